import { fieldRefusal } from '#domain/checks/fieldRefusal.ts'
import type { Refusal } from '#domain/kernel/refusal.ts'
import { below, type CauseNode, type CauseTree, fishboneBranches, inOrder, type NodeKind } from './analysis.ts'
import type { Technique } from './causeAnswers.ts'

/** A drawing nobody can take in is no analysis. */
export const MOST_NODES = 200

/** What may hang below what, by technique. */
const growsBelow: Readonly<Record<Technique, Readonly<Partial<Record<NodeKind, NodeKind>>>>> = {
  fiveWhys: { top: 'cause', cause: 'cause' },
  fishbone: { top: 'branch', branch: 'cause', cause: 'cause' },
  faultTree: { top: 'event', event: 'event' },
}

/** The kind of box that hangs below a box of this kind. */
export function kindBelow(technique: Technique, kind: NodeKind): NodeKind | undefined {
  return growsBelow[technique][kind]
}

/** What is wrong with the shape of a drawing, whatever it says. None of it can be kept. */
export function treeRefusals(tree: CauseTree): Refusal[] {
  const { nodes } = tree
  if (nodes.length > MOST_NODES) return [fieldRefusal('causes_too_many', 'put', { limit: MOST_NODES })]
  const isOneTree = inOrder(nodes).length === nodes.length && nodes.filter(({ kind }) => kind === 'top').length === 1
  if (!isOneTree) return [fieldRefusal('cause_out_of_place', 'put')]
  const boxes = new Map(nodes.map((node) => [node.id, node]))
  const children = below(nodes)
  const around = { tree, boxes, hasChildren: (id: string) => (children.get(id) ?? []).length > 0 }
  return [...nodes.flatMap((node) => nodeRefusals(node, around)), ...ribRefusals(tree)]
}

interface Around {
  readonly tree: CauseTree
  readonly boxes: ReadonlyMap<string, CauseNode>
  hasChildren(id: string): boolean
}

function nodeRefusals(node: CauseNode, { tree: { technique }, boxes, hasChildren }: Around): Refusal[] {
  const at = (code: Refusal['code']) => fieldRefusal(code, `nodes/${node.id}`)
  const parent = boxes.get(node.parent ?? '')
  const isMisplaced = parent ? kindBelow(technique, parent.kind) !== node.kind : node.kind !== 'top'
  const mayHaveGate = technique === 'faultTree'
  const isBare = node.gate === null && node.sameAs === null
  const carriesCause = node.causeClass !== null || node.category !== null || node.isSystemic
  const isWrong = [
    isMisplaced,
    !mayHaveGate && !isBare,
    (node.kind === 'top' || node.kind === 'branch' || node.sameAs !== null) && carriesCause,
    node.kind !== 'branch' && (node.branch !== null || node.isConsidered),
    (node.gate === 'vote') !== (node.votes !== null),
    mayHaveGate && node.gate === null && hasChildren(node.id),
  ].some(Boolean)
  return [
    ...(isWrong ? [at('cause_out_of_place')] : []),
    ...(isRepeatedWrongly(node, boxes) ? [at('event_drawn_elsewhere')] : []),
  ]
}

/** The same event again: the other must be a basic event in its own right. */
function isRepeatedWrongly({ id, sameAs, gate }: CauseNode, boxes: ReadonlyMap<string, CauseNode>): boolean {
  if (sameAs === null) return false
  const first = boxes.get(sameAs)
  return sameAs === id || gate !== null || first?.kind !== 'event' || first.gate !== null || first.sameAs !== null
}

/** The five ribs are always there, each once. */
function ribRefusals({ technique, nodes }: CauseTree): Refusal[] {
  if (technique !== 'fishbone') return []
  const isComplete = Object.keys(fishboneBranches).every(
    (key) => nodes.filter(({ branch }) => branch === key).length === 1,
  )
  return isComplete ? [] : [fieldRefusal('rib_stays', 'remove')]
}
