import { reviewClockNotices } from '#domain/records/performanceReview/clockNotices.ts'
import type { Day } from '#domain/time/days.ts'
import { readDueReviews } from '#store/performance/scheduled.ts'
import type { Look } from './sayInBatches.ts'

/** Reminds of performance reviews that are today and says which were missed. */
export function reviewsOn(day: Day): Look {
  return async (tx, page) =>
    (await readDueReviews(tx, { today: day, ...page })).map(({ id, ...review }) => ({
      id,
      notices: reviewClockNotices(review, day),
    }))
}
