import { createHash } from 'node:crypto'
import { actorId } from '#domain/kernel/facts.ts'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import { documentVersion } from '#domain/records/documentVersion/documentVersion.ts'
import type { DocumentVersion } from '#domain/records/documentVersion/fields.ts'
import { checkRichText } from '#domain/richText/checkRichText.ts'
import type { RichText } from '#domain/richText/richText.ts'
import { insertContent, readContent, type Variant } from '#store/documentControl/content.ts'
import { newId } from '#store/ids.ts'
import type { Tx } from '#store/open.ts'
import type { Stored } from '#store/records/stored.ts'
import { updateRecord } from '#store/records/write.ts'
import { appendTrail } from '#store/trail/trail.ts'
import type { App } from '../app.ts'
import { assertFine, assertVersion, notAllowed } from '../asking.ts'
import type { At, Caller } from '../caller.ts'
import { tellWebhooks } from '../notices/tellWebhooks.ts'
import { changedFields, trailChanges } from '../records/changes.ts'
import { mayEdit } from '../records/edit.ts'
import { gatherFacts } from '../records/facts.ts'
import { load, shown } from '../records/load.ts'
import { draft } from '../trailed.ts'

/** What a version says, inside and to the public; null where nothing is written. */
export interface Content {
  readonly internal: RichText | null
  readonly public: RichText | null
}

export function contentOf(app: App, caller: Caller, ref: string): Promise<Content> {
  return app.store.inside(caller, async (tx) => {
    const { id } = await load(tx, caller, { type: documentVersion, ref })
    const said = async (variant: Variant) => (await readContent(tx, id, variant))?.body ?? null
    return { internal: await said('internal'), public: await said('public') }
  })
}

export interface Writing {
  readonly ref: string
  /** The version of the record that was read. */
  readonly version: number
  readonly variant: Variant
  /** ProseMirror JSON as it came. */
  readonly text: unknown
}

/**
 * Writes the text of a draft: checked against the closed list, kept as a revision, its sum on the record and so in the trail. Whoever
 * writes is an author from then on and does not approve (SOD-04).
 * @throws Refused invalid, notAllowed, notFound, conflict, notNow
 */
export function writeContent(app: App, caller: Caller, { ref, version, variant, text }: Writing): Promise<Stored> {
  const checked = checkRichText(text, 'text')
  if ('refusal' in checked) assertFine([checked.refusal])
  const body = 'text' in checked ? JSON.stringify(checked.text) : ''
  const sha256 = createHash('sha256').update(body, 'utf8').digest('hex')
  return app.store.inside(caller, async (tx) => {
    const before = await load(tx, caller, { type: documentVersion, ref, lock: true })
    assertVersion(shown(documentVersion, before), version)
    await assertMayWriteIt(tx, { app, caller }, before)
    const field = variant === 'internal' ? 'contentHash' : 'publicHash'
    if (before[field] === sha256) return before
    const at = { app, caller }
    await insertContent(tx, { version: before.id, variant, body, sha256, at: app.now(), by: actorId(caller.actor) })
    return keepSum(tx, at, { before, after: { ...before, ...writtenBy(before, caller), [field]: sha256 } })
  })
}

async function assertMayWriteIt(tx: Tx, at: At, before: Stored): Promise<void> {
  const facts = await gatherFacts(tx, at, { type: documentVersion, before, input: {}, reason: null, needs: [] })
  if (!mayEdit(documentVersion, facts)) throw notAllowed()
  if (before.state !== 'draft') throw new Refused('notNow', [refuse('version_submitted')])
}

function writtenBy(before: Stored, { actor }: Caller): Partial<DocumentVersion> {
  const { authors } = before as Stored & DocumentVersion
  const person = actorId(actor)
  if (person === null || authors.some((author) => author.person === person)) return {}
  return { authors: [...authors, { id: newId(), person }] }
}

/** Lays the sums of its texts on the record and into the trail. */
export async function keepSum(tx: Tx, at: At, { before, after }: { before: Stored; after: Stored }): Promise<Stored> {
  const record: Stored = { ...after, updatedAt: at.app.now() }
  const changed = changedFields(documentVersion, before, record)
  if (!(await updateRecord(tx, documentVersion, { record, changed })))
    throw new Refused('conflict', [refuse('version_stale')])
  await tellWebhooks(tx, at, { record: record.id, event: 'edited', facts: { fields: changed.join(', ') } })
  await appendTrail(tx, at.caller.organization, [
    draft(at, {
      at: record.updatedAt,
      verb: 'writeContent',
      subject: { type: documentVersion.name, id: record.id },
      changes: trailChanges(documentVersion, before, record),
    }),
  ])
  return { ...record, version: record.version + 1 }
}
