import { type RawBuilder, sql } from 'kysely'
import type { Field } from '#domain/kernel/field.ts'
import { recordTypes } from '#domain/records/index.ts'
import type { Day } from '#domain/time/days.ts'
import type { Linked } from '../around/links.ts'
import type { Tx } from '../open.ts'
import { columnsOf, rowsTablesOf, tableOf } from '../records/columns.ts'
import { seenBy } from '../records/read.ts'
import type { AudienceKeys } from '../records/stored.ts'

export interface OnPaper extends Linked {
  readonly effectiveFrom: Day
  /** The last day on which something was recorded by it; null: never. */
  readonly lastUse: Day | null
}

/** Documentation that names documents is no use of them. */
const noUse: readonly string[] = ['documentVersion', 'process', 'commitment', 'document']

interface Named {
  readonly table: string
  readonly column: string
}

/** Every column in which a record of use names a document, by definition. */
const naming: readonly Named[] = Object.values(recordTypes)
  .filter(({ name }) => !noUse.includes(name))
  .flatMap((type) => {
    const fields = type.fields as Readonly<Record<string, Field>>
    const rows = rowsTablesOf(type).flatMap(({ name, table, columns }) => {
      const field = fields[name]
      return field?.kind === 'rows' ? documentsIn(table, columns, field.of) : []
    })
    return [...documentsIn(tableOf(type), columnsOf(fields), fields), ...rows]
  })

function documentsIn(
  table: string,
  columns: readonly ReturnType<typeof columnsOf>[number][],
  fields: Readonly<Record<string, Field>>,
): Named[] {
  return columns.flatMap(({ name, columns: [column] }) => {
    const field = fields[name]
    const isDocument = field?.kind === 'link' && (field.to === 'document' || field.to === 'documentVersion')
    return isDocument && column ? [{ table, column }] : []
  })
}

/** When something was recorded by document `d`: evidence on it, records linked to it, records that name it or its version. */
const uses: RawBuilder<unknown> = sql.join(
  [
    sql`select e.created_at as at from evidence e where e.organization_id = r.organization_id and e.record_id = r.id and e.withdrawn_at is null`,
    ...(['from_id', 'to_id'] as const).map(
      (here) => sql`
        select greatest(l.created_at, o.created_at) from link l join record o on o.organization_id = l.organization_id
          and o.id = ${sql.ref(`l.${here === 'from_id' ? 'to_id' : 'from_id'}`)} and o.type <> all(${[...noUse]}::text[])
        where l.organization_id = r.organization_id and ${sql.ref(`l.${here}`)} = r.id`,
    ),
    ...naming.map(
      ({ table, column }) => sql`
        select o.created_at from ${sql.table(table)} x join record o on o.organization_id = x.organization_id and o.id = x.record_id
        where x.organization_id = r.organization_id and ${sql.ref(`x.${column}`)} in (r.id, b.effective_version)`,
    ),
  ],
  sql` union all `,
)

/** Procedures and plans in force since before a day by which nothing was recorded since then (C-303). */
export async function onPaperOnly(
  tx: Tx,
  { since, timeZone, eyes }: { since: Day; timeZone: string; eyes: AudienceKeys },
): Promise<OnPaper[]> {
  const found = await sql<OnPaper>`
    select r.id, r.type, r.number, r.title, r.state, r.status, b.effective_from as "effectiveFrom", used.day as "lastUse"
    from record r join document b on b.organization_id = r.organization_id and b.record_id = r.id
    cross join lateral (select (max(at) at time zone ${timeZone})::date as day from (${uses}) use) used
    where r.organization_id = current_organization() and r.type = 'document' and r.state = 'effective'
      and b.kind in ('procedure', 'plan', 'form') and b.effective_from <= ${since} and ${seenBy(eyes)}
      and (used.day is null or used.day < ${since})
    order by used.day nulls first, b.effective_from, r.id limit 500`.execute(tx)
  return found.rows
}
