import { sql } from 'kysely'
import type { Day } from '#domain/time/days.ts'
import type { Tx } from '../open.ts'
import { seenBy } from '../records/read.ts'
import type { AudienceKeys } from '../records/stored.ts'

export interface WaitingAsked {
  readonly person: string
  readonly eyes: AudienceKeys
  /** `type.state` in which somebody with these roles has the next word. */
  readonly offered: readonly string[]
  /** `type.state` in which whoever raised it has. */
  readonly raised: readonly string[]
  /** `type.state` in which nothing is asked before its day comes up. */
  readonly quiet: readonly string[]
  /** The last day that already counts as coming up. */
  readonly until: Day
  readonly most: number
}

export interface WaitingRecord {
  readonly id: string
  readonly type: string
  /** Whether it is theirs: they own it, or it is their own training. */
  readonly own: boolean
}

/** What may wait for somebody: what is theirs and what waits for their office; what is due first, then the oldest. */
export async function waitingRecords(
  tx: Tx,
  { person, eyes, offered, raised, quiet, until, most }: WaitingAsked,
): Promise<WaitingRecord[]> {
  const isTheirs = sql`(r.owner_id = ${person} or (r.type = 'training' and exists (select from training t
    where t.organization_id = r.organization_id and t.record_id = r.id and t.person = ${person})))`
  const found = await sql<WaitingRecord>`
    select r.id, r.type, ${isTheirs} as own from record r
    where r.organization_id = current_organization() and r.status not in ('completed', 'cancelled') and ${seenBy(eyes)}
      and (${isTheirs} or r.type || '.' || r.state = any(${[...offered]}::text[])
        or (r.created_by = ${person} and r.type || '.' || r.state = any(${[...raised]}::text[])))
      and not (r.type || '.' || r.state = any(${[...quiet]}::text[]) and (r.due is null or r.due > ${until}))
    order by r.due nulls last, r.created_at, r.id limit ${most}`.execute(tx)
  return found.rows
}
