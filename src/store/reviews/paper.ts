import type { ReviewPaper } from '#domain/reviews/paper.ts'
import type { Day } from '#domain/time/days.ts'
import type { Tx } from '../open.ts'
import { ratedDimensions } from './dimensions.ts'
import { inputPapers } from './inputPapers.ts'
import { lastReview } from './recent.ts'
import { registerPaper } from './registerPaper.ts'

export interface TableAsked {
  readonly review: string
  readonly today: Day
  readonly settings: { readonly timeZone: string; readonly standards: readonly string[] }
}

/** All that lies on the table of a review now, computed; nothing of it is copied from an earlier one. */
export async function layTheTable(tx: Tx, { review, today, settings }: TableAsked): Promise<ReviewPaper> {
  const last = await lastReview(tx, review)
  const { timeZone, standards } = settings
  const since = last?.snapshotAt ?? null
  return {
    since: last?.heldOn ?? null,
    today,
    standards,
    register: await registerPaper(tx, { since, today, timeZone }),
    inputs: await inputPapers(tx, { review, since, sinceDay: last?.heldOn ?? null, today, timeZone, standards }),
    dimensions: await ratedDimensions(tx, today),
  }
}
