/**
 * Why a text is not well-formed XML, or null: one root, every tag closed in order, attributes quoted and single, only known
 * entities, no characters XML forbids. It knows what our writer can produce: no comments, no CDATA, no declarations.
 */
export function whyNotWellFormed(text: string): string | null {
  if (/[^\P{Cc}\t\n\r]|\ufffe|\uffff/u.test(text) || !text.isWellFormed()) return 'forbidden character'
  const open: string[] = []
  let at = 0
  let roots = 0
  for (const match of text.matchAll(tag)) {
    const [whole, closing, name = '', attributes = '', selfClosing] = match
    const reason = whyNotText(text.slice(at, match.index)) ?? whyNotAttributes(attributes)
    if (reason) return reason
    at = match.index + whole.length
    if (closing && open.pop() !== name) return `</${name}> closes nothing`
    if (!closing && open.length === 0) roots += 1
    if (!closing && !selfClosing) open.push(name)
  }
  if (open.length > 0) return `<${open.at(-1)}> is not closed`
  if (roots !== 1) return `${roots} roots`
  return text.slice(at).trim() === '' ? null : 'text after the root'
}

const tag = /<(\/)?([A-Za-z][\w-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/)?>/g

function whyNotText(text: string): string | null {
  if (/[<>]/.test(text)) return `stray < or > in "${text}"`
  return /&(?!(amp|lt|gt|quot|#39);)/.test(text) ? `stray & in "${text}"` : null
}

function whyNotAttributes(attributes: string): string | null {
  const names = [...attributes.matchAll(/([\w:-]+)=/g)].map(([, name]) => name)
  if (new Set(names).size !== names.length) return `an attribute twice in ${attributes}`
  return whyNotText(attributes)
}
