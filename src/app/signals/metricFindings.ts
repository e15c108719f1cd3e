import { fillGaps, isComplete } from '#domain/measurement/periods.ts'
import { type ChangeOnMetric, chartPhases } from '#domain/measurement/phases.ts'
import type { SeriesPoint } from '#domain/measurement/series.ts'
import { triggerRules } from '#domain/measurement/triggers/rules.ts'
import type { SeriesFacts } from '#domain/measurement/triggers/seriesFacts.ts'
import type { Day } from '#domain/time/days.ts'
import type { WatchedMetric } from '#store/signals/watched.ts'
import type { Finding } from './finding.ts'

export interface WatchedSeries {
  readonly metric: WatchedMetric
  readonly points: readonly SeriesPoint[]
  /** Improvements on it: after a verdict its limits begin anew. */
  readonly changes: readonly ChangeOnMetric[]
  /** The metric's own day. */
  readonly today: Day
}

/** What the rules in force see in the newest complete period of a metric. */
export function metricFindings(watched: WatchedSeries, isInForce: (rule: string) => boolean): Finding[] {
  const facts = factsOf(watched)
  const { metric } = watched
  return triggerRules.flatMap(({ id, version, appliesTo, trigger }) => {
    const signal = isInForce(id) && appliesTo.includes(metric.watchedAs) ? trigger?.(facts) : null
    return signal ? [{ rule: { id, version }, signal, metric, shared: null, incidents: [] }] : []
  })
}

/** A metric as its rules may know it; a period that is not over is left out. */
export function factsOf({ metric, points, changes, today }: WatchedSeries): SeriesFacts {
  const { kind, direction, cadence, target, worthwhile, benchmark, benchmarkSource, benchmarkDay } = metric
  const complete = fillGaps(
    points.filter(({ periodStart }) => isComplete(periodStart, cadence, today)),
    cadence,
  )
  const hasBenchmark = benchmark !== null && benchmarkSource !== null && benchmarkDay !== null
  return {
    kind,
    direction,
    cadence,
    points: complete,
    phases: chartPhases(complete, changes, cadence),
    target,
    worthwhile,
    benchmark: hasBenchmark ? { value: benchmark, source: benchmarkSource, day: benchmarkDay } : null,
    today,
  }
}
