import { Button } from '@mantine/core'
import { useId, useState } from 'react'
import type { ChartTable } from '#domain/charts/drawn.ts'
import { chartScreen } from '#domain/words/chartWords.ts'
import table from '#web/parts/Table.module.css'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Chart.module.css'

/** The figures behind a chart, opened when asked for. */
export function ChartData({ table: shown }: { readonly table: ChartTable }) {
  const { say } = useWords()
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  return (
    <>
      <Button
        variant="subtle"
        size="compact-xs"
        data-print="hide"
        className={classes.toggle ?? ''}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {say(isOpen ? chartScreen.hideData : chartScreen.showData)}
      </Button>
      <section
        id={id}
        hidden={!isOpen}
        className={classes.data}
        aria-label={shown.caption}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
        tabIndex={0}
      >
        {isOpen && <Figures table={shown} />}
      </section>
    </>
  )
}

function Figures({ table: { caption, columns, rows } }: { readonly table: ChartTable }) {
  return (
    <table className={`${table.table} ${classes.figures}`}>
      <caption className={classes.unseen}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a drawn chart never change places
          <tr key={at}>
            {row.map((cell, column) =>
              column === 0 ? (
                <th key={columns[column]} scope="row">
                  {cell}
                </th>
              ) : (
                <td key={columns[column]}>{cell}</td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
