import { sql } from 'kysely'
import type { AnyRecordType } from '#domain/kernel/moves.ts'
import type { Tx } from '../open.ts'
import { tableOf } from './columns.ts'
import { type ListQuery, listingOf } from './list.ts'
import { seenBy } from './read.ts'

/** How many records a list would show, asked with the list's own filters and eyes. */
export async function countRecords(
  tx: Tx,
  type: AnyRecordType,
  { filters, today, eyes }: Pick<ListQuery, 'filters' | 'today' | 'eyes'>,
): Promise<number> {
  const known = listingOf(type).filters
  const conditions = Object.entries(filters).map(([name, values]) => known[name]!(values, today))
  const counted = await sql<{ count: number }>`
    select count(*)::int as count from record r
    join ${sql.table(tableOf(type))} b on b.organization_id = r.organization_id and b.record_id = r.id
    where r.organization_id = current_organization() and b.organization_id = current_organization() and r.type = ${type.name}
      and ${seenBy(eyes)} ${sql.join(
        conditions.map((condition) => sql`and ${condition}`),
        sql` `,
      )}`.execute(tx)
  return counted.rows[0]!.count
}
