/** A tag of a part as XML means it, whichever prefix, quotes and character references somebody chose to write it with. */
export interface Tag {
  /** Without its prefix. */
  readonly name: string
  /** As they are written, prefix and all. */
  readonly attributes: readonly (readonly [name: string, value: string])[]
  /** What stands behind it, up to the next tag. */
  readonly text: string
}

const attribute = /(?<![^\s"'])([^\s=<>/"']{1,80})\s{0,40}=\s{0,40}(?:"([^"]*)"|'([^']*)')/g

/** Every opening tag of a text without comments: no `<` stands anywhere but where a tag begins. */
export function tagsIn(text: string): Tag[] {
  const withoutInstructions = text.replace(/<\?[^<]*?\?>/g, '')
  return withoutInstructions.split('<').slice(1).map(tagIn)
}

function tagIn(piece: string): Tag {
  const end = endOf(piece)
  const [name = ''] = /^[^\s/>]+/.exec(piece) ?? []
  const said = [...piece.slice(0, end).matchAll(attribute)]
  return {
    name: name.slice(name.indexOf(':') + 1),
    attributes: said.map(([, name, one, other]) => [name!, plain(one ?? other!)]),
    text: plain(piece.slice(end + 1)),
  }
}

/** A `>` within quotes ends no tag. */
function endOf(piece: string): number {
  for (const found of piece.matchAll(/"[^"]*"|'[^']*'|>/g)) if (found[0] === '>') return found.index
  return piece.length
}

/** What an attribute says, whatever its prefix; null where it is absent, or written twice to be read in two ways. */
export function saidOf({ attributes }: Tag, name: string): string | null {
  const [first, ...more] = attributes.filter(([written]) => written.slice(written.indexOf(':') + 1) === name)
  return first && more.length === 0 ? first[1] : null
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function plain(text: string): string {
  return text.replace(/&(?:#x([\da-f]{1,8})|#(\d{1,10})|(\w{1,8}));/gi, (whole, hex, number, name) => {
    if (name !== undefined) return named[name] ?? whole
    const point = hex !== undefined ? Number.parseInt(hex, 16) : Number(number)
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole
  })
}
