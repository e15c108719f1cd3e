import type { SimpleField } from '#domain/kernel/field.ts'
import { FieldCell } from '#web/fields/FieldCell.tsx'
import table from '#web/parts/Table.module.css'
import { TableBox } from '#web/registerHealth/TableBox.tsx'
import { useWords } from '#web/words/useWords.tsx'

export type ReadRow = Readonly<Record<string, unknown>> & { readonly id: string }

interface Shown {
  readonly label: string
  readonly columns: readonly (readonly [name: string, field: SimpleField])[]
  readonly rows: readonly ReadRow[]
  /** Of people the rows mention, by id. */
  readonly names: Readonly<Record<string, string>>
}

/** Child rows as they are read: a small table. */
export function RowsTable({ label, columns, rows, names }: Shown) {
  const { say } = useWords()
  return (
    <TableBox label={label}>
      <table className={table.table}>
        <thead>
          <tr>
            {columns.map(([column, field]) => (
              <th key={column} scope="col">
                {say(field.label)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              {columns.map(([column, field]) => (
                <td key={column}>
                  <FieldCell field={field} value={row[column] ?? null} names={names} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  )
}
