import { node, rounded, type SvgNode } from '../../charts/svg.ts'
import type { Spine } from './layFishbone.ts'
import { SIGN } from './layTree.ts'
import type { Laid, PlacedBox } from './placed.ts'

/** From each box, or its gate, down to those below it. */
export function treeLines({ boxes }: Laid, hasSigns: boolean): SvgNode {
  const by = new Map(boxes.map((box) => [box.node.id, box]))
  const paths = boxes.flatMap((box) => {
    const parent = by.get(box.node.parent ?? '')
    return parent ? [elbow(parent, box, hasSigns ? SIGN - 4 : 0)] : []
  })
  return node('path', { d: paths.join(''), class: 'chart-axis' })
}

function elbow(parent: PlacedBox, child: PlacedBox, sign: number): string {
  const from = parent.y + parent.height + sign
  const middle = child.y - 15
  return `M${rounded(parent.x + parent.width / 2)},${rounded(from)}V${rounded(middle)}H${rounded(child.x + child.width / 2)}V${rounded(child.y)}`
}

/** The spine with its head, each rib slanting into it, and a twig from each rib to its causes. */
export function fishboneLines({ boxes, spine }: Laid & { readonly spine: Spine }): SvgNode[] {
  const ribs = boxes.filter(({ node: { kind } }) => kind === 'branch').map((rib) => ribLine(rib, boxes, spine))
  const { y, from, to } = spine
  return [
    node('path', { d: `M${from},${rounded(y)}H${to}`, class: 'chart-centre' }),
    node('path', { d: `M${to - 9},${rounded(y - 5)}l9,5l-9,5z`, class: 'chart-point' }),
    node('path', { d: ribs.join(''), class: 'chart-axis' }),
  ]
}

/** A rib runs beside its causes and ends on the spine a little further to the right. */
function ribLine(rib: PlacedBox, boxes: readonly PlacedBox[], { y }: Spine): string {
  const causes = boxes.filter((box) => box !== rib && box.node.kind !== 'top' && hangsOn(box, rib, boxes))
  const isAbove = rib.y < y
  const x = rib.x + rib.width
  const middles = [rib, ...causes].map((box) => box.y + box.height / 2)
  const far = isAbove ? Math.min(...middles) : Math.max(...middles)
  const slant = (at: number) => x + 14 + 26 * (1 - Math.abs(at - y) / Math.max(1, Math.abs(far - y)))
  const line = `M${rounded(slant(far))},${rounded(far)}L${rounded(x + 40)},${rounded(y)}`
  const twigs = [rib, ...causes].map((box) => {
    const at = box.y + box.height / 2
    return `M${rounded(box.x + box.width)},${rounded(at)}H${rounded(slant(at))}`
  })
  return line + twigs.join('')
}

function hangsOn(box: PlacedBox, rib: PlacedBox, boxes: readonly PlacedBox[]): boolean {
  let at: PlacedBox | undefined = box
  while (at && at !== rib) at = boxes.find(({ node: { id } }) => id === at?.node.parent)
  return at === rib
}
