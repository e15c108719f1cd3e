import { Anchor, NativeSelect } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { metricsText } from '#domain/words/metricScreen.ts'
import { readingsText } from '#domain/words/readingsScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import table from '#web/parts/Table.module.css'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Readings.module.css'
import type { ColumnDecision, Decisions, Part, Preview, ShownColumn } from './shapes.ts'

interface Shown {
  readonly preview: Preview
  readonly decide: (change: Decisions) => void
}

/** Which column says when, and which fills what. */
export function ColumnChoice({ preview, decide }: Shown) {
  const { say } = useWords()
  const slug = useSlug()
  const { columns, sheets, sheet, metrics } = preview
  return (
    <section className={classes.part} aria-labelledby="columns">
      <h2 id="columns" className={classes.heading}>
        {say(readingsText.columns)}
      </h2>
      <p className={classes.help}>
        {say(metrics.length === 0 ? readingsText.noMetrics : readingsText.columnsHelp)}{' '}
        {metrics.length === 0 && (
          <Anchor component={Link} to={`/o/${slug}/metrics/new`}>
            {say(metricsText.new)}
          </Anchor>
        )}
      </p>
      {sheets.length > 1 && (
        <NativeSelect
          label={say(readingsText.sheet)}
          maw={320}
          mb="md"
          value={sheet}
          data={[...sheets]}
          onChange={({ currentTarget }) => decide({ sheet: currentTarget.value, columns: [] })}
        />
      )}
      <table className={table.table}>
        <thead>
          <tr>
            <th>{say(readingsText.column)}</th>
            <th className={table.wide}>{say(readingsText.samples)}</th>
            <th>{say(readingsText.fills)}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map((column) => (
            <ColumnRow key={column.index} column={column} preview={preview} decide={decide} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function ColumnRow({ column, preview, decide }: Shown & { readonly column: ShownColumn }) {
  const { say } = useWords()
  const { chosen, times, metrics } = preview
  const name = column.header || say(readingsText.unnamed, { number: column.index + 1 })
  const now = chosen.find(({ index }) => index === column.index)
  const choose = (value: string) => {
    const others = chosen.filter(({ index }) => index !== column.index)
    const [metric, part] = value.split(' ') as [string, Part]
    const fills: ColumnDecision[] = metric ? [{ index: column.index, metric, part }] : []
    decide({ columns: [...others, ...fills] })
  }
  const options = metrics.flatMap(({ id, name: metric, kind }) =>
    kind === 'value'
      ? [{ value: `${id} value`, label: metric }]
      : [
          { value: `${id} num`, label: say(readingsText.partNum, { metric }) },
          { value: `${id} den`, label: say(readingsText.partDen, { metric }) },
        ],
  )
  return (
    <tr>
      <td className={classes.name}>{name}</td>
      <td className={`${table.wide} ${table.soft}`}>{column.samples.filter(Boolean).join(' · ')}</td>
      <td>
        {column.index === times ? (
          say(readingsText.isTime)
        ) : (
          <NativeSelect
            size="xs"
            aria-label={say(readingsText.fillsOf, { column: name })}
            value={now ? `${now.metric} ${now.part}` : ''}
            data={[{ value: '', label: say(readingsText.notUsed) }, ...options]}
            onChange={({ currentTarget }) => choose(currentTarget.value)}
          />
        )}
      </td>
    </tr>
  )
}
