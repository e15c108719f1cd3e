import { type GapItem, standingOf } from '#domain/certification/gapItem.ts'
import { gridOf } from '#domain/certification/gapSums.ts'
import { type Refusal, Refused, refuse } from '#domain/kernel/refusal.ts'
import { gapAssessment } from '#domain/records/gapAssessment/gapAssessment.ts'
import { task } from '#domain/records/task/task.ts'
import { requirementNamed } from '#domain/standards/standards.ts'
import type { Day } from '#domain/time/days.ts'
import { gapTaskTitle } from '#domain/words/gapWords.ts'
import { gapItems } from '#store/certification/gapItems.ts'
import { giveTask } from '#store/certification/gapWriting.ts'
import type { Tx } from '#store/open.ts'
import type { Stored } from '#store/records/stored.ts'
import { appendTrail } from '#store/trail/trail.ts'
import type { App } from '../app.ts'
import { assertFine, notAllowed } from '../asking.ts'
import type { At, Caller } from '../caller.ts'
import { raiseFromWithin } from '../records/raisedFrom.ts'
import { draft } from '../trailed.ts'
import { isPlannable } from './gapGrid.ts'
import { holdToAssess, isAssessing } from './gapStanding.ts'

/** A task for one gap or several: who closes them by when. */
export interface GapTaskAsked {
  readonly requirements: readonly string[]
  readonly owner: string
  readonly dueOn: Day
  /** Absent: named after the first requirement. */
  readonly title?: string | undefined
}

/**
 * Gives out tasks for gaps, all or none; each follows from the assessment (C-247). A gap whose task was called off may have another.
 * @throws Refused notFound, notAllowed, notNow, invalid
 */
export function giveGapTasks(
  app: App,
  caller: Caller,
  { ref, tasks }: { readonly ref: string; readonly tasks: readonly GapTaskAsked[] },
): Promise<Stored[]> {
  return app.store.inside(caller, (tx) => giveWithin(tx, { app, caller }, { ref, tasks }))
}

async function giveWithin(
  tx: Tx,
  at: At,
  { ref, tasks }: { readonly ref: string; readonly tasks: readonly GapTaskAsked[] },
): Promise<Stored[]> {
  const record = await holdToAssess(tx, at.caller, ref)
  if (!isAssessing(record, at.caller.actor)) throw notAllowed()
  if (!isPlannable(record)) throw new Refused('notNow', [refuse('gap_at_rest')])
  const grid = gridOf(String(record.standard), await gapItems(tx, record.id))
  assertFine(tasks.flatMap((asked, place) => against(grid, asked, place)))
  const made: Stored[] = []
  for (const asked of tasks) made.push(await give(tx, at, { record, grid, asked }))
  return made
}

function against(grid: readonly GapItem[], { requirements }: GapTaskAsked, at: number): Refusal[] {
  return requirements.flatMap((requirement) => {
    const item = grid.find((one) => one.requirement === requirement)
    const field = `tasks/${at}/requirements`
    if (!item) return [refuse('not_found', { field })]
    const standing = standingOf(item)
    if (standing === 'planned' || standing === 'closed') return [refuse('gap_has_task', { field })]
    return standing === 'unplanned' ? [] : [refuse('gap_not_a_gap', { field })]
  })
}

interface Giving {
  readonly record: Stored
  readonly grid: readonly GapItem[]
  readonly asked: GapTaskAsked
}

async function give(tx: Tx, at: At, { record, grid, asked }: Giving): Promise<Stored> {
  const { requirements, owner, dueOn, title } = asked
  const lacking = requirements.map((requirement) => {
    const item = grid.find((one) => one.requirement === requirement)
    return `${requirementNamed(requirement)?.ref ?? requirement}: ${item?.lacking ?? item?.found ?? '…'}`
  })
  const input = {
    title: title || gapTaskTitle(requirements[0] ?? '', at.caller.language),
    owner,
    dueOn,
    kind: 'other',
    description: lacking.join('\n'),
  }
  const made = await raiseFromWithin(tx, at, { type: task, input, from: { type: gapAssessment, ref: record.id } })
  await giveTask(tx, { assessment: record.id, requirements, task: made.id })
  const changes = requirements.map((requirement) => ({
    path: `items/${requirement}/task`,
    before: grid.find((one) => one.requirement === requirement)?.task?.id ?? null,
    after: made.id,
  }))
  const subject = { type: gapAssessment.name, id: record.id }
  await appendTrail(tx, at.caller.organization, [draft(at, { verb: 'gap.task', subject, changes })])
  return made
}
