import { checkEvidence, type EvidenceInput } from '#domain/around/evidence.ts'
import { checkBody, text } from '#domain/checks/checkBody.ts'
import { fieldRefusal } from '#domain/checks/fieldRefusal.ts'
import { LONG_TEXT } from '#domain/checks/text.ts'
import { actorId, hasRole } from '#domain/kernel/facts.ts'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import { type Evidence, insertEvidence, readEvidence, readPiece, withdrawPiece } from '#store/around/evidence.ts'
import type { Tx } from '#store/open.ts'
import { filesAmong } from '#store/records/existing.ts'
import { appendTrail } from '#store/trail/trail.ts'
import type { App } from '../app.ts'
import { assertFine, assertMayWrite, found } from '../asking.ts'
import { type At, type Caller, eyesOf } from '../caller.ts'
import { load } from '../records/load.ts'
import { idFrom } from '../texts.ts'
import { draft } from '../trailed.ts'
import type { Around, Body } from './at.ts'

/** What shows that a record is as it says; withdrawn pieces stay in the list as such. */
export function evidenceOf(app: App, caller: Caller, { type, ref }: Around): Promise<Evidence[]> {
  return app.store.inside(caller, async (tx) => readEvidence(tx, (await load(tx, caller, { type, ref })).id))
}

/** What a piece of evidence would say. @throws Refused invalid, also where these eyes see no such file */
export async function evidenceSaid(tx: Tx, { caller }: At, body: Body): Promise<EvidenceInput> {
  const { values, refusals } = checkEvidence(body)
  assertFine(refusals)
  const file = values.fileId
  if (file !== null && !(await filesAmong(tx, [file], eyesOf(caller))).has(file))
    throw new Refused('invalid', [fieldRefusal('file_unknown', 'fileId')])
  return values
}

/**
 * Adds a piece of evidence, within a transaction at work: a stored file, a link or words.
 * @throws Refused notAllowed, notFound, invalid
 */
export async function addEvidenceWithin(
  tx: Tx,
  at: At,
  { type, ref, body, id }: Around & { body: Body; id: string },
): Promise<Evidence> {
  assertMayWrite(at.caller.actor)
  const values = await evidenceSaid(tx, at, body)
  const record = await load(tx, at.caller, { type, ref })
  await insertEvidence(tx, {
    ...values,
    file: values.fileId,
    id,
    record: record.id,
    at: at.app.now(),
    by: actorId(at.caller.actor),
  })
  const piece = found(await readPiece(tx, record.id, id))
  await appendTrail(tx, at.caller.organization, [
    draft(at, { verb: 'addEvidence', subject: { type: type.name, id: record.id }, changes: saidOf(id, values) }),
  ])
  return piece
}

function saidOf(id: string, values: EvidenceInput) {
  return Object.entries(values)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => ({ path: `evidence/${id}/${name}`, before: null, after: value }))
}

export async function readPieceWithin(
  tx: Tx,
  caller: Caller,
  { type, ref, id }: Around & { id: string },
): Promise<Evidence> {
  const record = await load(tx, caller, { type, ref })
  return found(await readPiece(tx, record.id, id))
}

/** Says that a piece is relied on no more, and why. Whoever added it may, and those who answer for the register. */
export function withdrawEvidence(
  app: App,
  caller: Caller,
  { type, ref, id, body }: Around & { id: string; body: Body },
): Promise<Evidence> {
  assertMayWrite(caller.actor)
  const { values, refusals } = checkBody({ reason: text(LONG_TEXT) }, body)
  assertFine(refusals)
  const reason = values.reason as string | null
  return app.store.inside(caller, async (tx) => {
    const record = await load(tx, caller, { type, ref })
    const piece = found(await readPiece(tx, record.id, idFrom(id, 'id'), { lock: true }))
    const isOwn = piece.by !== null && piece.by.id === actorId(caller.actor)
    if (!isOwn && !hasRole(caller.actor, 'improvementCoordinator', 'aimsManager'))
      throw new Refused('notAllowed', [refuse('evidence_not_yours')])
    if (piece.withdrawnAt) throw new Refused('notNow', [refuse('evidence_withdrawn')])
    await withdrawPiece(tx, piece.id, { at: app.now(), by: actorId(caller.actor), because: reason })
    const withdrawn = found(await readPiece(tx, record.id, piece.id))
    const change = { path: `evidence/${piece.id}/withdrawn`, before: null, after: true }
    await appendTrail(tx, caller.organization, [
      draft(
        { app, caller },
        { verb: 'withdrawEvidence', subject: { type: type.name, id: record.id }, reason, changes: [change] },
      ),
    ])
    return withdrawn
  })
}
