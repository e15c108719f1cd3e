import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../open.ts'
import type { AudienceKeys } from '../records/stored.ts'
import type { StoredEntry } from './read.ts'
import { entrySeenBy } from './seen.ts'

export interface TrailQuestion {
  readonly actor?: string | undefined
  readonly verb?: string | undefined
  readonly type?: string | undefined
  /** Instants, ISO 8601; from is included, to is not. */
  readonly from?: string | undefined
  readonly to?: string | undefined
  /** Where the page before ended. */
  readonly after?: { readonly at: string; readonly seq: number } | undefined
  readonly eyes: AudienceKeys
  readonly limit: number
}

/** Entries of the organization at work, newest first, as far as the eyes may see the records they are about. */
export async function pageOfTrail(tx: Tx, question: TrailQuestion): Promise<(StoredEntry & { readonly at: string })[]> {
  const found = await sql<StoredEntry & { at: string }>`
    select e.seq, e.at, e.entry, encode(e.hash, 'hex') as hash, coalesce((
      select json_agg(json_build_object('path', v.path, 'side', v.side, 'salt', encode(v.salt, 'hex'), 'value', v.value))
      from trail_value v where v.organization_id = e.organization_id and v.entry_id = e.id), '[]') as values
    from trail_entry e left join record r on r.organization_id = e.organization_id and r.id = e.record_id
    where ${sql.join(conditions(question), sql` and `)}
    order by e.at desc, e.seq desc limit ${question.limit}`.execute(tx)
  return found.rows
}

function conditions({ actor, verb, type, from, to, after, eyes }: TrailQuestion): RawBuilder<unknown>[] {
  return [
    sql`e.organization_id = current_organization()`,
    entrySeenBy(eyes),
    ...(actor === undefined ? [] : [sql`e.actor_id = ${actor}`]),
    ...(verb === undefined ? [] : [sql`e.verb = ${verb}`]),
    ...(type === undefined ? [] : [sql`e.subject_type = ${type}`]),
    ...(from === undefined ? [] : [sql`e.at >= ${from}::timestamptz`]),
    ...(to === undefined ? [] : [sql`e.at < ${to}::timestamptz`]),
    ...(after === undefined ? [] : [sql`(e.at, e.seq) < (${after.at}::timestamptz, ${after.seq}::bigint)`]),
  ]
}
