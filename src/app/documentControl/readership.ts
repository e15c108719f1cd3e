import { actorId } from '#domain/kernel/facts.ts'
import { document } from '#domain/records/document/document.ts'
import type { Document } from '#domain/records/document/fields.ts'
import { documentAudience, versionAudience } from '#domain/records/document/readership.ts'
import { documentVersion } from '#domain/records/documentVersion/documentVersion.ts'
import type { DocumentVersion } from '#domain/records/documentVersion/fields.ts'
import { audienceOfDocumentNow, holdDocument, versionsOf } from '#store/documentControl/versions.ts'
import type { Tx } from '#store/open.ts'
import { readRecord } from '#store/records/read.ts'
import type { AudienceKeys, Stored } from '#store/records/stored.ts'
import { updateRecord } from '#store/records/write.ts'
import { appendTrail, type TrailDraft } from '#store/trail/trail.ts'
import { type At, asHouse, eyesOf } from '../caller.ts'
import { trailChanges } from '../records/changes.ts'
import type { AnyFacts } from '../records/facts.ts'
import { draft } from '../trailed.ts'

interface Changed {
  readonly before: Stored
  readonly after: Stored
}

type Values = Readonly<Record<string, unknown>>

/** A confidential document is for its readers from its first moment. */
export async function audienceOfDocument(_: Tx, { caller }: At, values: Values): Promise<readonly string[] | null> {
  const { classification, owner, mustRead = [], mayRead = [], readers = [] } = values as Partial<Document> & Values
  const said = { classification: classification ?? null, mustRead, mayRead, readers }
  return documentAudience(said, { owner: (owner as string | undefined) ?? null, createdBy: actorId(caller.actor) })
}

/** A version is seen by whoever sees its document, and by its writer. */
export async function audienceOfVersion(
  tx: Tx,
  { caller }: At,
  { document: id, owner }: Values,
): Promise<readonly string[] | null> {
  if (typeof id !== 'string') return null
  const people = { owner: (owner as string | undefined) ?? null, createdBy: actorId(caller.actor) }
  return versionAudience(await audienceOfDocumentNow(tx, id), people)
}

/** Handed over, it is for the eyes of whoever has it now; its versions are held before the trail's head is. */
export async function handDocumentOver(tx: Tx, { record, before }: AnyFacts): Promise<Partial<Stored>> {
  await holdDocument(tx, before.id)
  return { audience: readersNow(before as unknown as Stored, { ...before, ...record } as unknown as Stored) }
}

/** As it was where nothing changed, so that the trail tells of changes alone. */
function readersNow({ audience }: Stored, after: Stored): AudienceKeys | null {
  const now = documentAudience(after as Stored & Document, after)
  return isSame(audience, now) ? audience : now
}

/** Who sees a document or a version after it was edited; its versions are held before the trail's head is. */
export async function audienceAfterEdit(tx: Tx, { before, after }: Changed): Promise<AudienceKeys | null> {
  if (after.type === documentVersion.name) {
    const { document: of } = after as Stored & DocumentVersion
    const now = versionAudience(await audienceOfDocumentNow(tx, of), after)
    return isSame(before.audience, now) ? before.audience : now
  }
  if (after.type !== document.name) return before.audience
  const audience = readersNow(before, after)
  if (audience !== before.audience) await holdDocument(tx, before.id)
  return audience
}

/** The versions follow their document to other eyes in the transaction that changed it, and the trail says so. */
export async function spreadToVersions(tx: Tx, at: At, changed: Changed): Promise<void> {
  const drafts = await versionsFollow(tx, at, changed)
  if (drafts.length > 0) await appendTrail(tx, at.caller.organization, drafts)
}

/** The same, with the trail's entries for whoever writes it: one for each version that other eyes see now. */
export async function versionsFollow(tx: Tx, at: At, { before, after }: Changed): Promise<TrailDraft[]> {
  if (after.type !== document.name || isSame(before.audience, after.audience)) return []
  const drafts: TrailDraft[] = []
  for (const id of await versionsOf(tx, after.id)) {
    const version = await readRecord(tx, documentVersion, { ref: id, eyes: eyesOf(asHouse(at).caller), lock: true })
    if (!version) throw new Error(`A version of ${after.id} is hidden from the house: ${id}.`)
    const entry = await follow(tx, at, { version, audience: versionAudience(after.audience, version) })
    if (entry) drafts.push(entry)
  }
  return drafts
}

async function follow(
  tx: Tx,
  at: At,
  { version, audience }: { version: Stored; audience: AudienceKeys | null },
): Promise<TrailDraft | undefined> {
  if (isSame(version.audience, audience)) return undefined
  const record: Stored = { ...version, audience, updatedAt: at.app.now() }
  if (!(await updateRecord(tx, documentVersion, { record, changed: ['audience'] })))
    throw new Error(`A version that is held was changed: ${version.id}.`)
  return draft(asHouse(at), {
    at: record.updatedAt,
    verb: 'edit',
    subject: { type: documentVersion.name, id: version.id },
    changes: trailChanges(documentVersion, version, record),
  })
}

/** As sets: the database and the definition may name the same eyes in another order. */
function isSame(one: AudienceKeys | null, other: AudienceKeys | null): boolean {
  if (one === null || other === null) return one === other
  return one.length === other.length && one.every((key) => other.includes(key))
}
