import { fieldRefusal } from '#domain/checks/fieldRefusal.ts'
import { counting } from '#domain/conformity/counting.ts'
import { checkShowing, type ShowingInput } from '#domain/conformity/showing.ts'
import { actorId } from '#domain/kernel/facts.ts'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import { mayContribute } from '#domain/people/roles.ts'
import { recordTypes } from '#domain/records/index.ts'
import { findByRef } from '#store/around/links.ts'
import { insertShowing, pieceNamed } from '#store/conformity/links.ts'
import { readShowing, type Showing } from '#store/conformity/showings.ts'
import { newId } from '#store/ids.ts'
import type { Tx } from '#store/open.ts'
import { appendTrail } from '#store/trail/trail.ts'
import type { Body } from '../around/at.ts'
import { assertFine, found, notAllowed } from '../asking.ts'
import { type At, type Caller, eyesOf } from '../caller.ts'
import { load } from '../records/load.ts'
import { draft } from '../trailed.ts'
import { assertRequirement } from './frameworks.ts'
import { addPieceWithin } from './pieces.ts'
import { onDay } from './today.ts'

/** What shows the requirement, and whose history says so. */
interface Thing {
  readonly record: string | null
  readonly evidence: string | null
  readonly subject: { readonly type: string; readonly id: string }
}

/**
 * Links a requirement to what shows it, within a transaction at work: a record, a piece of evidence, or a new piece for the library.
 * @throws Refused notAllowed, notFound, invalid, notNow when it is linked already
 */
export async function showWithin(
  tx: Tx,
  at: At,
  { requirement, body, id }: { requirement: string; body: Body; id: string },
): Promise<Showing> {
  const { app, caller } = at
  const { actor } = caller
  if (actor.kind === 'person' && !mayContribute(actor.roles)) throw notAllowed()
  await assertRequirement(tx, requirement)
  const { values, refusals } = checkShowing(body)
  assertFine(refusals)
  const { record, evidence, subject } = await thingOf(tx, at, values)
  const { note, validFrom, validUntil } = values
  const kept = { requirement, note, validFrom, validUntil }
  const isNew = await insertShowing(tx, { id, record, evidence, ...kept, at: app.now(), by: actorId(actor) })
  if (!isNew) throw new Refused('notNow', [refuse('showing_exists', { field: record ? 'record' : 'evidence' })])
  const showing = await readShowingWithin(tx, at, id)
  const changes = Object.entries(kept)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => ({ path: `showings/${id}/${name}`, before: null, after: value }))
  await appendTrail(tx, caller.organization, [draft(at, { verb: 'showing.add', subject, changes })])
  return showing
}

async function thingOf(tx: Tx, at: At, { record, evidence, piece }: ShowingInput): Promise<Thing> {
  if (record !== null) return recordThing(tx, at.caller, record)
  if (piece) {
    const id = newId()
    await addPieceWithin(tx, at, { id, values: piece, field: 'piece/fileId' })
    return { record: null, evidence: id, subject: { type: 'evidence', id } }
  }
  return pieceThing(tx, at.caller, evidence ?? '')
}

async function recordThing(tx: Tx, caller: Caller, ref: string): Promise<Thing> {
  const known = await findByRef(tx, ref, eyesOf(caller))
  if (!known) throw new Refused('invalid', [fieldRefusal('record_unknown', 'record')])
  const { id, type } = known
  if (!counting[type]) throw new Refused('invalid', [refuse('record_shows_nothing', { field: 'record' })])
  return { record: id, evidence: null, subject: { type, id } }
}

async function pieceThing(tx: Tx, caller: Caller, id: string): Promise<Thing> {
  const piece = await pieceNamed(tx, id)
  if (!piece) throw new Refused('invalid', [fieldRefusal('record_unknown', 'evidence')])
  const { record, type } = piece
  if (record !== null) await load(tx, caller, { type: recordTypes[type ?? '']!, ref: record })
  if (piece.withdrawnAt) throw new Refused('notNow', [refuse('evidence_withdrawn', { field: 'evidence' })])
  return { record: null, evidence: id, subject: record && type ? { type, id: record } : { type: 'evidence', id } }
}

/** One link as it stands today. */
export async function readShowingWithin(tx: Tx, { app, caller }: At, id: string): Promise<Showing> {
  return found(await readShowing(tx, { ...(await onDay(tx, app.now())), id, eyes: eyesOf(caller) }))
}
