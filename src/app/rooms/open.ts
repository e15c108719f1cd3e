import { checkBody, id as idCheck, listOf, oneOf, required, text, type ValueCheck } from '#domain/checks/checkBody.ts'
import { fieldRefusal } from '#domain/checks/fieldRefusal.ts'
import { LONG_TEXT, SHORT_TEXT } from '#domain/checks/text.ts'
import { claimRefusals } from '#domain/claims/refused.ts'
import { actorId } from '#domain/kernel/facts.ts'
import { type Refusal, Refused, refuse } from '#domain/kernel/refusal.ts'
import { type Audience, audienceNames, LONGEST_DAYS } from '#domain/rooms/audiences.ts'
import { addDays, dayOf } from '#domain/time/days.ts'
import { isInstant } from '#domain/time/instants.ts'
import { ownSystems } from '#store/aiSystems/names.ts'
import { findByRef } from '#store/around/links.ts'
import { newId } from '#store/ids.ts'
import type { Tx } from '#store/open.ts'
import { peopleAmong } from '#store/records/existing.ts'
import {
  endRoom,
  holdRoom,
  insertRoom,
  type Room,
  type RoomValues,
  requirementsIn,
  setRequirements,
  updateRoom,
} from '#store/rooms/rooms.ts'
import { appendTrail } from '#store/trail/trail.ts'
import type { App } from '../app.ts'
import type { Body } from '../around/at.ts'
import { assertFine, found } from '../asking.ts'
import { type At, type Caller, eyesOf } from '../caller.ts'
import { frameworkOf } from '../conformity/frameworks.ts'
import { idFrom } from '../texts.ts'
import { changesOf } from '../trailed.ts'
import { assertHost, roomAt, roomDraft } from './hosts.ts'

const instant: ValueCheck = (value, name) =>
  typeof value === 'string' && isInstant(value) ? { value } : { refusal: fieldRefusal('not_a_day', name) }

const said = {
  title: required(text(SHORT_TEXT)),
  welcome: text(LONG_TEXT),
  keeper: idCheck,
  opensAt: instant,
  closesAt: required(instant),
  requirements: listOf(text(100), 1000),
}
const named = ['title', 'audience', 'audit', 'welcome', 'keeper', 'opensAt', 'closesAt'] as const

/**
 * Opens a room: for whom, for which audit, until when, about which requirements.
 * @throws Refused notAllowed, invalid
 */
export function openRoom(app: App, caller: Caller, body: Body): Promise<Room> {
  assertHost(caller)
  const checks = { ...said, audience: required(oneOf(audienceNames)), audit: text(60) }
  const { values, refusals } = checkBody(checks, body)
  assertFine(refusals)
  return app.store.inside(caller, async (tx) => {
    assertFine(claimRefusals(values.welcome as string | null, 'welcome', await ownSystems(tx)))
    const at = { app, caller }
    const audit = await auditNamed(tx, caller, values.audit as string | null)
    const room = await checked(tx, at, { ...values, audit, audience: values.audience as Audience })
    const requirements = await requirementsNamed(tx, (values.requirements ?? []) as string[])
    const id = newId()
    await insertRoom(tx, id, { ...room, at: app.now(), by: actorId(caller.actor) })
    await setRequirements(tx, id, requirements)
    const changes = [...changesOf(named, null, room), { path: 'requirements', before: null, after: requirements }]
    await appendTrail(tx, caller.organization, [roomDraft(at, id, { verb: 'room.open', changes })])
    return roomAt(tx, id)
  })
}

