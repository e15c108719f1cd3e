import { ratioOf, type SeriesPoint } from '#domain/measurement/series.ts'
import { benchmarkStanding } from '#domain/measurement/triggers/benchmarkGap.ts'
import type { Metric } from '#domain/records/metric/fields.ts'
import { benchmarkText } from '#domain/words/signalScreen.ts'
import { useFigures } from '#web/metrics/useFigures.ts'
import { Part } from '#web/record/Part.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './SignalItem.module.css'

interface Shown {
  readonly fields: Metric
  readonly points: readonly SeriesPoint[]
  /** The organization's day. */
  readonly today: string
}

/** How the newest reading stands against a benchmark, of which source and day, and whether that is too old to act on (C-061). */
export function Benchmark({ fields, points, today }: Shown) {
  const { say, formats } = useWords()
  const { benchmark, benchmarkSource, benchmarkDay, direction, unit, kind, cadence } = fields
  const figures = useFigures({ unit: unit ?? '', kind: kind ?? 'value', cadence: cadence ?? 'month' })
  const newest = points.findLast((point) => ratioOf(point) !== null)
  const latest = newest && ratioOf(newest)
  if (benchmark === null || !benchmarkSource || !benchmarkDay || !direction || latest === undefined || latest === null)
    return null
  const against = { value: benchmark, source: benchmarkSource, day: benchmarkDay }
  const { gap, ageMonths, stale } = benchmarkStanding(latest, against, { direction, today })
  const values = {
    latest: figures.withUnit(latest),
    benchmark: figures.withUnit(benchmark),
    gap: figures.withUnit(Math.abs(gap)),
    source: benchmarkSource,
    day: formats.day(benchmarkDay),
    months: ageMonths,
  }
  const standing = gap === 0 ? benchmarkText.even : gap > 0 ? benchmarkText.ahead : benchmarkText.behind
  return (
    <Part title={say(benchmarkText.title)}>
      <p className={classes.sentence}>{say(standing, values)}</p>
      <p className={classes.note}>{say(benchmarkText.source, values)}</p>
      {stale && <p className={classes.stale}>{say(benchmarkText.stale, values)}</p>}
    </Part>
  )
}
