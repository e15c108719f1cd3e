import type { CauseNode } from './analysis.ts'

/** What changes in a drawing in one go: boxes as they shall be, and boxes that go, with all that hangs below them. */
export interface TreeChange {
  readonly put: readonly CauseNode[]
  readonly remove: readonly string[]
}

/** The boxes after the change. */
export function applied(nodes: readonly CauseNode[], { put, remove }: TreeChange): CauseNode[] {
  const boxes = new Map(nodes.map((node) => [node.id, node]))
  for (const node of put) boxes.set(node.id, node)
  const gone = new Set(remove)
  const isGone = (node: CauseNode | undefined, steps = 0): boolean =>
    node !== undefined && (gone.has(node.id) || (steps < boxes.size && isGone(boxes.get(node.parent ?? ''), steps + 1)))
  return [...boxes.values()].filter((node) => !isGone(node))
}

/** What makes the one drawing into the other; nothing where they are the same. */
export function changeBetween(before: readonly CauseNode[], after: readonly CauseNode[]): TreeChange {
  const old = new Map(before.map((node) => [node.id, node]))
  const kept = new Set(after.map(({ id }) => id))
  return {
    put: after.filter((node) => !isSame(old.get(node.id), node)),
    remove: before.filter(({ id }) => !kept.has(id)).map(({ id }) => id),
  }
}

/** What takes the change back: undo writes it like any other change, so that the trail forgets neither. */
export function inverse(before: readonly CauseNode[], change: TreeChange): TreeChange {
  return changeBetween(applied(before, change), before)
}

/** The parts of a box that the trail tells of, in the order of the box. */
export const nodeParts = [
  'parent',
  'place',
  'kind',
  'text',
  'branch',
  'isConsidered',
  'gate',
  'votes',
  'sameAs',
  'causeClass',
  'isSystemic',
  'category',
  'wordingBecause',
] as const satisfies readonly (keyof CauseNode)[]

function isSame(one: CauseNode | undefined, other: CauseNode): boolean {
  return one !== undefined && nodeParts.every((part) => one[part] === other[part])
}
