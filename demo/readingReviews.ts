import type { App } from '#app/app.ts'
import type { Caller } from '#app/caller.ts'
import { openReviewActions, type ReviewTable, reviewTable } from '#app/reviews/table.ts'
import { forum } from '#domain/records/forum/forum.ts'
import type { ManagementReview } from '#domain/records/managementReview/fields.ts'
import { managementReview } from '#domain/records/managementReview/managementReview.ts'
import { type Read, readAll } from './reading.ts'

/** What was reviewed: every review with its table, every forum, and what is open from all of them. */
export interface ReviewsRead {
  readonly reviews: readonly (Read & ManagementReview & { readonly table: ReviewTable })[]
  readonly forums: readonly Read[]
  readonly open: Awaited<ReturnType<typeof openReviewActions>>
}

export async function readReviews(app: App, caller: Caller): Promise<ReviewsRead> {
  const reviews = (await readAll(app, caller, managementReview)) as unknown as (Read & ManagementReview)[]
  const tables: ReviewTable[] = []
  for (const { id } of reviews) tables.push(await reviewTable(app, caller, id))
  return {
    reviews: reviews.map((review, at) => ({ ...review, table: tables[at]! })),
    forums: await readAll(app, caller, forum),
    open: await openReviewActions(app, caller),
  }
}
