import type { ChartFrame, Drawn } from '#domain/charts/drawn.ts'
import type { SvgNode } from '#domain/charts/svg.ts'
import { chartWordsIn } from '#domain/words/chartWords.ts'

/** A frame to draw tests in. */
export const frameOf = (given: Partial<ChartFrame> = {}): ChartFrame => {
  const language = given.language ?? 'en'
  return { title: 'A chart', language, width: 800, height: 300, labels: chartWordsIn(language), ...given }
}

/** Every node of a drawing, depth first. */
function nodesOf(node: SvgNode): SvgNode[] {
  return [node, ...node.children.flatMap((child) => (typeof child === 'string' ? [] : nodesOf(child)))]
}

/** The nodes of the drawing itself that carry a class: the samples in its key are left out. */
export function withClass({ svg }: Pick<Drawn, 'svg'>, name: string): SvgNode[] {
  const carries = (node: SvgNode, wanted: string) =>
    String(node.attributes.class ?? '')
      .split(' ')
      .includes(wanted)
  const samples = new Set(
    nodesOf(svg)
      .filter((node) => carries(node, 'chart-key'))
      .flatMap(nodesOf),
  )
  return nodesOf(svg).filter((node) => carries(node, name) && !samples.has(node))
}

/** The path of the only node that carries a class; the empty text where there is none. */
export function pathOf(drawn: Pick<Drawn, 'svg'>, name: string): string {
  const found = withClass(drawn, name).filter(({ tag }) => tag === 'path')
  if (found.length > 1) throw new Error(`${found.length} paths carry ${name}.`)
  return String(found[0]?.attributes.d ?? '')
}

/** How many shapes or strokes a path begins. */
export const strokes = (path: string): number => path.split('M').length - 1

/** The texts of a drawing in order. */
export function textsOf({ svg }: Pick<Drawn, 'svg'>): string[] {
  return nodesOf(svg)
    .filter(({ tag }) => tag === 'text')
    .map(({ children }) => children.join(''))
}

/** The corner points of a path of straight lines. */
export function cornersOf(path: string): { x: number; y: number }[] {
  return [...path.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }))
}

/** Where a text stands: the node that holds it. */
export function textAt(drawn: Pick<Drawn, 'svg'>, text: string): { x: number; y: number } {
  const found = nodesOf(drawn.svg).find(({ tag, children }) => tag === 'text' && children.join('') === text)
  if (!found) throw new Error(`No text "${text}" among: ${textsOf(drawn).join(' | ')}`)
  return { x: Number(found.attributes.x), y: Number(found.attributes.y) }
}
