import type { EvidenceInput } from '#domain/around/evidence.ts'
import { fieldRefusal } from '#domain/checks/fieldRefusal.ts'
import { actorId } from '#domain/kernel/facts.ts'
import { Refused } from '#domain/kernel/refusal.ts'
import { insertEvidence } from '#store/around/evidence.ts'
import type { Tx } from '#store/open.ts'
import { filesAmong } from '#store/records/existing.ts'
import { appendTrail } from '#store/trail/trail.ts'
import { type At, eyesOf } from '../caller.ts'
import { draft } from '../trailed.ts'

/** Adds a piece of evidence to the library, on no record, within a transaction at work. @throws Refused invalid for an unknown file */
export async function addPieceWithin(
  tx: Tx,
  at: At,
  { id, values, field }: { id: string; values: EvidenceInput; field: string },
): Promise<void> {
  const { app, caller } = at
  const file = values.fileId
  if (file !== null && !(await filesAmong(tx, [file], eyesOf(caller))).has(file))
    throw new Refused('invalid', [fieldRefusal('file_unknown', field)])
  await insertEvidence(tx, { ...values, file, id, record: null, at: app.now(), by: actorId(caller.actor) })
  const changes = Object.entries(values)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => ({ path: `evidence/${id}/${name}`, before: null, after: value }))
  await appendTrail(tx, caller.organization, [
    draft(at, { verb: 'addEvidence', subject: { type: 'evidence', id }, changes }),
  ])
}
