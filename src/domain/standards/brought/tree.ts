import { NotUnderstood } from '#domain/inventory/brought.ts'
import { type Refusal, refuse } from '#domain/kernel/refusal.ts'
import { keyOf } from '../requirement.ts'
import { type BroughtNode, MOST_NODES, type ReadNode } from './framework.ts'

interface Tree {
  readonly nodes: readonly BroughtNode[]
  readonly notes: readonly Refusal[]
}

/**
 * Nodes of a file as a tree: each after its parent, every ref once. What names a parent that is not there stands at the top and is
 * reported; two that bear one ref are told apart and reported.
 * @throws NotUnderstood when identifiers stand twice, parents go round in a circle, there is no requirement, or there are too many
 */
export function treeOf(read: readonly ReadNode[]): Tree {
  if (read.length > MOST_NODES)
    throw new NotUnderstood(refuse('framework_too_large', { values: { count: read.length, limit: MOST_NODES } }))
  if (!read.some(({ isRequirement }) => isRequirement)) throw new NotUnderstood(refuse('framework_empty'))
  assertEachOnce(read)
  const ids = new Set(read.map(({ id }) => id))
  const lost = read.filter(({ parentId }) => parentId !== null && !ids.has(parentId))
  const ordered = inOrder(read, ids)
  if (ordered.length < read.length) throw new NotUnderstood(circle(read, ordered))
  const { refs, notes } = refsOf(read)
  return {
    nodes: ordered.map(({ node: { id, parentId, title, text, isRequirement }, depth }) => ({
      ref: refs.get(id) ?? id,
      parent: depth === 0 || parentId === null ? null : (refs.get(parentId) ?? null),
      depth,
      title,
      text,
      isRequirement,
    })),
    notes: [
      ...lost.map(({ id, parentId }) => refuse('framework_parent_unknown', { values: { id, parent: parentId ?? '' } })),
      ...notes,
    ],
  }
}

function assertEachOnce(read: readonly ReadNode[]): void {
  const seen = new Set<string>()
  for (const { id } of read) {
    if (seen.has(id)) throw new NotUnderstood(refuse('framework_id_twice', { values: { id } }))
    seen.add(id)
  }
}

interface Placed {
  readonly node: ReadNode
  readonly depth: number
}

/** Depth first, children in the order of the file; what hangs in a circle is never reached. */
function inOrder(read: readonly ReadNode[], ids: ReadonlySet<string>): Placed[] {
  const under = Map.groupBy(read, ({ parentId }) => (parentId !== null && ids.has(parentId) ? parentId : null))
  const placed: Placed[] = []
  const waiting: Placed[] = (under.get(null) ?? []).map((node) => ({ node, depth: 0 })).reverse()
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    placed.push(next)
    const { node, depth } = next
    for (const child of (under.get(node.id) ?? []).toReversed()) waiting.push({ node: child, depth: depth + 1 })
  }
  return placed
}

function circle(read: readonly ReadNode[], reached: readonly Placed[]): Refusal {
  const fine = new Set(reached.map(({ node }) => node.id))
  const round = read.filter(({ id }) => !fine.has(id)).map(({ id }) => id)
  return refuse('framework_circle', { values: { ids: round.slice(0, 3).join(', '), count: round.length } })
}

/** A ref for each id: the one the file gives, told apart where another has the same key (`3.1~2`). */
function refsOf(read: readonly ReadNode[]): { refs: Map<string, string>; notes: Refusal[] } {
  const taken = new Set<string>()
  const refs = new Map<string, string>()
  const notes: Refusal[] = []
  for (const { id, ref } of read) {
    const own = freeRef(ref, taken)
    if (own !== ref) notes.push(refuse('framework_ref_twice', { values: { ref, own } }))
    taken.add(keyOf('', own))
    refs.set(id, own)
  }
  return { refs, notes }
}

function freeRef(ref: string, taken: ReadonlySet<string>): string {
  let own = ref
  for (let number = 2; taken.has(keyOf('', own)); number += 1) own = `${ref}~${number}`
  return own
}
