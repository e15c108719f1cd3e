import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../open.ts'

/** A sealed entry with what it committed to, as far as it was not redacted. */
export interface StoredEntry {
  readonly seq: number
  /** Canonical text (RFC 8785); what the hash covers. */
  readonly entry: string
  readonly hash: string
  readonly values: readonly StoredValue[]
}

export interface StoredValue {
  readonly path: string
  readonly side: 'before' | 'after'
  /** Hexadecimal; null once redacted. */
  readonly salt: string | null
  /** Canonical JSON; null once redacted. */
  readonly value: string | null
}

interface EntriesAsked {
  readonly after?: number
  readonly before?: number
  readonly record?: string
  /** Entries with these verbs about something the record came with: its import. */
  readonly also?: { readonly record: string; readonly verbs: readonly string[] }
  readonly limit: number
}

const aboutRecord = (record: string) => sql`e.record_id = ${record}`
const withThem = ({ record, verbs }: NonNullable<EntriesAsked['also']>) =>
  sql`(e.record_id = ${record} and e.verb = any(${[...verbs]}::text[]))`

/** Entries of the organization, oldest first from `after` on (exclusive), or one record's newest first. */
export async function readTrail(tx: Tx, { after, before, record, also, limit }: EntriesAsked): Promise<StoredEntry[]> {
  const conditions: RawBuilder<unknown>[] = [sql`e.organization_id = current_organization()`]
  if (after !== undefined) conditions.push(sql`e.seq > ${after}`)
  if (before !== undefined) conditions.push(sql`e.seq < ${before}`)
  if (record !== undefined)
    conditions.push(also ? sql`(${aboutRecord(record)} or ${withThem(also)})` : aboutRecord(record))
  const order = sql.raw(after === undefined ? 'desc' : 'asc')
  const found = await sql<StoredEntry>`
    select e.seq, e.entry, encode(e.hash, 'hex') as hash, coalesce((
      select json_agg(json_build_object('path', v.path, 'side', v.side, 'salt', encode(v.salt, 'hex'), 'value', v.value))
      from trail_value v where v.organization_id = e.organization_id and v.entry_id = e.id), '[]') as values
    from trail_entry e where ${sql.join(conditions, sql` and `)}
    order by e.seq ${order} limit ${limit}`.execute(tx)
  return found.rows
}
