import { useMemo } from 'react'
import { metricsText } from '#domain/words/metricScreen.ts'
import { Sparkline } from '#web/charts/Sparkline.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './MetricTable.module.css'
import { SignalMark } from './SignalMark.tsx'
import type { SeriesLine } from './shapes.ts'

/** The course of a metric at the height of a line, and in words what the run rules say of the newest reading. */
export function Course({ line }: { readonly line: SeriesLine }) {
  const { say } = useWords()
  const { metric, points } = line
  const input = useMemo(
    () => ({
      points: points.map(({ periodStart, value, signal }) => ({
        periodStart,
        value,
        ...(signal ? { side: signal } : {}),
      })),
      target: metric.target,
      unit: metric.unit,
      kind: metric.kind,
      cadence: metric.cadence,
    }),
    [points, metric],
  )
  const newest = points.findLast(({ value }) => value !== null)
  if (!newest) return null
  return (
    <span className={classes.course}>
      <Sparkline input={input} title={metric.name} width={110} />
      {newest.signal ? (
        <SignalMark signal={newest.signal} />
      ) : (
        <span className={classes.soft}>{say(metricsText.usual)}</span>
      )}
    </span>
  )
}
