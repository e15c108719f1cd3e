import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../open.ts'
import { type Flow, flows, type Stock, stocks } from './figures.ts'

/** What a count of something that happens answers: since a moment, and by month, `2026-03` → 4. */
export interface FlowCount {
  readonly value: number
  readonly months: ReadonlyMap<string, number>
}

interface Span {
  /** The moment of the last review; null: from the beginning. */
  readonly since: string | null
  readonly timeZone: string
}

/** Every flow, counted over records that all may see. */
export async function countFlows(tx: Tx, { since, timeZone }: Span): Promise<Map<string, FlowCount>> {
  const one = (code: string, { type, table, at, where }: Flow) => sql`
    select ${code}::text as code, to_char(${at} at time zone ${timeZone}, 'YYYY-MM') as month, count(*) as count,
      count(*) filter (where ${since === null ? sql`true` : sql`${at} > ${since}`}) as fresh
    from record r ${joined(table)}
    where r.organization_id = current_organization() and r.type = ${type} and r.audience is null and ${at} is not null
      ${where === undefined ? sql`` : sql`and ${where}`} group by 2`
  const found = await sql<{ code: string; month: string; count: number; fresh: number }>`
    ${sql.join(
      Object.entries(flows).map(([code, flow]) => one(code, flow)),
      sql` union all `,
    )}`.execute(tx)
  return new Map(
    Object.keys(flows).map((code) => {
      const rows = found.rows.filter((row) => row.code === code)
      const months = new Map(rows.map(({ month, count }) => [month, count]))
      return [code, { value: rows.reduce((sum, { fresh }) => sum + fresh, 0), months }]
    }),
  )
}

/** Every stock as it stands on a day. */
export async function countStocks(tx: Tx, today: string): Promise<Map<string, number>> {
  const one = (code: string, { type, table, where }: Stock) => sql`
    select ${code}::text as code, count(*) as count from record r ${joined(table)}
    where r.organization_id = current_organization() and r.type = ${type} and r.audience is null and ${where}`
  const found = await sql<{ code: string; count: number }>`
    ${sql.join(
      Object.entries(stocks(today)).map(([code, stock]) => one(code, stock)),
      sql` union all `,
    )}`.execute(tx)
  return new Map(found.rows.map(({ code, count }) => [code, count]))
}

function joined(table: string | undefined): RawBuilder<unknown> {
  if (table === undefined) return sql``
  return sql`join ${sql.table(table)} b on b.organization_id = r.organization_id and b.record_id = r.id`
}
