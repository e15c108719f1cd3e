import { reviewClockNotices } from '#domain/records/performanceReview/clockNotices.ts'
import type { Day } from '#domain/time/days.ts'
import { readDueReviews } from '#store/performance/scheduled.ts'
import type { App } from '../app.ts'
import { sayOnce } from './sayOnce.ts'

const AT_ONCE = 500

/** Reminds of performance reviews that are today and says which were missed, once each. Answers how many things were said. */
export async function sayDueReviews(
  app: App,
  organization: string,
  { day, now }: { readonly day: Day; readonly now: string },
): Promise<number> {
  let said = 0
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const batch = await app.store.inside({ organization }, async (tx) => {
      const reviews = await readDueReviews(tx, { today: day, after, most: AT_ONCE })
      const sayings = reviews.flatMap(({ id, ...review }) =>
        reviewClockNotices(review, day).map((notice) => ({ record: id, notice })),
      )
      const fresh = await sayOnce(tx, sayings, now)
      return { said: fresh, last: reviews.at(-1)?.id, isFull: reviews.length === AT_ONCE }
    })
    said += batch.said
    if (!batch.isFull || batch.last === undefined) return said
    after = batch.last
  }
}
