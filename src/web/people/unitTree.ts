import type { Unit } from './useUnits.ts'

export interface TreeNode {
  readonly unit: Unit
  readonly inside: readonly TreeNode[]
  /** 1 on top. */
  readonly level: number
  /** Its place among those beside it, from 1, and how many they are. */
  readonly place: number
  readonly beside: number
}

/** Should two moves at once ever make a circle, the tree still ends. */
const DEEPEST = 12

/** The tree that `parent` spells, by name on each level, closed units last. A unit whose parent is unknown stands on top. */
export function treeOf(units: readonly Unit[], parent: string | null = null, level = 1): readonly TreeNode[] {
  const known = new Set(units.map(({ id }) => id))
  const here = units.filter((unit) => (unit.parent !== null && known.has(unit.parent) ? unit.parent : null) === parent)
  const ordered = here.toSorted(
    (one, other) => Number(other.active) - Number(one.active) || one.name.localeCompare(other.name),
  )
  return ordered.map((unit, at) => ({
    unit,
    inside: level < DEEPEST ? treeOf(units, unit.id, level + 1) : [],
    level,
    place: at + 1,
    beside: ordered.length,
  }))
}

/** The nodes as they stand one below the other, those inside a folded one left out. */
export function shownNodes(tree: readonly TreeNode[], folded: ReadonlySet<string>): readonly TreeNode[] {
  return tree.flatMap((node) => [node, ...(folded.has(node.unit.id) ? [] : shownNodes(node.inside, folded))])
}

/** A unit and all that lies inside it: where it cannot move to. */
export function withInside(units: readonly Unit[], id: string): ReadonlySet<string> {
  const find = (nodes: readonly TreeNode[]): TreeNode | undefined =>
    nodes.find(({ unit }) => unit.id === id) ?? nodes.map(({ inside }) => find(inside)).find(Boolean)
  const node = find(treeOf(units))
  return new Set(node ? shownNodes([node], new Set()).map(({ unit }) => unit.id) : [id])
}
