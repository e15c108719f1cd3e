import type { Forum } from '#domain/records/forum/fields.ts'
import { forum } from '#domain/records/forum/forum.ts'
import type { ManagementReview } from '#domain/records/managementReview/fields.ts'
import { managementReview } from '#domain/records/managementReview/managementReview.ts'
import { nextReviewDay } from '#domain/records/performanceReview/nextReview.ts'
import { dayOf } from '#domain/time/days.ts'
import type { Tx } from '#store/open.ts'
import type { Stored } from '#store/records/stored.ts'
import { readSettings } from '#store/settings.ts'
import type { At } from '../caller.ts'
import type { Moved } from '../records/consequences.ts'
import { createWithin } from '../records/create.ts'
import { carryOut } from './carryOut.ts'
import { makeWhatIsDecided } from './decided.ts'

/** What a review brings about: overdue improvements move at once, decisions become records with the approval, the next one is set. */
export async function followReview(tx: Tx, at: At, { verb, before, after, onward }: Moved): Promise<void> {
  const was = before as Stored & ManagementReview
  const now = after as Stored & ManagementReview
  if (verb === 'decideOverdue') {
    const known = new Set(was.overdueDecisions.map(({ id }) => id))
    const decisions = now.overdueDecisions.filter(({ id }) => !known.has(id))
    await carryOut(tx, at, { decisions, review: after, onward })
  }
  if (verb !== 'approve') return
  await makeWhatIsDecided(tx, at, { type: managementReview, before: was.decisions, after })
  if (now.nextOn === null) return
  const { title, owner, chair, attendance, nextOn } = now
  const input = { title: nextTitle(title), owner, chair, scheduledFor: nextOn, attendance: invitedAgain(attendance) }
  await createWithin(tx, at, { type: managementReview, input })
}

/** Holding a forum makes what it decided; one that repeats sets the next. */
export async function followForum(tx: Tx, at: At, { verb, before, after }: Moved): Promise<void> {
  if (verb !== 'hold' && verb !== 'cancel') return
  const held = after as Stored & Forum
  if (verb === 'hold')
    await makeWhatIsDecided(tx, at, { type: forum, before: (before as Stored & Forum).decisions, after })
  const { title, owner, kind, every, scheduledFor, attendance } = held
  if (every === null || scheduledFor === null) return
  const today = dayOf(at.app.now(), (await readSettings(tx)).timeZone)
  const input = {
    title,
    owner,
    kind,
    every,
    scheduledFor: nextReviewDay(scheduledFor, every, today),
    attendance: invitedAgain(attendance),
  }
  await createWithin(tx, at, { type: forum, input })
}

/** “Management review 4” is followed by “Management review 5”; a title that counts nothing stays. */
function nextTitle(title: string): string {
  return title.replace(/\d+$/, (count) => (count.length > 3 ? count : String(Number(count) + 1)))
}

/** The same people, asked anew; nobody is there yet. */
function invitedAgain(attendance: ManagementReview['attendance']) {
  return attendance.map(({ person, guest }) => ({ person, guest, present: false }))
}
