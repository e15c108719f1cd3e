import { NativeSelect } from '@mantine/core'
import type { InventoryColumn } from '#domain/inventory/columnWords.ts'
import { inventoryColumnNames, inventoryText as text } from '#domain/words/inventoryScreen.ts'
import table from '#web/parts/Table.module.css'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Inventory.module.css'
import type { Decisions, Preview } from './shapes.ts'

interface Shown {
  readonly preview: Preview
  readonly decide: (change: Pick<Decisions, 'columns'>) => void
}

/** Which column holds what; where it was not understood, the person says it. */
export function ColumnTable({ preview: { columns }, decide }: Shown) {
  const { say } = useWords()
  if (columns.length === 0) return null
  const options = Object.entries(inventoryColumnNames).map(([value, label]) => ({ value, label: say(label) }))
  const choose = (index: number, holds: InventoryColumn | null) =>
    decide({
      columns: columns.map((column) => {
        if (column.index === index) return { index, holds }
        return { index: column.index, holds: holds !== null && column.holds === holds ? null : column.holds }
      }),
    })
  return (
    <details className={classes.part} open={columns.some(({ holds }) => holds === null) || undefined}>
      <summary className={classes.summary}>{say(text.columns)}</summary>
      <table className={table.table}>
        <thead>
          <tr>
            <th>{say(text.column)}</th>
            <th className={table.wide}>{say(text.samples)}</th>
            <th>{say(text.holds)}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map(({ index, header, holds, samples }) => (
            <tr key={index}>
              <td className={classes.name}>{header}</td>
              <td className={`${table.wide} ${table.soft}`}>{samples.join(' · ')}</td>
              <td>
                <NativeSelect
                  size="xs"
                  aria-label={say(text.holdsOf, { column: header })}
                  value={holds ?? ''}
                  data={[{ value: '', label: say(text.notTaken) }, ...options]}
                  onChange={({ currentTarget }) =>
                    choose(index, (currentTarget.value || null) as InventoryColumn | null)
                  }
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
