import { Button } from '@mantine/core'
import { useId, useState } from 'react'
import type { ChartTable } from '#domain/charts/drawn.ts'
import { chartScreen } from '#domain/words/chartWords.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Chart.module.css'

interface Shown {
  readonly table: ChartTable
  /** What stands where one points or walks. */
  readonly reading: string
}

/** Below a chart: what one is reading, and the table of its figures when asked for. */
export function ChartData({ table, reading }: Shown) {
  const { say } = useWords()
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  return (
    <>
      <div className={classes.foot} data-print="hide">
        <p className={classes.reading} aria-hidden="true">
          {reading}
        </p>
        <Button
          variant="subtle"
          size="compact-xs"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          {say(isOpen ? chartScreen.hideData : chartScreen.showData)}
        </Button>
      </div>
      <section
        id={id}
        hidden={!isOpen}
        className={classes.data}
        aria-label={table.caption}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
        tabIndex={0}
      >
        {isOpen && <Figures table={table} />}
      </section>
    </>
  )
}

function Figures({ table: { caption, columns, rows } }: { readonly table: ChartTable }) {
  return (
    <table className={classes.figures}>
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
