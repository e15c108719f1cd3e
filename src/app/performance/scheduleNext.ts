import type { PerformanceReview } from '#domain/records/performanceReview/fields.ts'
import { nextReviewDay } from '#domain/records/performanceReview/nextReview.ts'
import { performanceReview } from '#domain/records/performanceReview/performanceReview.ts'
import { dayOf } from '#domain/time/days.ts'
import type { Tx } from '#store/open.ts'
import type { Stored } from '#store/records/stored.ts'
import { readSettings } from '#store/settings.ts'
import type { At } from '../caller.ts'
import { createWithin } from '../records/create.ts'

/** Holding or cancelling a review that repeats schedules the next one, with the same owner and participants (C-063). */
export async function scheduleNext(tx: Tx, at: At, { verb, after }: { verb: string; after: Stored }): Promise<void> {
  const { every, scheduledFor, participants } = after as unknown as PerformanceReview
  if (!['hold', 'cancel'].includes(verb) || every === null) return
  const today = dayOf(at.app.now(), (await readSettings(tx)).timeZone)
  const input = {
    title: after.title,
    owner: after.owner,
    scheduledFor: nextReviewDay(scheduledFor ?? today, every, today),
    every,
    participants,
  }
  await createWithin(tx, at, { type: performanceReview, input })
}
