import { below, type CauseNode, type CauseTree, emptyNode } from './analysis.ts'
import { applied, type TreeChange } from './treeChange.ts'
import { kindBelow, treeRefusals } from './treeRefusals.ts'

/** A new box below another, last among its siblings; undefined where nothing grows there. */
export function childOf({ technique, nodes }: CauseTree, parent: string, id: string): CauseNode | undefined {
  const above = nodes.find((node) => node.id === parent)
  const kind = above && above.sameAs === null && kindBelow(technique, above.kind)
  if (!kind) return undefined
  const place = Math.max(-1, ...nodes.filter((node) => node.parent === parent).map((node) => node.place)) + 1
  return { ...emptyNode, id, parent, place, kind }
}

/** The change that adds a box: an event it hangs on gets a gate if it had none, and is no cause in its own right any more. */
export function added({ technique, nodes }: CauseTree, node: CauseNode): TreeChange {
  const above = nodes.find(({ id }) => id === node.parent)
  const growsGate = technique === 'faultTree' && above !== undefined && above.gate === null
  return { put: growsGate ? [{ ...above, gate: 'or' }, node] : [node], remove: [] }
}

/** Trades places with the sibling before (-1) or after (1); undefined at the end. */
export function swapped(nodes: readonly CauseNode[], id: string, by: -1 | 1): TreeChange | undefined {
  const node = nodes.find((each) => each.id === id)
  const siblings = below(nodes).get(node?.parent ?? null) ?? []
  const at = siblings.findIndex((each) => each.id === id)
  const other = siblings[at + by]
  if (!node || !other || node.parent === null) return undefined
  const order = siblings.map((each, place) => ({ ...each, place }))
  const [one, two] = [order[at]!, order[at + by]!]
  return {
    put: [
      ...order.filter((each) => each !== one && each !== two),
      { ...one, place: two.place },
      { ...two, place: one.place },
    ],
    remove: [],
  }
}

/** Hangs a box with all below it on another; undefined where it cannot hang there. */
export function rehung(tree: CauseTree, id: string, parent: string): TreeChange | undefined {
  const node = tree.nodes.find((each) => each.id === id)
  const place = childOf(tree, parent, id)?.place
  if (!node || place === undefined || node.parent === null || node.parent === parent || id === parent) return undefined
  const change = added(tree, { ...node, parent, place })
  return treeRefusals({ ...tree, nodes: applied(tree.nodes, change) }).length === 0 ? change : undefined
}

/** Takes a box away with all below it; undefined where it stays: the top, the five ribs, an event that is drawn elsewhere as well. */
export function removed(tree: CauseTree, id: string): TreeChange | undefined {
  const node = tree.nodes.find((each) => each.id === id)
  if (!node || node.parent === null || node.branch !== null) return undefined
  const change = { put: [], remove: [id] }
  return treeRefusals({ ...tree, nodes: applied(tree.nodes, change) }).length === 0 ? change : undefined
}
