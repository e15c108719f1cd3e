import type { ComponentType } from 'react'
import type { CellProps } from '../fieldProps.ts'
import { simpleCells } from '../simpleCells.ts'

/** Rows as a list, each by its first filled column; the record's own page shows them in full. */
export function RowsCell({ field, value, names }: CellProps<'rows'>) {
  const [first] = Object.entries(field.of)
  if (!first) return null
  const [name, of] = first
  const Cell = simpleCells[of.kind] as ComponentType<{ field: typeof of; value: unknown; names: typeof names }>
  return (
    <ol>
      {value.map((row) => (
        <li key={row.id}>
          <Cell field={of} value={row[name]} names={names} />
        </li>
      ))}
    </ol>
  )
}
