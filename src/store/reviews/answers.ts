import type { ReviewAnswers } from '#domain/records/managementReview/reviewAnswers.ts'
import { says } from '#domain/reviews/paper.ts'
import type { Tx } from '../open.ts'
import { readSettings } from '../settings.ts'
import { actionsOf } from './actions.ts'
import { leads } from './chair.ts'
import { paperOnTheTable } from './onTheTable.ts'
import { layTheTable } from './paper.ts'

interface Asked {
  readonly id: string
  readonly today: string
  readonly record: Readonly<Record<string, unknown>>
}

/** What a review needs to know: who chairs it, what was overdue, what of it is still to be done. */
export async function answerReview(tx: Tx, { id, record }: Asked): Promise<ReviewAnswers['review']> {
  const paper = await paperOnTheTable(tx, id)
  return {
    chairLeads: await leads(tx, record.chair),
    overdue: paper?.register.overdue ?? [],
    openActions: await openActions(tx, id),
  }
}

/** What followed from a meeting and has not come to rest, by number or title. */
export async function openActions(tx: Tx, id: string): Promise<string[]> {
  const actions = await actionsOf(tx, { of: id, isOpen: true })
  return actions.map(({ number, title }) => number ?? title)
}

/** Inputs our own records say something about: as recorded, and while they are being collected as they are now. */
export async function answerInputs(tx: Tx, { id, today, record }: Asked): Promise<ReviewAnswers['reviewInputs']> {
  const recorded = record.state === 'inputsCollecting' ? null : await paperOnTheTable(tx, id)
  const { inputs } = recorded ?? (await layTheTable(tx, { review: id, today, settings: await readSettings(tx) }))
  return new Set(inputs.filter(says).map(({ input }) => input))
}
