import { type RawBuilder, sql } from 'kysely'
import type { AnyRecordType } from '#domain/kernel/moves.ts'
import type { Tx } from '../open.ts'
import { tableOf } from './columns.ts'
import type { Listing, Sort } from './listing.ts'
import { listings } from './listings.ts'
import { envelopeFrom, seenBy } from './read.ts'
import type { AudienceKeys } from './stored.ts'

export interface ListQuery {
  readonly sort: string
  readonly descending: boolean
  readonly filters: Readonly<Record<string, readonly string[]>>
  /** Only these records, from a search. */
  readonly among?: readonly string[]
  readonly after?: Position
  readonly limit: number
  readonly today: string
  readonly eyes: AudienceKeys
}

/** Where a page ended: the sort key of its last row, null where that row had none, and its id. */
export interface Position {
  readonly key: string | number | null
  readonly id: string
}

export interface ListedRow {
  readonly item: Readonly<Record<string, unknown>> &
    ReturnType<typeof envelopeFrom> & { readonly ownerName: string | null }
  readonly position: Position
}

/** The orders and filters a type's list knows, for request checking and the API document. */
export function listingOf(type: AnyRecordType): Listing {
  const listing = listings[type.name]
  if (!listing) throw new Error(`${type.name} has no listing.`)
  return listing
}

/**
 * One page of a list, walked along an index from where the last one ended, so that it costs the same in a register of 100 and
 * of 100,000. Rows without the sort key come last: when the keyed ones run out, the walk goes on among them.
 */
export async function listRecords(tx: Tx, type: AnyRecordType, query: ListQuery): Promise<ListedRow[]> {
  const sort = listingOf(type).sorts[query.sort]
  if (!sort) throw new Error(`${type.name} has no order ${query.sort}.`)
  const isAmongUnkeyed = query.after?.key === null
  const keyed = isAmongUnkeyed
    ? []
    : await page(tx, type, { ...query, where: keyedAfter(sort, query), order: keyOrder(sort, query.descending) })
  const missing = query.limit - keyed.length
  if (missing === 0 || sort.isAlwaysThere) return keyed
  const unkeyed = await page(tx, type, {
    ...query,
    limit: missing,
    where: unkeyedAfter(sort, query),
    order: sql`${sort.id}`,
  })
  return [...keyed, ...unkeyed]
}

function keyedAfter(sort: Sort, { after, descending }: ListQuery): RawBuilder<unknown> {
  if (!after) return sql`${sort.column} is not null`
  const sign = sql.raw(descending ? '<' : '>')
  return sql`(${sort.column}, ${sort.id}) ${sign} (${after.key}::${sql.raw(sort.type)}, ${after.id}::uuid)`
}

function unkeyedAfter(sort: Sort, { after }: ListQuery): RawBuilder<unknown> {
  const rest = after?.key === null ? sql`and ${sort.id} > ${after.id}::uuid` : sql``
  return sql`${sort.column} is null ${rest}`
}

function keyOrder(sort: Sort, descending: boolean): RawBuilder<unknown> {
  const direction = sql.raw(descending ? 'desc' : 'asc')
  return sql`${sort.column} ${direction}, ${sort.id} ${direction}`
}

interface Page extends ListQuery {
  readonly where: RawBuilder<unknown>
  readonly order: RawBuilder<unknown>
}

async function page(tx: Tx, type: AnyRecordType, query: Page): Promise<ListedRow[]> {
  const { columns, filters, sorts } = listingOf(type)
  const conditions = Object.entries(query.filters).map(([name, values]) => filters[name]!(values, query.today))
  if (query.among) conditions.push(sql`r.id = any(${[...query.among]}::uuid[])`)
  const found = await sql<Record<string, unknown>>`
    select r.*, p.name as owner_name, ${sorts[query.sort]!.column} as sort_key,
      ${sql.join(columns.map(([, column]) => sql.ref(`b.${column}`)))}
    from record r
    join ${sql.table(tableOf(type))} b on b.organization_id = r.organization_id and b.record_id = r.id
    left join person p on p.organization_id = r.organization_id and p.id = r.owner_id
    where r.organization_id = current_organization() and b.organization_id = current_organization() and r.type = ${type.name}
      and ${seenBy(query.eyes)} and ${query.where} ${sql.join(
        conditions.map((condition) => sql`and ${condition}`),
        sql` `,
      )}
    order by ${query.order} limit ${query.limit}`.execute(tx)
  return found.rows.map((row) => ({
    item: {
      ...envelopeFrom(row),
      ownerName: row.owner_name as string | null,
      ...Object.fromEntries(columns.map(([name, column]) => [name, row[column]])),
    },
    position: { key: row.sort_key as string | number | null, id: row.id as string },
  }))
}
