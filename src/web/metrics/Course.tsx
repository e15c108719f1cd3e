import { metricsText } from '#domain/words/metricScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './MetricTable.module.css'
import { SeriesSparkline } from './SeriesSparkline.tsx'
import { SignalMark } from './SignalMark.tsx'
import type { SeriesLine } from './shapes.ts'

/** The course of a metric at the height of a line, and in words what the run rules say of the newest reading. */
export function Course({ line }: { readonly line: SeriesLine }) {
  const { say } = useWords()
  const newest = line.points.findLast(({ value }) => value !== null)
  if (!newest) return null
  return (
    <span className={classes.course}>
      <SeriesSparkline line={line} width={110} height={26} />
      {newest.signal ? (
        <SignalMark signal={newest.signal} />
      ) : (
        <span className={classes.soft}>{say(metricsText.usual)}</span>
      )}
    </span>
  )
}
