import type { CauseNode, CauseTree } from './analysis.ts'
import { inOrder } from './analysis.ts'

/** A root cause and how the analysis came to it: the problem first, the cause last. */
export interface CauseChain {
  readonly cause: CauseNode
  readonly steps: readonly string[]
}

/** The chains that end in a root cause, from which the root cause statement is made (C-189). Ribs and unnamed boxes are no steps. */
export function causeChains({ nodes }: CauseTree): CauseChain[] {
  const boxes = new Map(nodes.map((node) => [node.id, node]))
  const stepsTo = (node: CauseNode | undefined): string[] => {
    if (!node) return []
    const own = node.text !== null && node.kind !== 'branch' ? [node.text] : []
    return [...stepsTo(boxes.get(node.parent ?? '')), ...own]
  }
  return inOrder(nodes).flatMap(({ node }) =>
    node.causeClass === 'root' && node.sameAs === null ? [{ cause: node, steps: stepsTo(node) }] : [],
  )
}
