import type { RowsField } from '#domain/kernel/field.ts'
import type { AnyRecord } from '#web/api/shapes.ts'
import { Part } from '#web/record/Part.tsx'
import { type ReadRow, RowsTable } from '#web/record/RowsTable.tsx'

interface Shown {
  readonly record: AnyRecord
  readonly title: string
  readonly name: string
  readonly field: RowsField
}

/** Child rows as a table, every column of them; nothing where there are none. */
export function RowsPart({ record, title, name, field }: Shown) {
  const rows = (record.fields[name] ?? []) as readonly ReadRow[]
  if (rows.length === 0) return null
  return (
    <Part title={title}>
      <RowsTable label={title} columns={Object.entries(field.of)} rows={rows} names={record.names} />
    </Part>
  )
}
