import type { Language } from '../../words/language.ts'
import { below, type CauseNode, type CauseTree, inOrder } from '../analysis.ts'
import { boxText } from './boxText.ts'
import type { Laid, PlacedBox } from './placed.ts'

const WIDTH = 150
const STEP = 14
const GAP = 8
/** From one rib to the next on the same side, with room for the slant. */
const COLUMN = 200
const MARGIN = 8
const HEAD = 152

/** Where the spine runs and how far each rib slants; the drawing's lines follow it. */
export interface Spine {
  readonly y: number
  readonly from: number
  readonly to: number
}

/** The effect at the head on the right, ribs above and below the spine in turn, each rib's causes stacked along it. */
export function layFishbone(tree: CauseTree, language: Language): Laid & { readonly spine: Spine } {
  const top = tree.nodes.find(({ kind }) => kind === 'top')
  const ribs = (below(tree.nodes).get(top?.id ?? null) ?? []).map((rib) => stack(rib, tree.nodes, language))
  const high = Math.max(40, ...ribs.filter((_, at) => at % 2 === 0).map(({ height }) => height))
  const deep = Math.max(40, ...ribs.filter((_, at) => at % 2 === 1).map(({ height }) => height))
  const y = MARGIN + high + 24
  const end = MARGIN + Math.ceil(ribs.length / 2) * COLUMN + 16
  const placed = ribs.flatMap(({ boxes, height }, at) => {
    const left = MARGIN + Math.floor(at / 2) * COLUMN
    const ceiling = at % 2 === 0 ? y - 24 - height : y + 24
    return boxes.map((box) => ({ ...box, x: box.x + left, y: box.y + ceiling }))
  })
  const head = top && { node: top, ...boxText(top, tree.nodes, { width: HEAD, language }), width: HEAD, x: end }
  return {
    boxes: head ? [{ ...head, y: y - head.height / 2 }, ...placed] : placed,
    width: end + HEAD + MARGIN,
    height: Math.max(y + 24 + deep, y + (head?.height ?? 0) / 2) + MARGIN,
    spine: { y, from: MARGIN, to: end },
  }
}

/** A rib's name and below it its causes, each step further in. */
function stack(
  rib: CauseNode,
  nodes: readonly CauseNode[],
  language: Language,
): { boxes: PlacedBox[]; height: number } {
  const causes = inOrder(
    nodes.map((node) => (node.id === rib.id ? { ...node, parent: null } : node)).filter(isUnder(rib)),
  )
  let floor = 0
  const boxes = causes.map(({ node, level }) => {
    const inset = Math.min(level, 5) * STEP
    const width = WIDTH - inset
    const text = boxText(node, nodes, { width, language })
    const box = { node: nodes.find(({ id }) => id === node.id) ?? node, ...text, width, x: inset, y: floor }
    floor += text.height + GAP
    return box
  })
  return { boxes, height: Math.max(0, floor - GAP) }
}

/** Everything but the top: only what hangs on the rib is reached from it. */
function isUnder(rib: CauseNode): (node: CauseNode) => boolean {
  return ({ id, kind }) => id === rib.id || (kind !== 'top' && kind !== 'branch')
}
