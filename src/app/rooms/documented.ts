import type { Label } from '#domain/kernel/field.ts'
import { documentedSources } from '#domain/rooms/documented.ts'
import { documentedItems } from '#domain/standards/details/documentedInformation.ts'
import type { Tx } from '#store/open.ts'
import { inForceFor, recordsStanding } from '#store/rooms/documents.ts'
import { documentedIn } from '#store/rooms/items.ts'
import { appendTrail, type TrailDraft } from '#store/trail/trail.ts'
import type { App } from '../app.ts'
import type { At, Caller } from '../caller.ts'
import { assertHost, roomAt } from './hosts.ts'
import { heldOpen } from './open.ts'
import { put } from './release.ts'

/** One of DI-01 to DI-19 in a room. */
export interface DocumentedInRoom {
  readonly id: string
  readonly ref: string
  readonly what: string
  readonly released: number
}

/** A result of long standing is a sample of its kind, not all of it: the newest of each type. */
const MOST_EACH = 20

/**
 * Releases the documented information a certification body reads first, DI-01 to DI-19: of documents the versions in force today, and
 * the records that are it. What is there already stays; what is new or in a newer version is added (C-258).
 */
export function releaseDocumented(
  app: App,
  caller: Caller,
  room: string,
): Promise<{ readonly items: DocumentedInRoom[] }> {
  assertHost(caller)
  return app.store.inside(caller, async (tx) => {
    const at = { app, caller }
    await heldOpen(tx, room)
    const { id } = await roomAt(tx, room)
    const drafts = await putAll(tx, at, id)
    if (drafts.length > 0) await appendTrail(tx, caller.organization, drafts)
    return { items: await documentedOf(tx, id, caller) }
  })
}

/** Which of DI-01 to DI-19 lie in a room, and which do not. */
export async function documentedOf(
  tx: Tx,
  room: string,
  { language }: Pick<Caller, 'language'>,
): Promise<DocumentedInRoom[]> {
  const counts = await documentedIn(tx, room)
  return documentedItems.map(({ id, ref, what }) => ({
    id,
    ref,
    what: (what as Label)[language],
    released: counts.get(id) ?? 0,
  }))
}

async function putAll(tx: Tx, at: At, room: string): Promise<TrailDraft[]> {
  const documents = await inForceFor(tx, [...new Set(documentedSources.map(({ requirement }) => requirement))])
  const drafts: TrailDraft[] = []
  for (const { id: documented, requirement, records } of documentedSources) {
    const found = documents.filter((one) => one.requirement === requirement).map(({ id }) => id)
    for (const { type, states } of records)
      found.push(...(await recordsStanding(tx, { type, states, most: MOST_EACH })).map(({ id }) => id))
    for (const record of new Set(found)) {
      const one = await put(tx, at, { room, record, evidence: null, requirement, documented, note: null })
      if (one) drafts.push(one)
    }
  }
  return drafts
}
