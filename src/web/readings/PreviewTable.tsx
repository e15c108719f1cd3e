import { readingsText } from '#domain/words/readingsScreen.ts'
import table from '#web/parts/Table.module.css'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Readings.module.css'
import type { Preview, ShownRow } from './shapes.ts'

/** Every line that would become a reading, and every one that would not, with its reason. */
export function PreviewTable({ preview }: { readonly preview: Preview }) {
  const { say, formats } = useWords()
  const { rows, counts, metrics } = preview
  if (rows.length === 0) return null
  const names = new Map(metrics.map(({ id, name }) => [id, name]))
  // What was not understood comes first: among hundreds of lines nobody would find it.
  const inOrder = rows.toSorted((one, other) => Number(other.fate === 'refused') - Number(one.fate === 'refused'))
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const figures = Object.fromEntries(Object.entries(counts).map(([fate, count]) => [fate, formats.number(count)]))
  return (
    <section className={classes.part} aria-labelledby="understood">
      <h2 id="understood" className={classes.heading}>
        {say(readingsText.understood)}
      </h2>
      <p className={classes.help} role="status">
        {say(readingsText.counts, figures)} {all > rows.length && say(readingsText.notShown)}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
      <section className={classes.scroll} aria-labelledby="understood" tabIndex={0}>
        <table className={table.table}>
          <thead>
            <tr>
              <th>{say(readingsText.row)}</th>
              <th>{say(readingsText.time)}</th>
              <th className={table.wide}>{say(readingsText.metric)}</th>
              <th>{say(readingsText.period)}</th>
              <th className={classes.right}>{say(readingsText.reading)}</th>
              <th className={table.wide}>{say(readingsText.fate)}</th>
            </tr>
          </thead>
          <tbody>
            {inOrder.map((row) => (
              <Row key={`${row.row} ${row.metric}`} row={row} name={names.get(row.metric) ?? ''} />
            ))}
          </tbody>
        </table>
      </section>
    </section>
  )
}

function Row({ row, name }: { readonly row: ShownRow; readonly name: string }) {
  const { say, formats } = useWords()
  const file = [row.time, row.cells.join(' / ')].filter(Boolean).join(' · ')
  return (
    <tr data-fate={row.fate} className={classes.row}>
      <td className={table.soft}>{formats.number(row.row)}</td>
      <td className={table.soft}>{file}</td>
      <td className={`${table.wide} ${table.soft}`}>{name}</td>
      {row.refusal ? (
        <td colSpan={3} className={classes.refusal}>
          {row.refusal.sentence}
        </td>
      ) : (
        <>
          <td className={table.once}>{row.period && formats.day(row.period)}</td>
          <td className={table.end}>{reading()}</td>
          <td className={`${table.wide} ${table.soft}`}>{fate()}</td>
        </>
      )}
    </tr>
  )

  function reading(): string {
    if (row.den !== null && row.num !== null) return `${formats.number(row.num)} / ${formats.number(row.den)}`
    return row.value === null ? '–' : formats.number(row.value)
  }

  function fate(): string {
    if (row.fate === 'new') return say(readingsText.fateNew)
    if (row.fate === 'same') return say(readingsText.fateSame)
    return row.before === null
      ? say(readingsText.fateMissing)
      : say(readingsText.fateRestates, { before: formats.number(row.before) })
  }
}
