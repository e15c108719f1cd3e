import { ratioOf, type SeriesPoint } from '#domain/measurement/series.ts'
import type { MetricDefinition } from '#domain/records/metric/definition.ts'
import { metricText } from '#domain/words/metricScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import { useFigures } from '../useFigures.ts'
import classes from './Shown.module.css'

const FEW = 4

interface Shown {
  readonly metric: MetricDefinition
  readonly points: readonly SeriesPoint[]
}

/** Which periods between the first and the last have no reading: a gap is said, never filled. */
export function MissingPeriods({ metric, points }: Shown) {
  const { say, sayCount, formats } = useWords()
  const { period } = useFigures(metric)
  const missing = points.filter((point) => ratioOf(point) === null)
  if (missing.length === 0) return null
  const periods = missing.map(({ periodStart }) => period(periodStart)).join(', ')
  return (
    <p className={classes.note}>
      {missing.length <= FEW
        ? sayCount(metricText.missing, missing.length, { periods })
        : say(metricText.missingMany, {
            count: formats.number(missing.length),
            all: formats.number(points.length),
          })}
    </p>
  )
}
