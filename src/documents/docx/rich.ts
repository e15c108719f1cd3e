import { ExternalHyperlink, HeadingLevel, type IRunOptions, Paragraph, type ParagraphChild, TextRun } from 'docx'
import type { RichBlock, RichInline, RichItem, RichText } from '#domain/richText/richText.ts'
import { runs } from './runs.ts'

const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const

/** Where a part stands: how deep in lists, of which kind, how far indented by quotes. */
interface Place {
  readonly depth: number
  readonly list: 'list' | 'numbers' | null
  /** Each numbered list counts for itself. */
  readonly instance: number
  readonly quotes: number
  /** How many numbered lists there were. */
  readonly counted: { lists: number }
}

/** A text of the closed list as Word's own headings, lists and runs. */
export function rich(text: RichText): Paragraph[] {
  return blocks(text.content, { depth: 0, list: null, instance: 0, quotes: 0, counted: { lists: 0 } })
}

function blocks(content: readonly (RichBlock | RichItem)[], place: Place): Paragraph[] {
  return content.flatMap((block) => paragraphs(block, place))
}

function paragraphs(block: RichBlock | RichItem, place: Place): Paragraph[] {
  switch (block.type) {
    case 'paragraph':
      return [new Paragraph({ ...standing(place), children: inlines(block.content) })]
    case 'heading':
      return [new Paragraph({ heading: levels[block.attrs.level], children: inlines(block.content) })]
    case 'blockquote':
      return blocks(block.content, { ...place, quotes: place.quotes + 1 })
    case 'horizontalRule':
      return [new Paragraph({ thematicBreak: true })]
    case 'listItem':
      return item(block, place)
    default: {
      const isNumbered = block.type === 'orderedList'
      if (isNumbered) place.counted.lists++
      const depth = place.list === null ? 0 : place.depth + 1
      const list = isNumbered ? 'numbers' : 'list'
      return blocks(block.content, { ...place, depth, list, instance: place.counted.lists })
    }
  }
}

/** The first part of an item bears its mark; what follows stands below it. */
function item({ content }: RichItem, place: Place): Paragraph[] {
  const [first, ...others] = content
  return [
    ...(first ? paragraphs(first, place) : []),
    ...others.flatMap((block) =>
      block.type === 'paragraph'
        ? [new Paragraph({ indent: { left: 360 * (place.depth + 1) }, children: inlines(block.content) })]
        : paragraphs(block, place),
    ),
  ]
}

function standing({ depth, list, instance, quotes }: Place) {
  if (list !== null) return { numbering: { reference: list, level: Math.min(depth, 8), instance } }
  return quotes > 0 ? { style: 'Quiet', indent: { left: 360 * quotes } } : {}
}

function inlines(content: readonly RichInline[] = []): ParagraphChild[] {
  return content.flatMap((inline): ParagraphChild[] => {
    if (inline.type === 'hardBreak') return [new TextRun({ break: 1 })]
    const look: IRunOptions = Object.assign({}, ...(inline.marks ?? []).map(({ type }) => looks[type]))
    const link = inline.marks?.find((mark) => mark.type === 'link')
    const said = runs(inline.text, look)
    return link && !link.attrs.href.startsWith('/')
      ? [new ExternalHyperlink({ link: link.attrs.href, children: said })]
      : said
  })
}

const looks: Readonly<Record<string, IRunOptions>> = {
  bold: { bold: true },
  italic: { italics: true },
  underline: { underline: {} },
  strike: { strike: true },
  code: { font: 'Courier New' },
  link: { underline: {} },
}
