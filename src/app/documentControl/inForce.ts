import { document } from '#domain/records/document/document.ts'
import type { Document } from '#domain/records/document/fields.ts'
import { documentVersion } from '#domain/records/documentVersion/documentVersion.ts'
import type { DocumentVersion } from '#domain/records/documentVersion/fields.ts'
import { holdDocument, versionsIn } from '#store/documentControl/versions.ts'
import type { Tx } from '#store/open.ts'
import { readRecord } from '#store/records/read.ts'
import type { Stored } from '#store/records/stored.ts'
import { found } from '../asking.ts'
import { type At, asHouse, eyesOf } from '../caller.ts'
import type { Moved, Onward } from '../records/consequences.ts'
import type { AnyFacts } from '../records/facts.ts'
import { askToRead } from './askToRead.ts'
import { spreadToVersions } from './readership.ts'

/** A version that changes what is in force holds its document and the others first. */
export async function holdItsDocument(tx: Tx, { before }: AnyFacts): Promise<Partial<Stored>> {
  const id = (before as Stored & DocumentVersion).document
  if (id !== null) await holdDocument(tx, id)
  return {}
}

export async function holdItsVersions(tx: Tx, { before }: AnyFacts): Promise<Partial<Stored>> {
  await holdDocument(tx, before.id)
  return {}
}

/**
 * A version in force takes the place of the one before, and its document knows; one that is withdrawn leaves its document without.
 * The readers are asked. All of it in the transaction of the move, each record with its own trail entry.
 */
export async function changeWhatIsInForce(tx: Tx, at: At, { verb, after, onward }: Moved): Promise<void> {
  const { document: id } = after as Stored & DocumentVersion
  if (id === null) return
  if (verb === 'release') {
    for (const { id: other, version } of await versionsIn(tx, id, ['effective'])) {
      if (other === after.id) continue
      const steps = [{ move: 'supersede', input: {} }]
      await onward(tx, asHouse(at), { type: documentVersion, ref: other, version, steps })
    }
    await moveDocument(tx, at, { id, move: 'comeIntoForce', onward })
    await askToRead(tx, at, after.id)
  }
  if (verb === 'withdraw' && (await isInForce(tx, at, { id, version: after.id })))
    await moveDocument(tx, at, { id, move: 'goOutOfForce', onward })
}

/** A document handed over takes its versions to other eyes; withdrawn it takes all of them with it that are not yet history. */
export async function followDocument(tx: Tx, at: At, moved: Moved): Promise<void> {
  await spreadToVersions(tx, at, moved)
  if (moved.verb === 'withdraw') await withdrawVersions(tx, at, moved)
}

async function withdrawVersions(tx: Tx, at: At, { after, onward }: Moved): Promise<void> {
  const reason = after.number ?? after.title
  for (const { id, version } of await versionsIn(tx, after.id, ['draft', 'inReview', 'approved', 'effective']))
    await onward(tx, asHouse(at), {
      type: documentVersion,
      ref: id,
      version,
      steps: [{ move: 'withdraw', input: {}, reason }],
    })
}

async function isInForce(tx: Tx, at: At, { id, version }: { id: string; version: string }): Promise<boolean> {
  const read = found(await readRecord(tx, document, { ref: id, eyes: eyesOf(asHouse(at).caller) })) as Stored & Document
  return read.effectiveVersion === version
}

interface DocumentMove {
  readonly id: string
  readonly move: string
  readonly onward: Onward
}

async function moveDocument(tx: Tx, at: At, { id, move, onward }: DocumentMove): Promise<void> {
  const { version } = found(await readRecord(tx, document, { ref: id, eyes: eyesOf(asHouse(at).caller), lock: true }))
  await onward(tx, asHouse(at), { type: document, ref: id, version, steps: [{ move, input: {} }] })
}
