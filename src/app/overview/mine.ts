import { actorId } from '#domain/kernel/facts.ts'
import { mayMake, notNow } from '#domain/kernel/moves.ts'
import type { Refusal } from '#domain/kernel/refusal.ts'
import {
  comingUpTo,
  nextMoveOf,
  quietStates,
  statesWaitingFor,
  statesWaitingForRaiser,
} from '#domain/overview/nextMove.ts'
import type { Settings } from '#domain/people/settings.ts'
import { recordTypes } from '#domain/records/index.ts'
import { isOverdue } from '#domain/records/overdue.ts'
import type { Day } from '#domain/time/days.ts'
import { type ToRead, toRead } from '#store/documentControl/reading.ts'
import type { Tx } from '#store/open.ts'
import { type WaitingRecord, waitingRecords } from '#store/overview/waiting.ts'
import { namesOf } from '#store/records/existing.ts'
import type { Stored } from '#store/records/stored.ts'
import { readSettings } from '#store/settings.ts'
import type { App } from '../app.ts'
import { actingPerson } from '../asking.ts'
import { type At, type Caller, eyesOf } from '../caller.ts'
import { onDay } from '../conformity/today.ts'
import { gatherFacts } from '../records/facts.ts'
import { fieldsOf, load } from '../records/load.ts'

/** One record that waits, with the one move that is next for it. */
export interface Waiting {
  readonly record: Pick<Stored, 'id' | 'type' | 'number' | 'title' | 'state' | 'status' | 'due'> & {
    readonly overdue: boolean
    readonly owner: { readonly id: string; readonly name: string | null } | null
  }
  readonly move: string
  /** What is still missing for it; empty: it can be made now. */
  readonly missing: readonly Refusal[]
  /** Why it stands here: it is theirs, or their office has the next word. */
  readonly because: 'own' | 'office'
}

export interface Mine {
  readonly today: Day
  /** What they can do next, the most urgent first. */
  readonly next: readonly Waiting[]
  /** What is theirs and waits for others. */
  readonly others: readonly Waiting[]
  /** Documents they still have to read. */
  readonly reading: readonly ToRead[]
  /** There was more than is looked at. */
  readonly more: boolean
}

/** So many are looked at; whoever has more begins with these. */
const MOST = 40

/** What needs me: the one thing next, what is missing for it, and all else that waits for this person (C-351). */
export function waitingForMe(app: App, caller: Caller): Promise<Mine> {
  const person = actingPerson(caller)
  return app.store.reading(caller, async (tx) => {
    const { today, timeZone } = await onDay(tx, app.now())
    const settings = await readSettings(tx)
    const roles = caller.actor.kind === 'person' ? caller.actor.roles : []
    const found = await waitingRecords(tx, {
      person,
      eyes: eyesOf(caller),
      offered: statesWaitingFor(Object.values(recordTypes), roles),
      raised: statesWaitingForRaiser(Object.values(recordTypes)),
      quiet: quietStates,
      until: comingUpTo(today),
      most: MOST + 1,
    })
    const judged = await Promise.all(
      found.slice(0, MOST).map((one) => judge(tx, { app, caller }, { ...one, today, settings })),
    )
    const waiting = judged.filter((one) => one !== null)
    return {
      today,
      next: waiting.filter(({ isMine }) => isMine).map(({ waiting: one }) => one),
      others: waiting
        .filter(({ isMine, waiting: one }) => !isMine && one.because === 'own')
        .map(({ waiting: one }) => one),
      reading: await toRead(tx, person, timeZone),
      more: found.length > MOST,
    }
  })
}

interface Judged {
  readonly waiting: Waiting
  readonly isMine: boolean
}

/** The record's next move, and whether this person may make it; null where nothing is next. */
async function judge(
  tx: Tx,
  at: At,
  { id, type: name, own, today, settings }: WaitingRecord & { readonly today: Day; readonly settings: Settings },
): Promise<Judged | null> {
  const type = recordTypes[name]
  if (!type) return null
  const before = await load(tx, at.caller, { type, ref: id })
  const { state, due } = before
  const move = nextMoveOf({ type, state, due, fields: fieldsOf(type, before) }, { today, settings })
  if (move === null) return null
  const needs = type.moves[move]?.needs ?? []
  const facts = await gatherFacts(tx, at, { type, before, input: {}, reason: null, needs })
  const notTheirs = mayMake(type, move, facts)
  // A reason is asked for by the form; it is nothing that has to be prepared.
  const missing = notTheirs ? [notTheirs] : notNow(type, move, facts).filter(({ code }) => code !== 'reason_missing')
  const because = own || (before.owner !== null && before.owner === actorId(at.caller.actor)) ? 'own' : 'office'
  // A duty that must be somebody else's waits for somebody else.
  const isApart = missing.some(({ code }) => /^(sod_|own_)/.test(code))
  if (because === 'office' && isApart) return null
  return {
    waiting: { record: await toldOf(tx, before, today), move, missing, because },
    isMine: notTheirs === undefined && !isApart,
  }
}

async function toldOf(tx: Tx, record: Stored, today: Day): Promise<Waiting['record']> {
  const { id, type, number, title, state, status, due, owner } = record
  const names = owner === null ? {} : await namesOf(tx, [owner])
  return {
    ...{ id, type, number, title, state, status, due },
    overdue: isOverdue(record, today),
    owner: owner === null ? null : { id: owner, name: names[owner] ?? null },
  }
}
