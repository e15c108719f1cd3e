import { reviewClockNotices } from '#domain/records/performanceReview/clockNotices.ts'
import type { Day } from '#domain/time/days.ts'
import { readDueReviews } from '#store/performance/scheduled.ts'
import type { App } from '../app.ts'
import { sayInBatches } from './sayInBatches.ts'

/** Reminds of performance reviews that are today and says which were missed, once each. Answers how many things were said. */
export function sayDueReviews(app: App, organization: string, day: Day): Promise<number> {
  return sayInBatches(app, organization, async (tx, page) =>
    (await readDueReviews(tx, { today: day, ...page })).map(({ id, ...review }) => ({
      id,
      notices: reviewClockNotices(review, day),
    })),
  )
}
