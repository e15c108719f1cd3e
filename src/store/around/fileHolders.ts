import { type RawBuilder, sql } from 'kysely'
import type { Field } from '#domain/kernel/field.ts'
import { recordTypes } from '#domain/records/index.ts'
import { columnsOf, type FieldColumns, rowsTablesOf, tableOf } from '../records/columns.ts'

interface Holder {
  readonly table: string
  readonly column: string
}

type Known = Readonly<Record<string, Field>>

/** Every column in which records name files, by definition: a new field of that kind is not forgotten. */
export const fileHolders: readonly Holder[] = Object.values(recordTypes).flatMap((type) => {
  const fields: Known = type.fields
  const rows = rowsTablesOf(type).flatMap(({ name, table, columns }) => {
    const field = fields[name]
    return field?.kind === 'rows' ? filesIn(table, columns, field.of) : []
  })
  return [...filesIn(tableOf(type), columnsOf(fields), fields), ...rows]
})

function filesIn(table: string, columns: readonly FieldColumns[], fields: Known): Holder[] {
  return columns
    .filter(({ name }) => fields[name]?.kind === 'file')
    .flatMap(({ columns: named }) => named.map((column) => ({ table, column })))
}

/** The audiences of the records whose fields name the file `f`, to follow another select of audiences. */
export const audiencesOfHolders: RawBuilder<unknown> = sql.join(
  fileHolders.map(
    ({ table, column }) => sql`
      union all select r.audience from ${sql.table(table)} a join record r on r.organization_id = a.organization_id and r.id = a.record_id
        where a.organization_id = f.organization_id and ${sql.ref(`a.${column}`)} = f.id`,
  ),
  sql``,
)
