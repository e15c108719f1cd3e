import { type ReleaseSet, releaseSets } from '#domain/rooms/sets.ts'
import type { Tx } from '#store/open.ts'
import { inForceFor, recordsStanding } from '#store/rooms/documents.ts'
import { partsIn } from '#store/rooms/items.ts'
import { appendTrail, type TrailDraft } from '#store/trail/trail.ts'
import type { App } from '../app.ts'
import type { At, Caller } from '../caller.ts'
import { assertHost, roomAt } from './hosts.ts'
import { heldOpen } from './open.ts'
import { put } from './release.ts'

/** A part of a set in a room: what it is, and how much of it lies there. */
export interface PartInRoom {
  readonly id: string
  readonly ref: string | null
  readonly what: string
  readonly released: number
}

export type SetsInRoom = Readonly<Record<ReleaseSet, readonly PartInRoom[]>>

/** Of results that come again and again the newest are released; more can be added one by one. */
const MOST_EACH = 40

/**
 * Releases a set into a room: of documents the versions in force today, of results those that stand. What is there already stays; what
 * is new or in a newer version is added (C-258, C-268, C-293).
 */
export function releaseSet(
  app: App,
  caller: Caller,
  { room, set }: { room: string; set: ReleaseSet },
): Promise<{ readonly released: number; readonly parts: readonly PartInRoom[] }> {
  assertHost(caller)
  return app.store.inside(caller, async (tx) => {
    const at = { app, caller }
    await heldOpen(tx, room)
    const { id } = await roomAt(tx, room)
    const drafts = await putAll(tx, at, { room: id, set })
    if (drafts.length > 0) await appendTrail(tx, caller.organization, drafts)
    return { released: drafts.length, parts: (await setsIn(tx, id, caller))[set] }
  })
}

/** Which parts of each set lie in a room, and which do not. */
export async function setsIn(tx: Tx, room: string, { language }: Pick<Caller, 'language'>): Promise<SetsInRoom> {
  const counts = await partsIn(tx, room)
  const told = (set: ReleaseSet) =>
    releaseSets[set].map(({ id, ref, what }) => ({ id, ref, what: what[language], released: counts.get(id) ?? 0 }))
  return {
    documented: told('documented'),
    effectiveness: told('effectiveness'),
    surveillance: told('surveillance'),
  }
}

async function putAll(tx: Tx, at: At, { room, set }: { room: string; set: ReleaseSet }): Promise<TrailDraft[]> {
  const parts = releaseSets[set]
  const documents = await inForceFor(tx, [...new Set(parts.flatMap(({ requirement }) => requirement ?? []))])
  const drafts: TrailDraft[] = []
  for (const { id: documented, requirement, records } of parts) {
    const found = documents.filter((one) => one.requirement === requirement).map(({ id }) => id)
    for (const source of records) found.push(...(await recordsStanding(tx, source, MOST_EACH)))
    for (const record of new Set(found)) {
      const one = await put(tx, at, { room, record, evidence: null, requirement, documented, note: null })
      if (one) drafts.push(one)
    }
  }
  return drafts
}
