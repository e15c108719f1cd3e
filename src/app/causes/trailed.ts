import type { CauseNode } from '#domain/causes/analysis.ts'
import { emptyNode } from '#domain/causes/analysis.ts'
import { nodeParts } from '#domain/causes/treeChange.ts'
import type { TrailChange } from '#store/trail/trail.ts'
import { changesOf } from '../trailed.ts'

/** What changed in a drawing, part by part of each box: `causes/<analysis>/<box>/text`. A box that goes is told whole. */
export function nodeChanges(
  analysis: string,
  before: readonly CauseNode[],
  after: readonly CauseNode[],
): TrailChange[] {
  const old = new Map(before.map((node) => [node.id, node]))
  const now = new Map(after.map((node) => [node.id, node]))
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((id) =>
    changesOf(nodeParts, told(old.get(id)), told(now.get(id))).map((change) => ({
      ...change,
      path: `causes/${analysis}/${id}/${change.path}`,
    })),
  )
}

/** The parts that say something; an empty box says nothing. */
function told(node: CauseNode | undefined): Partial<CauseNode> {
  if (!node) return {}
  const silent: Readonly<Record<string, unknown>> = emptyNode
  return Object.fromEntries(Object.entries(node).filter(([part, value]) => !(part in silent) || value !== silent[part]))
}
