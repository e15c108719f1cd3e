import { IconClockExclamation } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { metricFields } from '#domain/records/metric/fields.ts'
import { metricsText } from '#domain/words/metricScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { FieldCell } from '#web/fields/FieldCell.tsx'
import { StateMark } from '#web/parts/StateMark.tsx'
import table from '#web/parts/Table.module.css'
import { useWords } from '#web/words/useWords.tsx'
import { Course } from './Course.tsx'
import classes from './MetricTable.module.css'
import type { MetricItem, SeriesLine } from './shapes.ts'
import { useFigures } from './useFigures.ts'

interface Shown {
  readonly item: MetricItem
  /** Absent while it is a draft. */
  readonly line: SeriesLine | undefined
}

/** One metric as a line of the list. */
export function MetricRow({ item, line }: Shown) {
  const { say } = useWords()
  const slug = useSlug()
  const { id, number, title, state, service, watchedAs, target, unit, kind, cadence, formula } = item
  const figures = useFigures({ unit: unit ?? '', kind: kind ?? 'value', cadence: cadence ?? 'month' })
  return (
    <tr>
      <td className={classes.name}>
        <Link to={`/o/${slug}/metrics/${number ?? id}`} data-row>
          {title}
        </Link>
        <span className={classes.number}>{number}</span>
        <span className={table.narrow}>
          <StateMark type="metric" state={state} />
        </span>
      </td>
      <td>
        <Latest line={line} />
      </td>
      <td>{line && <Course line={line} />}</td>
      <td className={`${table.wide} ${table.once}`}>{target === null ? '' : figures.withUnit(target)}</td>
      <td className={`${table.wide} ${table.soft}`}>
        <FieldCell field={metricFields.watchedAs} value={watchedAs} />
      </td>
      <td className={`${table.wide} ${table.soft}`}>
        {service}
        <span className={classes.period}>{say(formula ? metricsText.computed : metricsText.sent)}</span>
      </td>
      <td className={table.wide}>
        <StateMark type="metric" state={state} />
      </td>
    </tr>
  )
}

/** The newest reading with its period, and plainly that nothing came since where that is so. */
function Latest({ line }: { readonly line: SeriesLine | undefined }) {
  const { say } = useWords()
  const figures = useFigures(line?.metric ?? { unit: '', kind: 'value', cadence: 'month' })
  const newest = line?.points.findLast(({ value }) => value !== null)
  if (!newest || newest.value === null) return <span className={classes.soft}>{say(metricsText.noReadings)}</span>
  const period = figures.period(newest.periodStart)
  return (
    <>
      <span className={classes.value}>{figures.withUnit(newest.value)}</span>
      {line?.isStale ? (
        <span className={classes.stale}>
          <IconClockExclamation size={14} aria-hidden />
          {say(metricsText.staleSince, { period: figures.since(newest.periodStart) })}
        </span>
      ) : (
        <span className={classes.period}>{period}</span>
      )}
    </>
  )
}
