import type { RowsField } from '#domain/kernel/field.ts'
import type { AnyRecord } from '#web/api/shapes.ts'
import { FieldCell } from '#web/fields/FieldCell.tsx'
import table from '#web/parts/Table.module.css'
import { Part } from '#web/record/Part.tsx'
import { TableBox } from '#web/registerHealth/TableBox.tsx'
import { useWords } from '#web/words/useWords.tsx'

interface Shown {
  readonly record: AnyRecord
  readonly title: string
  readonly name: string
  readonly field: RowsField
}

/** Child rows as a table, every column of them. */
export function RowsPart({ record, title, name, field }: Shown) {
  const { say } = useWords()
  const rows = (record.fields[name] ?? []) as readonly Readonly<Record<string, unknown> & { id: string }>[]
  if (rows.length === 0) return null
  const columns = Object.entries(field.of)
  return (
    <Part title={title}>
      <TableBox label={title}>
        <table className={table.table}>
          <thead>
            <tr>
              {columns.map(([column, { label }]) => (
                <th key={column} scope="col">
                  {say(label)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                {columns.map(([column, of]) => (
                  <td key={column}>
                    <FieldCell field={of} value={row[column] ?? null} names={record.names} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
    </Part>
  )
}
