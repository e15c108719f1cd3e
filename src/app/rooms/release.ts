import { checkBody, id as idCheck, text, yes } from '#domain/checks/checkBody.ts'
import { fieldRefusal } from '#domain/checks/fieldRefusal.ts'
import { LONG_TEXT } from '#domain/checks/text.ts'
import { actorId } from '#domain/kernel/facts.ts'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import { recordTypes } from '#domain/records/index.ts'
import { findByRef } from '#store/around/links.ts'
import { pieceNamed } from '#store/conformity/links.ts'
import { newId } from '#store/ids.ts'
import type { Tx } from '#store/open.ts'
import { insertItem, type NewItem, standingPieces, withdrawItem } from '#store/rooms/items.ts'
import { recordsInRoom } from '#store/rooms/scope.ts'
import { appendTrail, type TrailDraft } from '#store/trail/trail.ts'
import type { App } from '../app.ts'
import type { Body } from '../around/at.ts'
import { assertFine, found } from '../asking.ts'
import { type At, type Caller, eyesOf } from '../caller.ts'
import { assertRequirement } from '../conformity/frameworks.ts'
import { idFrom } from '../texts.ts'
import { changesOf } from '../trailed.ts'
import { assertHost, roomAt, roomDraft } from './hosts.ts'
import { heldOpen } from './open.ts'

const said = { record: text(60), evidence: idCheck, requirement: text(100), note: text(LONG_TEXT), withEvidence: yes }

/**
 * Releases a record or a piece of evidence into a room, a record with its evidence if that is said.
 * @throws Refused notAllowed, notFound, notNow (closed, there already, hidden from some in the house, a draft), invalid
 */
export function releaseIntoRoom(
  app: App,
  caller: Caller,
  { room, body }: { room: string; body: Body },
): Promise<{ readonly released: number }> {
  assertHost(caller)
  const { values, refusals } = checkBody(said, body)
  const isOne = (values.record === null) !== (values.evidence === null)
  assertFine([...refusals, ...(isOne || refusals.length > 0 ? [] : [refuse('room_one_thing')])])
  return app.store.inside(caller, async (tx) => {
    const at = { app, caller }
    await heldOpen(tx, room)
    const { id: place } = await roomAt(tx, room)
    const requirement = values.requirement as string | null
    if (requirement !== null) await assertRequirement(tx, requirement)
    const about = { room: place, requirement, note: values.note as string | null }
    const drafts = values.record
      ? await releaseRecord(tx, at, { ...about, ref: values.record as string, isWhole: values.withEvidence === true })
      : await releasePiece(tx, at, { ...about, piece: values.evidence as string })
    await appendTrail(tx, caller.organization, drafts)
    return { released: drafts.length }
  })
}

interface About {
  readonly room: string
  readonly requirement: string | null
  readonly note: string | null
}

async function releaseRecord(
  tx: Tx,
  at: At,
  { ref, isWhole, ...about }: About & { ref: string; isWhole: boolean },
): Promise<TrailDraft[]> {
  const record = await findByRef(tx, ref, eyesOf(at.caller))
  if (!record) throw new Refused('invalid', [fieldRefusal('record_unknown', 'record')])
  if (record.state === recordTypes[record.type]?.initial && record.type === 'documentVersion')
    throw new Refused('notNow', [refuse('room_draft', { field: 'record' })])
  const first = await put(tx, at, { ...about, record: record.id, evidence: null, documented: null })
  if (!first && !isWhole) throw new Refused('notNow', [refuse('room_item_there', { field: 'record' })])
  const seen = await recordsInRoom(tx, about.room, [record.id])
  if (!seen.has(record.id)) throw new Refused('notNow', [refuse('room_item_hidden', { field: 'record' })])
  const drafts = first ? [first] : []
  const pieces = isWhole ? await standingPieces(tx, record.id) : []
  for (const evidence of pieces) {
    const one = await put(tx, at, { ...about, record: null, evidence, documented: null })
    if (one) drafts.push(one)
  }
  if (drafts.length === 0) throw new Refused('notNow', [refuse('room_item_there', { field: 'record' })])
  return drafts
}

async function releasePiece(tx: Tx, at: At, { piece: id, ...about }: About & { piece: string }): Promise<TrailDraft[]> {
  const piece = await pieceNamed(tx, id)
  const owner = piece?.record ? await findByRef(tx, piece.record, eyesOf(at.caller)) : null
  if (!piece || (piece.record !== null && !owner))
    throw new Refused('invalid', [fieldRefusal('record_unknown', 'evidence')])
  if (piece.withdrawnAt) throw new Refused('notNow', [refuse('evidence_withdrawn', { field: 'evidence' })])
  if (piece.record !== null && !(await findByRef(tx, piece.record, [])))
    throw new Refused('notNow', [refuse('room_item_hidden', { field: 'evidence' })])
  const one = await put(tx, at, { ...about, record: null, evidence: id, documented: null })
  if (!one) throw new Refused('notNow', [refuse('room_item_there', { field: 'evidence' })])
  return [one]
}

/** Puts one thing into a room; what the trail says of it, or nothing when it was there. */
export async function put(tx: Tx, at: At, item: Omit<NewItem, 'id' | 'at' | 'by'>): Promise<TrailDraft | undefined> {
  const id = newId()
  const isNew = await insertItem(tx, { ...item, id, at: at.app.now(), by: actorId(at.caller.actor) })
  if (!isNew) return undefined
  const changes = changesOf(['record', 'evidence', 'requirement', 'documented', 'note'], null, item)
  return roomDraft(at, item.room, {
    verb: 'room.release',
    changes: [{ path: 'item', before: null, after: id }, ...changes],
  })
}

/** Takes something out of a room: from the next request on it is not in it. @throws Refused notAllowed, notFound */
export function takeBack(app: App, caller: Caller, { room, item }: { room: string; item: string }): Promise<void> {
  assertHost(caller)
  return app.store.inside(caller, async (tx) => {
    const at = { app, caller }
    const { id } = await roomAt(tx, room)
    const gone = found(
      await withdrawItem(tx, { room: id, id: idFrom(item, 'item'), at: app.now(), by: actorId(caller.actor) }),
    )
    const changes = changesOf(['record', 'evidence'], gone, {})
    await appendTrail(tx, caller.organization, [roomDraft(at, id, { verb: 'room.takeBack', changes })])
  })
}
