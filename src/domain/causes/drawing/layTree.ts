import { Graph, layout } from '@dagrejs/dagre'
import type { Language } from '../../words/language.ts'
import { type CauseTree, inOrder } from '../analysis.ts'
import { boxText } from './boxText.ts'
import type { Laid } from './placed.ts'

const WIDTH = 184
/** Room below a box of a fault tree for its gate or the circle of a basic event. */
export const SIGN = 40

/** Whys and fault trees: the problem on top, causes below, siblings in their own order; dagre finds the places. */
export function layTree({ technique, nodes }: CauseTree, language: Language): Laid {
  const graph = new Graph()
  graph.setGraph({
    rankdir: 'TB',
    nodesep: 22,
    ranksep: 34,
    marginx: 8,
    marginy: 8,
    ranker: 'network-simplex',
    rankalign: 'top',
  })
  graph.setDefaultEdgeLabel(() => ({}))
  const sign = technique === 'faultTree' ? SIGN : 0
  const boxes = inOrder(nodes).map(({ node }) => ({ node, ...boxText(node, nodes, { width: WIDTH, language }) }))
  for (const { node, height } of boxes) graph.setNode(node.id, { width: WIDTH, height: height + sign })
  for (const { node } of boxes) if (node.parent !== null) graph.setEdge(node.parent, node.id)
  // The order is that of the people who drew; nothing crosses in a tree.
  layout(graph, { disableOptimalOrderHeuristic: true })
  const size = graph.graph() as { readonly width: number; readonly height: number }
  return {
    boxes: boxes.map((box) => {
      const { x, y } = graph.node(box.node.id) as { readonly x: number; readonly y: number }
      return { ...box, width: WIDTH, x: x - WIDTH / 2, y: y - (box.height + sign) / 2 }
    }),
    width: Math.ceil(size.width),
    height: Math.ceil(size.height),
  }
}
