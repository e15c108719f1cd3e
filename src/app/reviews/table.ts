import { managementReview } from '#domain/records/managementReview/managementReview.ts'
import type { ReviewPaper } from '#domain/reviews/paper.ts'
import { dayOf } from '#domain/time/days.ts'
import type { Tx } from '#store/open.ts'
import { namesOf } from '#store/records/existing.ts'
import type { Stored } from '#store/records/stored.ts'
import { type Action, actionsOf } from '#store/reviews/actions.ts'
import { layTheTable } from '#store/reviews/paper.ts'
import { isAsRecorded, openedPaper } from '#store/reviews/sealedPaper.ts'
import { redactedInTrail, type Snapshot, snapshotsOf } from '#store/reviews/snapshots.ts'
import { type Standing, standingOf } from '#store/reviews/standing.ts'
import { readSettings } from '#store/settings.ts'
import type { App } from '../app.ts'
import type { Caller } from '../caller.ts'
import { load } from '../records/load.ts'

export interface ReviewTable {
  /** As recorded, or while inputs are collected as it stands now. */
  readonly paper: ReviewPaper
  readonly recorded: Recorded | null
  /** How what was overdue stands now, by id. */
  readonly overdueNow: readonly Standing[]
  /** What followed from this review, as it stands now. */
  readonly actions: readonly Action[]
  /** What is open from this and every earlier review and forum: computed, never copied (C-135). */
  readonly openActions: readonly Action[]
  /** Names of the people the table speaks of. */
  readonly people: Readonly<Record<string, string>>
}

interface Recorded extends Pick<Snapshot, 'sha256' | 'takenAt'> {
  readonly takenBy: string | null
  /** The text still has the sum that stands in the trail, and each title is the recorded one or was redacted. */
  readonly holds: boolean
  /** How many titles were redacted. */
  readonly redacted: number
}

/** All that lies on the table of a review, for its page and its meeting. @throws Refused notFound */
export function reviewTable(app: App, caller: Caller, ref: string): Promise<ReviewTable> {
  return app.store.reading(caller, async (tx) => {
    const review = await load(tx, caller, { type: managementReview, ref })
    const { paper, recorded, actions } = await tableWithin(tx, app, review)
    const openActions = await actionsOf(tx, { isOpen: true })
    const overdue = paper.register.overdue.map(({ id }) => id)
    const people = [...peopleOn(paper, [...actions, ...openActions]), ...(recorded?.takenBy ? [recorded.takenBy] : [])]
    return {
      paper,
      recorded,
      overdueNow: await standingOf(tx, overdue),
      actions,
      openActions,
      people: await namesOf(tx, people),
    }
  })
}

type OneReview = Pick<Stored, 'id' | 'state'> & { readonly snapshotSha256?: unknown }

/** What lay on the table, or lies on it now while inputs are collected, and what followed from the review. */
export async function tableWithin(
  tx: Tx,
  app: App,
  { id, state, snapshotSha256 }: OneReview,
): Promise<Pick<ReviewTable, 'paper' | 'recorded' | 'actions'>> {
  const isLive = state === 'scheduled' || state === 'inputsCollecting' || !snapshotSha256
  const last = isLive ? undefined : (await snapshotsOf(tx, id)).at(-1)
  return {
    paper: last ? openedPaper(last.text, last.words) : await liveTable(tx, app, id),
    recorded: last ? await checked(tx, last, snapshotSha256) : null,
    actions: await actionsOf(tx, { of: id, isOpen: false }),
  }
}

async function liveTable(tx: Tx, app: App, review: string): Promise<ReviewPaper> {
  const settings = await readSettings(tx)
  return layTheTable(tx, { review, today: dayOf(app.now(), settings.timeZone), settings })
}

async function checked(tx: Tx, snapshot: Snapshot, onRecord: unknown): Promise<Recorded> {
  const { text, sha256, takenAt, takenBy, words } = snapshot
  const gone = words.filter(({ value }) => value === null).map(({ record }) => record)
  const accounted = await redactedInTrail(tx, gone)
  const holds =
    sha256 === onRecord && isAsRecorded(text, sha256, words) && gone.every((record) => accounted.has(record))
  return { sha256, takenAt, takenBy, holds, redacted: gone.length }
}

/** Everybody whom what lies on the table names. */
export function peopleOn({ register, inputs }: ReviewPaper, actions: readonly Action[]): string[] {
  const items = [...register.overdue, ...register.closed, ...register.fresh, ...inputs.flatMap(({ items }) => items)]
  return [...new Set([...items, ...actions].flatMap(({ owner }) => owner ?? []))]
}

/** Each recording of a review as text, so that anybody can compute its sum. @throws Refused notFound */
export function recordingsOf(app: App, caller: Caller, ref: string): Promise<Snapshot[]> {
  return app.store.reading(caller, async (tx) => {
    const { id } = await load(tx, caller, { type: managementReview, ref })
    return snapshotsOf(tx, id)
  })
}

/** What is open from every review and forum, with the people it is with (C-135). */
export function openReviewActions(
  app: App,
  caller: Caller,
): Promise<{ items: Action[]; people: Record<string, string>; today: string }> {
  return app.store.reading(caller, async (tx) => {
    const items = await actionsOf(tx, { isOpen: true })
    const people = await namesOf(
      tx,
      items.flatMap(({ owner }) => owner ?? []),
    )
    return { items, people, today: dayOf(app.now(), (await readSettings(tx)).timeZone) }
  })
}
