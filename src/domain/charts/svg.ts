import { chartCss } from './chartStyle.ts'

/** One element of a drawing: the same tree is drawn by React and written into documents. */
export interface SvgNode {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string | number>>
  readonly children: readonly (SvgNode | string)[]
}

type Attributes = Readonly<Record<string, string | number | undefined>>
type Child = SvgNode | string | null | undefined | false

/** Builds a node; attributes that are undefined and children that are nothing are left out, coordinates keep two decimals. */
export function node(
  tag: string,
  attributes: Attributes = {},
  ...children: readonly (Child | readonly Child[])[]
): SvgNode {
  const kept: Record<string, string | number> = {}
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) kept[name] = typeof value === 'number' ? rounded(value) : value
  }
  return { tag, attributes: kept, children: children.flat().filter(isThere) }
}

const isThere = (child: Child): child is SvgNode | string =>
  child !== null && child !== undefined && child !== false && child !== ''

/** Two decimals are finer than any screen or printer. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100
}

/** A standalone SVG document: escaped, with its own style sheet in the light colours. */
export function svgText(root: SvgNode): string {
  const style = node('style', {}, chartCss('document'))
  return written({
    ...root,
    attributes: { xmlns: 'http://www.w3.org/2000/svg', ...root.attributes },
    children: [style, ...root.children],
  })
}

function written({ tag, attributes, children }: SvgNode): string {
  const named = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
  const opening = `<${tag}${named.join('')}`
  if (children.length === 0) return `${opening}/>`
  const inner = children.map((child) => (typeof child === 'string' ? escaped(child) : written(child)))
  return `${opening}>${inner.join('')}</${tag}>`
}

const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text as XML may hold it: marked characters named, characters XML forbids dropped. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\P{Cc}\t\n\r]|\ufffe|\uffff/gu, '')
    .replace(/[&<>"']/g, (sign) => named[sign] ?? sign)
}
