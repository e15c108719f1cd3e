import type { EvidencePack, PackedFile, PackedItem } from '#documents/evidencePack/pack.ts'
import { pathOf, writePack } from '#documents/evidencePack/writePack.ts'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import { dayOf } from '#domain/time/days.ts'
import type { Language } from '#domain/words/language.ts'
import { readChunk } from '#store/around/files.ts'
import { type Released, releasedShowings } from '#store/conformity/released.ts'
import type { Tx } from '#store/open.ts'
import { readOrganization } from '#store/people/organization.ts'
import { readHead } from '#store/trail/stream.ts'
import type { App } from '../app.ts'
import { assertRole } from '../asking.ts'
import type { Caller } from '../caller.ts'
import { printed } from '../trail/anchors.ts'
import { frameworkOf } from './frameworks.ts'

export interface PackTakers {
  /** Once, before the first piece. */
  begins(head: { readonly day: string; readonly trailHead: string }): void
  takes(piece: Uint8Array): Promise<void>
}

/**
 * Writes the evidence that was released for outside and counts today, all from one moment (C-016).
 * @param standard only of this one
 * @throws Refused notAllowed, and notNow when nothing is released
 */
export function evidencePack(
  app: App,
  caller: Caller,
  { standard, takers }: { standard: string | null; takers: PackTakers },
): Promise<void> {
  assertRole(caller, 'aimsManager', 'topManagement', 'internalAuditor')
  return app.store.reading(caller, async (tx) => {
    const pack = await packOf(tx, app, { standard, language: caller.language })
    if (pack.items.length === 0) throw new Refused('notNow', [refuse('pack_empty')])
    takers.begins({ day: pack.madeOn, trailHead: pack.trailHead })
    for await (const piece of writePack(pack, caller.language, (file) => contentOf(tx, file))) await takers.takes(piece)
  })
}

export async function packOf(
  tx: Tx,
  app: App,
  { standard, language }: { standard: string | null; language: Language },
): Promise<EvidencePack> {
  const { name, clock, timeZone } = await readOrganization(tx)
  const today = dayOf(app.now(), timeZone)
  const items: PackedItem[] = []
  for (const released of await releasedShowings(tx, { today, timeZone })) {
    const known = await frameworkOf(tx, released.requirement)
    if (!known || (standard !== null && known.framework.id !== standard)) continue
    const { ref, title } = known.requirement
    items.push({ ...itemOf(released), standard: known.framework.short, ref, title: title[language] })
  }
  const trailHead = printed(await readHead(tx))
  return { organization: name, madeOn: today, trailHead, ...(clock === 'demo' && { demo: true }), items }
}

function itemOf({ requirement, record, evidence, note, until, releasedAt, releasedBy }: Released) {
  const file = evidence?.file && {
    hash: evidence.file.hash,
    size: evidence.file.size,
    name: evidence.fileName ?? 'file',
  }
  const recordName = record && [record.number, record.title].filter(Boolean).join(' ')
  return {
    requirement,
    kind: evidence?.kind ?? ('record' as const),
    label: evidence?.label ?? recordName ?? requirement,
    record: evidence ? recordName : null,
    url: evidence?.url ?? null,
    text: evidence?.text ?? null,
    note,
    file: file ? { ...file, path: pathOf(file) } : null,
    holdsUntil: until,
    releasedAt,
    releasedBy,
  }
}

export async function* contentOf(
  tx: Tx,
  { hash, size }: Pick<PackedFile, 'hash' | 'size'>,
): AsyncGenerator<Uint8Array> {
  let read = 0
  for (let position = 0; read < size; position++) {
    const piece = await readChunk(tx, hash, position)
    if (!piece) throw new Error(`Piece ${position} of the content ${hash} is missing.`)
    read += piece.length
    yield piece
  }
}