/** Changes what a room is called, says, until when it is open and about what. @throws Refused notAllowed, notFound, notNow, conflict, invalid */
export function changeRoom(
  app: App,
  caller: Caller,
  { id, version, body }: { id: string; version: number; body: Body },
): Promise<Room> {
  assertHost(caller)
  const { values, refusals } = checkBody(said, body)
  assertFine(refusals)
  return app.store.inside(caller, async (tx) => {
    assertFine(claimRefusals(values.welcome as string | null, 'welcome', await ownSystems(tx)))
    const at = { app, caller }
    await heldOpen(tx, id, version)
    const before = await roomAt(tx, id)
    const old = { ...before, audit: before.audit?.id ?? null, keeper: before.keeper?.id ?? null }
    const room = await checked(tx, at, {
      ...values,
      audit: old.audit,
      audience: before.audience,
      opensAt: values.opensAt ?? before.opensAt,
      createdAt: before.createdAt,
    })
    await updateRoom(tx, before.id, room)
    const changes = [...changesOf(named, old, room)]
    if (values.requirements) {
      const [was, next] = [
        await requirementsIn(tx, before.id),
        await requirementsNamed(tx, values.requirements as string[]),
      ]
      await setRequirements(tx, before.id, next)
      changes.push(...changesOf(['requirements'], { requirements: was }, { requirements: [...next].sort() }))
    }
    await appendTrail(tx, caller.organization, [roomDraft(at, before.id, { verb: 'room.change', changes })])
    return roomAt(tx, id)
  })
}

/** Closes a room for good: from the next request on it opens to nobody. @throws Refused notAllowed, notFound, notNow, invalid */
export function closeRoom(app: App, caller: Caller, { id, body }: { id: string; body: Body }): Promise<Room> {
  assertHost(caller)
  const { values, refusals } = checkBody({ reason: text(LONG_TEXT) }, body)
  assertFine(refusals)
  const because = values.reason as string | null
  return app.store.inside(caller, async (tx) => {
    const at = { app, caller }
    await heldOpen(tx, id)
    const now = app.now()
    await endRoom(tx, idFrom(id, 'id'), { at: now, by: actorId(caller.actor), because })
    const changes = [{ path: 'closedAt', before: null, after: now }]
    await appendTrail(tx, caller.organization, [roomDraft(at, id, { verb: 'room.close', changes, reason: because })])
    return roomAt(tx, id)
  })
}

/** Holds a room that is not closed for good, in the version that was read. @throws Refused notFound, notNow, conflict */
export async function heldOpen(tx: Tx, id: string, version?: number): Promise<void> {
  const held = found(await holdRoom(tx, idFrom(id, 'id')))
  if (version !== undefined && held.version !== version)
    throw new Refused('conflict', [refuse('version_stale')], { current: await roomAt(tx, id) })
  if (held.closedAt !== null) throw new Refused('notNow', [refuse('room_closed')])
}

async function auditNamed(tx: Tx, caller: Caller, ref: string | null): Promise<string | null> {
  if (ref === null) return null
  const audit = await findByRef(tx, ref, eyesOf(caller))
  if (audit?.type !== 'audit') throw new Refused('invalid', [fieldRefusal('record_unknown', 'audit')])
  return audit.id
}

async function requirementsNamed(tx: Tx, keys: readonly string[]): Promise<string[]> {
  const wrong: Refusal[] = []
  for (const requirement of keys)
    if (!(await frameworkOf(tx, requirement)))
      wrong.push(refuse('room_requirement_unknown', { field: 'requirements', values: { requirement } }))
  assertFine(wrong)
  return [...new Set(keys)]
}

/** What was said of a room, with what follows from it: who keeps it, when it opens. */
async function checked(
  tx: Tx,
  { app, caller }: At,
  values: Record<string, unknown> & Pick<RoomValues, 'audit' | 'audience'> & { createdAt?: string },
): Promise<RoomValues> {
  const keeper = (values.keeper as string | null) ?? actorId(caller.actor)
  if (keeper !== null && !(await peopleAmong(tx, [keeper])).has(keeper))
    throw new Refused('invalid', [fieldRefusal('person_unknown', 'keeper')])
  const now = app.now()
  const opensAt = (values.opensAt as string | null) ?? now
  const closesAt = values.closesAt as string
  if (closesAt <= opensAt || closesAt <= now)
    throw new Refused('invalid', [refuse('room_times_wrong', { field: 'closesAt' })])
  if (dayOf(closesAt, 'UTC') > addDays(dayOf(opensAt, 'UTC'), LONGEST_DAYS))
    throw new Refused('invalid', [refuse('room_too_long', { field: 'closesAt', values: { days: LONGEST_DAYS } })])
  const { audit, audience } = values
  return {
    title: values.title as string,
    welcome: values.welcome as string | null,
    audit,
    audience,
    keeper,
    opensAt,
    closesAt,
  }
}
