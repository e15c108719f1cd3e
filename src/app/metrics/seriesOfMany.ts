import { setImmediate } from 'node:timers/promises'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import { fillGaps } from '#domain/measurement/periods.ts'
import type { SeriesPoint } from '#domain/measurement/series.ts'
import type { MetricDefinition } from '#domain/records/metric/definition.ts'
import { metricChart, type Signal, signalOf } from '#domain/records/metric/metricChart.ts'
import { isStale } from '#domain/records/metric/stale.ts'
import { dayOf } from '#domain/time/days.ts'
import { changesOn, type MetricChange } from '#store/points/changes.ts'
import { metricsNamed } from '#store/points/metrics.ts'
import { readSeries } from '#store/points/read.ts'
import { readSettings } from '#store/settings.ts'
import type { App } from '../app.ts'
import { type Caller, eyesOf } from '../caller.ts'

const MOST_SERIES = 60

/** A reading in a list, with what the run rules say of it. */
type MarkedPoint = SeriesPoint & { readonly signal: Signal | null }

interface SeriesLine {
  readonly metric: MetricDefinition
  readonly isComputed: boolean
  readonly points: readonly MarkedPoint[]
  readonly isStale: boolean
}

/**
 * The newest readings of several metrics, for lists; what the caller may not see is absent. The rules look at the whole series,
 * so that a list and the metric's own page never tell two stories.
 */
export function seriesOfMany(
  app: App,
  caller: Caller,
  { refs, last }: { readonly refs: readonly string[]; readonly last: number },
): Promise<readonly SeriesLine[]> {
  if (refs.length > MOST_SERIES)
    throw new Refused('invalid', [refuse('metrics_too_many', { field: 'metrics', values: { limit: MOST_SERIES } })])
  return app.store.inside(caller, async (tx) => {
    const known = new Set((await metricsNamed(tx, refs, eyesOf(caller))).values())
    const { timeZone } = await readSettings(tx)
    const ids = [...known].map(({ id }) => id)
    const changes = await changesOn(tx, ids, eyesOf(caller))
    const answers = []
    for (const { state, isComputed, ...metric } of known) {
      if (state === 'draft') continue
      // One after another, with a breath in between: sixty long series at once would keep everybody else waiting for seconds.
      await setImmediate()
      const series = fillGaps(await readSeries(tx, metric.id), metric.cadence)
      const points = marked(metric, series, changes.get(metric.id))
      const newest = points.findLast(({ value }) => value !== null)?.periodStart ?? null
      const today = dayOf(app.now(), metric.timeZone ?? timeZone)
      answers.push({
        metric,
        isComputed,
        points: points.slice(-last),
        isStale: state === 'active' && isStale(newest, metric.cadence, today),
      })
    }
    return answers
  })
}

function marked(
  metric: MetricDefinition,
  points: readonly SeriesPoint[],
  changes: readonly MetricChange[] = [],
): readonly MarkedPoint[] {
  const chart = metricChart(metric, points, changes)
  return points.map((point, at) => ({ ...point, signal: chart.points[at] ? signalOf(chart.points[at]) : null }))
}
