import { type GapItem, standingOf } from '#domain/certification/gapItem.ts'
import type { GapGrid, SeenItem } from '#domain/certification/gapSeen.ts'
import { gridOf, sumsOf } from '#domain/certification/gapSums.ts'
import { type JudgedRequirement, judged, type Known } from '#domain/conformity/judged.ts'
import { gapAssessment } from '#domain/records/gapAssessment/gapAssessment.ts'
import { requirementNamed } from '#domain/standards/standards.ts'
import { gapItems } from '#store/certification/gapItems.ts'
import { knownOn } from '#store/conformity/known.ts'
import type { Tx } from '#store/open.ts'
import { recordsAmong } from '#store/records/existing.ts'
import type { Stored } from '#store/records/stored.ts'
import type { App } from '../app.ts'
import { type Caller, eyesOf } from '../caller.ts'
import { onDay } from '../conformity/today.ts'
import { load } from '../records/load.ts'
import { isAssessing, mayAccept } from './gapStanding.ts'

/** Every requirement of the standard with its score and what is done about it. @throws Refused notFound */
export function gapGridOf(app: App, caller: Caller, ref: string): Promise<GapGrid> {
  return app.store.reading(caller, async (tx) => {
    const record = await load(tx, caller, { type: gapAssessment, ref })
    const known = await knownOn(tx, await onDay(tx, app.now()))
    const grid = await seenGrid(tx, caller, record)
    const isTheirs = isAssessing(record, caller.actor)
    return {
      items: withToday(grid, known),
      sums: sumsOf(grid),
      may: {
        score: isTheirs && record.state === 'open',
        plan: isTheirs && isPlannable(record),
        accept: mayAccept(caller.actor) && isPlannable(record),
      },
    }
  })
}

/** While it is scored and while its gaps are closed. */
export function isPlannable({ state }: Stored): boolean {
  return state === 'open' || state === 'concluded'
}

/** The grid as these eyes see it: of a task that is not theirs only that it is there. */
export async function seenGrid(tx: Tx, caller: Caller, record: Stored): Promise<GapItem[]> {
  const { standard } = record
  if (typeof standard !== 'string') return []
  const items = await gapItems(tx, record.id)
  const seen = await recordsAmong(
    tx,
    items.flatMap(({ task }) => task?.id ?? []),
    eyesOf(caller),
  )
  const masked = items.map((item) =>
    item.task && !seen.has(item.task.id)
      ? { ...item, task: { ...item.task, number: null, title: null, owner: null } }
      : item,
  )
  return gridOf(standard, masked)
}

function withToday(grid: readonly GapItem[], known: Known): SeenItem[] {
  const asked = grid.flatMap(({ requirement }) => {
    const named = requirementNamed(requirement)
    return named ? [{ key: requirement, standard: named.standard.id, kind: named.kind, topics: named.topics }] : []
  })
  const status = new Map(judged(asked, known).map((one: JudgedRequirement) => [one.key, one.status]))
  return grid.map((item) => ({
    ...item,
    standing: standingOf(item),
    today: status.get(item.requirement) ?? 'notShown',
  }))
}
