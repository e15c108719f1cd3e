import { sql } from 'kysely'
import type { Tx } from '../open.ts'
import type { AudienceKeys } from '../records/stored.ts'
import type { Mark } from './chain.ts'
import type { StoredValue } from './read.ts'
import { entrySeenBy } from './seen.ts'

export interface StreamedEntry {
  readonly seq: number
  readonly hash: string
  readonly entry: string
  readonly values: readonly StoredValue[]
  readonly filed: { readonly id: string; readonly at: string; readonly record: string | null }
  /** Whether the eyes may see the record it is about. */
  readonly seen: boolean
}

const BATCH = 2000

/** The whole trail of the organization at work, oldest first, in batches; the next is fetched while one is looked at. */
export async function* streamTrail(tx: Tx, eyes: AudienceKeys | 'all' = 'all'): AsyncGenerator<StreamedEntry> {
  let coming = readBatch(tx, 0, eyes)
  for (;;) {
    const batch = await coming
    const last = batch.at(-1)
    if (!last) return
    coming = readBatch(tx, last.seq, eyes)
    // Whoever stops listening in between must not leave a rejection unheard.
    coming.catch(() => {})
    yield* batch
  }
}

interface Row {
  readonly seq: number
  readonly hash: string
  readonly entry: string
  readonly id: string
  readonly at: string
  readonly record: string | null
  readonly seen: boolean
}

async function readBatch(tx: Tx, after: number, eyes: AudienceKeys | 'all'): Promise<StreamedEntry[]> {
  const seen = eyes === 'all' ? sql`true` : entrySeenBy(eyes)
  const records =
    eyes === 'all' ? sql`` : sql`left join record r on r.organization_id = e.organization_id and r.id = e.record_id`
  const { rows } = await sql<Row>`
    select e.seq, encode(e.hash, 'hex') as hash, e.entry, e.id, e.at, e.record_id as record, ${seen} as seen
    from trail_entry e ${records}
    where e.organization_id = current_organization() and e.seq > ${after} order by e.seq limit ${BATCH}`.execute(tx)
  if (rows.length === 0) return []
  const values = await valuesOf(
    tx,
    rows.map(({ id }) => id),
  )
  return rows.map(({ id, at, record, ...row }) => ({ ...row, filed: { id, at, record }, values: values.get(id) ?? [] }))
}

async function valuesOf(tx: Tx, ids: readonly string[]): Promise<Map<string, StoredValue[]>> {
  const { rows } = await sql<StoredValue & { entry_id: string }>`
    select entry_id, path, side, encode(salt, 'hex') as salt, value from trail_value
    where organization_id = current_organization() and entry_id = any(${[...ids]}::uuid[])`.execute(tx)
  const byEntry = new Map<string, StoredValue[]>()
  for (const { entry_id: id, path, side, salt, value } of rows) {
    const values = byEntry.get(id)
    if (values) values.push({ path, side, salt, value })
    else byEntry.set(id, [{ path, side, salt, value }])
  }
  return byEntry
}

/** The last entry of the organization at work, or seq 0 with the hash the first one links to. */
export async function readHead(tx: Tx): Promise<Mark> {
  const found = await sql<Mark>`
    (select seq, hash from trail_entry where organization_id = current_organization() order by seq desc limit 1)
    union all select 0, sha256(convert_to(current_organization()::text, 'UTF8')) order by seq desc limit 1`.execute(tx)
  return found.rows[0]!
}

/** The head the database itself keeps; only the owner sees it. Undefined before the first entry. */
export async function readKeptHead(tx: Tx): Promise<Mark | undefined> {
  const found =
    await sql<Mark>`select seq, hash from trail_head where organization_id = current_organization()`.execute(tx)
  return found.rows[0]
}
