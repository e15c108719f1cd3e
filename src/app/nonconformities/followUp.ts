import { documentVersion } from '#domain/records/documentVersion/documentVersion.ts'
import type { Nonconformity } from '#domain/records/nonconformity/fields.ts'
import { documentsWithoutDraft } from '#store/documentControl/versions.ts'
import { newId } from '#store/ids.ts'
import type { Tx } from '#store/open.ts'
import type { Stored } from '#store/records/stored.ts'
import { linkWithin } from '../around/links.ts'
import { type At, asHouse, eyesOf } from '../caller.ts'
import { retrainFor } from '../competence/retrain.ts'
import { beginVersionWithin } from '../documentControl/begin.ts'
import type { Moved } from '../records/consequences.ts'
import { suspendSystem } from './suspendSystem.ts'

/** What a step of a nonconformity brings about in other records: a system stopped, a document revised, people trained again. */
export async function followNonconformity(tx: Tx, at: At, moved: Moved): Promise<void> {
  const { verb, after, onward } = moved
  if (verb === 'suspendSystem') await suspendSystem(tx, at, moved)
  if (verb === 'start') await openRevisions(tx, at, after as Stored & Nonconformity)
  if (verb !== 'updateSystem') return
  const { updates, number, title } = after as Stored & Nonconformity
  const records = updates.flatMap(({ area, record }) => (area === 'training' && record !== null ? [record] : []))
  await retrainFor(tx, at, { records, reason: number ?? title, onward })
}

/** An action that changes a policy or a procedure opens its next version, which follows from the nonconformity (C-201). */
async function openRevisions(tx: Tx, at: At, { id, number, actions, audience }: Stored & Nonconformity): Promise<void> {
  const changing = actions.flatMap(({ type, record, what, responsible }) =>
    (type === 'document' || type === 'process') && record !== null ? [{ record, what, responsible }] : [],
  )
  const open = await documentsWithoutDraft(
    tx,
    changing.map(({ record }) => record),
    eyesOf(at.caller),
  )
  for (const { record, what, responsible } of changing.filter(({ record }) => open.has(record))) {
    // Narrowed since it was named, its next version is begun by the house all the same.
    const by = open.get(record) ? at : asHouse(at)
    open.delete(record)
    // What is for narrow eyes is not told to everyone who reads the document.
    const changeNote = audience === null ? [number, what].filter(Boolean).join(': ') : number
    const begun = await beginVersionWithin(tx, by, { ref: record, changeNote, owner: responsible })
    const from = { type: documentVersion, id: begun.id }
    // Between two that are for different narrow eyes a link would be seen by nobody.
    if (by === at || audience === null) await linkWithin(tx, by, { id: newId(), from, relation: 'follows', to: id })
  }
}
