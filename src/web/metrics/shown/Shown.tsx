import { IconClockExclamation } from '@tabler/icons-react'
import { useMemo } from 'react'
import { chartNow } from '#domain/measurement/chartNow.ts'
import { metricChart } from '#domain/records/metric/metricChart.ts'
import { chartSentence } from '#domain/words/chartSentence.ts'
import { metricText } from '#domain/words/metricScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import type { Series } from '../shapes.ts'
import { useFigures } from '../useFigures.ts'
import type { KnownSeries } from './knownSeries.ts'
import { MetricChart } from './MetricChart.tsx'
import { MissingPeriods } from './MissingPeriods.tsx'
import classes from './Shown.module.css'

/** What the readings show: one sentence, what stands against it, and the chart. */
export function Shown({ series, isRetired }: { readonly series: KnownSeries; readonly isRetired: boolean }) {
  const { say } = useWords()
  const { metric, points, changes } = series
  const figures = useFigures(metric)
  const chart = useMemo(() => metricChart(metric, points, changes), [metric, points, changes])
  const now = chartNow(chart)
  return (
    <section className={classes.shown} aria-label={say(metricText.chart, { name: metric.name })}>
      <p className={classes.sentence} data-signal={'meaning' in now ? now.meaning : undefined}>
        {chartSentence(now, { say, value: figures.withUnit, period: figures.period, since: figures.since })}
      </p>
      {isRetired && <p className={classes.note}>{say(metricText.retired)}</p>}
      {series.isStale && <Stale series={series} />}
      <MissingPeriods metric={metric} points={points} />
      {points.length > 0 && (
        <>
          <MetricChart metric={metric} chart={chart} changes={changes} />
          <p className={classes.how}>{say(metricText[chart.chart])}</p>
        </>
      )}
    </section>
  )
}

function Stale({ series: { metric, points } }: { readonly series: Pick<Series, 'points'> & KnownSeries }) {
  const { say } = useWords()
  const { since } = useFigures(metric)
  const newest = points.findLast(({ value }) => value !== null)
  if (!newest) return null
  return (
    <p className={classes.stale} role="status">
      <IconClockExclamation size={16} aria-hidden />
      {say(metricText.isStale, { period: since(newest.periodStart) })}
    </p>
  )
}
