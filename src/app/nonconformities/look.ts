import type { Nonconformity } from '#domain/records/nonconformity/fields.ts'
import type { LookAlike } from '#domain/records/nonconformity/lookAlikes.ts'
import { recurs } from '#domain/records/nonconformity/lookAlikes.ts'
import { nonconformity } from '#domain/records/nonconformity/nonconformity.ts'
import type { MeasuredEffect } from '#domain/records/nonconformity/nonconformityAnswers.ts'
import { type OfferedGuard, offeredGuards } from '#domain/records/nonconformity/offeredGuards.ts'
import { simplePathObstacles } from '#domain/records/nonconformity/simplePath.ts'
import { type SixRecord, sixRecords } from '#domain/records/nonconformity/sixRecords.ts'
import { dayOf } from '#domain/time/days.ts'
import { answerCauses } from '#store/causes/answers.ts'
import { lookAlikesOf, recurrencesOf } from '#store/nonconformities/lookAlikes.ts'
import { measuredEffect } from '#store/nonconformities/measuredEffect.ts'
import type { Tx } from '#store/open.ts'
import type { Stored } from '#store/records/stored.ts'
import { readSettings } from '#store/settings.ts'
import type { App } from '../app.ts'
import type { Caller } from '../caller.ts'
import { load } from '../records/load.ts'

export interface LookAsked {
  readonly ref: string
  /** What is being filled in and not yet kept. */
  readonly requirement?: string | undefined
  readonly likelyCause?: string | undefined
}

export interface LooksAlike {
  readonly items: readonly (LookAlike & { readonly recurs: boolean })[]
  /** Why the single form does not fit; empty: it does. */
  readonly obstacles: readonly string[]
}

/** Cases like this one of the last twelve months, as the record is or would be with what is being filled in (C-181). */
export function looksAlike(
  app: App,
  caller: Caller,
  { ref, requirement, likelyCause }: LookAsked,
): Promise<LooksAlike> {
  return seen(app, caller, ref, async (tx, { record, today }) => {
    const asked = { ...record, ...(requirement && { requirement }), ...(likelyCause && { likelyCause }) }
    const found = await lookAlikesOf(tx, { id: record.id, today, record: asked })
    return {
      items: found.map((each) => ({ ...each, recurs: recurs(each) })),
      obstacles: simplePathObstacles(record, found),
    }
  })
}

export interface Effect {
  /** Reported again since the action was in place. */
  readonly recurrences: readonly LookAlike[]
  readonly measured: MeasuredEffect | null
  readonly records: Readonly<Record<SixRecord, boolean>>
}

/** What the system itself knows of whether it worked, and which of the six records are there (C-208, C-221…C-226). */
export function effectOfAction(app: App, caller: Caller, ref: string): Promise<Effect> {
  return seen(app, caller, ref, async (tx, { record, today }) => {
    const asked = { id: record.id, today, record }
    return {
      recurrences: await recurrencesOf(tx, asked),
      measured: await measuredEffect(tx, asked),
      records: sixRecords(record, await answerCauses(tx, record.id)),
    }
  })
}

/** What the tool itself sees to against a failure of the record's requirement (C-200). */
export function guardsOffered(app: App, caller: Caller, ref: string): Promise<readonly OfferedGuard[]> {
  return seen(app, caller, ref, async (_, { record }) => offeredGuards(record.requirement))
}

interface Seen {
  readonly record: Stored & Nonconformity
  readonly today: string
}

function seen<T>(app: App, caller: Caller, ref: string, work: (tx: Tx, seen: Seen) => Promise<T>): Promise<T> {
  return app.store.inside(caller, async (tx) => {
    const record = (await load(tx, caller, { type: nonconformity, ref })) as Stored & Nonconformity
    const { timeZone } = await readSettings(tx)
    return work(tx, { record, today: dayOf(app.now(), timeZone) })
  })
}
