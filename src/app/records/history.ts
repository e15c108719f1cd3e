import type { AnyRecordType } from '#domain/kernel/moves.ts'
import { maskedFor } from '#domain/people/confidential.ts'
import { importEntriesOf } from '#store/import/entries.ts'
import type { Tx } from '#store/open.ts'
import { namesOf } from '#store/records/existing.ts'
import { guestsNamed } from '#store/rooms/guests.ts'
import type { SealedEntry } from '#store/trail/entry.ts'
import { readTrail, type StoredEntry } from '#store/trail/read.ts'
import type { App } from '../app.ts'
import type { Caller } from '../caller.ts'
import { load } from './load.ts'

export interface HistoryEntry {
  readonly seq: number
  readonly hash: string
  readonly id: string
  readonly at: string
  readonly clock: 'server' | 'demo'
  readonly actor: { readonly kind: string; readonly id?: string; readonly name?: string }
  readonly channel: string
  readonly verb: string
  readonly subject: { readonly type: string; readonly id: string } | null
  readonly reason: string | null
  readonly changes: readonly HistoryChange[]
}

export interface HistoryChange {
  readonly path: string
  readonly before: unknown
  readonly after: unknown
  /** A value was here and has been redacted; the chain still commits to it. */
  readonly redacted: boolean
}

export interface HistoryPage {
  readonly items: readonly HistoryEntry[]
  readonly next: number | null
}

/** Who did what to a record and why, newest first (C-098); what it came in by, and was taken out by, is one entry for many. */
export function readHistory(
  app: App,
  caller: Caller,
  { type, ref, before, limit }: { type: AnyRecordType; ref: string; before?: number; limit: number },
): Promise<HistoryPage> {
  return app.store.inside(caller, async (tx) => {
    const record = await load(tx, caller, { type, ref })
    const also = await importEntriesOf(tx, record.id)
    const entries = await readTrail(tx, {
      record: record.id,
      ...(also && { also }),
      limit: limit + 1,
      ...(before !== undefined && { before }),
    })
    const shown = entries.slice(0, limit)
    const items = (await told(tx, shown)).map((entry) => maskedEntry(entry, maskedFor(caller.actor, type.name)))
    return { items, next: entries.length > limit ? shown.at(-1)!.seq : null }
  })
}

/** That a masked field changed is told, not what it held. */
function maskedEntry(entry: HistoryEntry, masked: readonly string[]): HistoryEntry {
  if (masked.length === 0) return entry
  const isMasked = (path: string) => masked.includes(path.split('/')[0] ?? '')
  const changes = entry.changes.map((change) =>
    isMasked(change.path) ? { ...change, before: null, after: null } : change,
  )
  return { ...entry, changes }
}

/** Entries in words a screen can use: values beside their fields, people by name. */
export async function told(tx: Tx, entries: readonly StoredEntry[]): Promise<HistoryEntry[]> {
  const parsed = entries.map((entry) => ({ entry, body: JSON.parse(entry.entry) as SealedEntry }))
  const acting = (isGuest: boolean) => [
    ...new Set(parsed.flatMap(({ body: { actor } }) => ((actor.kind === 'guest') === isGuest ? (actor.id ?? []) : []))),
  ]
  const names = { ...(await namesOf(tx, acting(false))), ...(await guestsNamed(tx, acting(true))) }
  return parsed.map(({ entry, body }) => ({
    seq: entry.seq,
    hash: entry.hash,
    id: body.id,
    at: body.at,
    clock: body.clock,
    actor: { ...body.actor, ...(body.actor.id && names[body.actor.id] ? { name: names[body.actor.id]! } : {}) },
    channel: body.channel,
    verb: body.verb,
    subject: body.subject,
    reason: body.reason === null ? null : (valueAt(entry, 'reason', 'after') as string | null),
    changes: body.changes.map((change) => changeIn(entry, change)),
  }))
}

function changeIn(entry: StoredEntry, { path, before, after }: SealedEntry['changes'][number]): HistoryChange {
  const isGone = (side: 'before' | 'after', committed: string | null) =>
    committed !== null && find(entry, path, side)?.value == null
  return {
    path,
    before: before === null ? null : valueAt(entry, path, 'before'),
    after: after === null ? null : valueAt(entry, path, 'after'),
    redacted: isGone('before', before) || isGone('after', after),
  }
}

function valueAt(entry: StoredEntry, path: string, side: 'before' | 'after'): unknown {
  const value = find(entry, path, side)?.value
  return value === null || value === undefined ? null : JSON.parse(value)
}

function find(entry: StoredEntry, path: string, side: 'before' | 'after') {
  return entry.values.find((value) => value.path === path && value.side === side)
}
