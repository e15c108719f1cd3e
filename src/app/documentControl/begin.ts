import { actorId } from '#domain/kernel/facts.ts'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import { document } from '#domain/records/document/document.ts'
import type { Document } from '#domain/records/document/fields.ts'
import { documentVersion } from '#domain/records/documentVersion/documentVersion.ts'
import { insertContent, readContent, type Variant } from '#store/documentControl/content.ts'
import type { Tx } from '#store/open.ts'
import type { Stored } from '#store/records/stored.ts'
import type { At } from '../caller.ts'
import { createWithin } from '../records/create.ts'
import { load } from '../records/load.ts'
import { keepSum } from './content.ts'

interface Begun {
  /** The document, by id or number. */
  readonly ref: string
  readonly id?: string
  /** Why it is revised, where something asks for it. */
  readonly changeNote?: string | null
  /** Who writes it; else whoever begins it. */
  readonly owner?: string | null
}

/**
 * Opens the next version of a document as a draft that says what the one in force says, within a transaction at work (C-201).
 * @throws Refused notAllowed, notFound, notNow (the document is withdrawn)
 */
export async function beginVersionWithin(
  tx: Tx,
  at: At,
  { ref, id, changeNote = null, owner = null }: Begun,
): Promise<Stored> {
  const of = (await load(tx, at.caller, { type: document, ref })) as Stored & Document
  if (of.state === 'withdrawn' || of.state === 'archived') throw new Refused('notNow', [refuse('document_not_in_use')])
  const input = { title: of.title, owner: owner ?? actorId(at.caller.actor) ?? of.owner, document: of.id, changeNote }
  const begun = await createWithin(tx, at, { type: documentVersion, input, ...(id && { id }) })
  return of.effectiveVersion === null ? begun : withTextsOf(tx, at, { from: of.effectiveVersion, begun })
}

/** Copying makes nobody an author: who changes a word of it is. */
async function withTextsOf(tx: Tx, at: At, { from, begun }: { from: string; begun: Stored }): Promise<Stored> {
  const sums: { contentHash?: string; publicHash?: string } = {}
  for (const variant of ['internal', 'public'] as const satisfies readonly Variant[]) {
    const said = await readContent(tx, from, variant)
    if (!said) continue
    const { body, sha256 } = said
    await insertContent(tx, {
      version: begun.id,
      variant,
      body: JSON.stringify(body),
      sha256,
      at: at.app.now(),
      by: null,
    })
    sums[variant === 'internal' ? 'contentHash' : 'publicHash'] = sha256
  }
  return Object.keys(sums).length === 0 ? begun : keepSum(tx, at, { before: begun, after: { ...begun, ...sums } })
}
