import type { RowsField, SimpleField } from '#domain/kernel/field.ts'
import { FieldCell } from '#web/fields/FieldCell.tsx'
import { isEmpty } from '#web/next/saidIn.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Story.module.css'

type Row = Readonly<Record<string, unknown>> & { readonly id: string }

interface Shown {
  readonly field: RowsField
  readonly rows: readonly Row[]
  readonly columns: readonly string[]
  readonly names: Readonly<Record<string, string>>
}

/** Child rows as a small table, read only; on narrow screens each row becomes a block. */
export function RowTable({ field, rows, columns, names }: Shown) {
  const { say } = useWords()
  const shown = columns.filter((column) => rows.some((row) => !isEmpty(row[column])))
  if (rows.length === 0) return null
  return (
    <table className={classes.rows}>
      <caption>{say(field.label)}</caption>
      <thead>
        <tr>
          {shown.map((column) => (
            <th key={column} scope="col">
              {say((field.of[column] as SimpleField).label)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            {shown.map((column) => (
              <td key={column} data-label={say((field.of[column] as SimpleField).label)}>
                {!isEmpty(row[column]) && (
                  <FieldCell field={field.of[column] as SimpleField} value={row[column]} names={names} />
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
