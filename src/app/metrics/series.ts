import { Refused, refuse } from '#domain/kernel/refusal.ts'
import { fillGaps } from '#domain/measurement/periods.ts'
import type { SeriesPoint } from '#domain/measurement/series.ts'
import { definitionOf, type MetricDefinition } from '#domain/records/metric/definition.ts'
import { metric as metricType } from '#domain/records/metric/metric.ts'
import { metricChart, type Signal, signalOf } from '#domain/records/metric/metricChart.ts'
import { isStale } from '#domain/records/metric/stale.ts'
import { type Day, dayOf } from '#domain/time/days.ts'
import type { Tx } from '#store/open.ts'
import { type Batch, batchesOf } from '#store/points/batches.ts'
import { changesOn, type MetricChange } from '#store/points/changes.ts'
import { metricsNamed } from '#store/points/metrics.ts'
import {
  type Revision,
  readManySeries,
  readSeries,
  restatedPeriods,
  revisionsOf,
  type SeriesAsked,
} from '#store/points/read.ts'
import type { Stored } from '#store/records/stored.ts'
import { readSettings } from '#store/settings.ts'
import type { App } from '../app.ts'
import { type Caller, eyesOf } from '../caller.ts'
import { load } from '../records/load.ts'

export interface Series {
  /** Null of a draft: nothing rests on it yet. */
  readonly metric: MetricDefinition | null
  /** In order of time, missing periods in between with value null. */
  readonly points: readonly SeriesPoint[]
  readonly isStale: boolean
  /** The organization's day, or the metric's where it has a time zone of its own. */
  readonly today: Day
}

/** The readings of one metric as they stand, which of them were restated, and the changes made on it. */
export function seriesOf(
  app: App,
  caller: Caller,
  asked: { readonly ref: string } & SeriesAsked,
): Promise<Series & { readonly restated: readonly Day[]; readonly changes: readonly MetricChange[] }> {
  return app.store.inside(caller, async (tx) => {
    const record = await load(tx, caller, { type: metricType, ref: asked.ref })
    const series = await seriesWithin(tx, { record, now: app.now() }, asked)
    const restated = await restatedPeriods(tx, record.id)
    const changes = await changesOn(tx, [record.id], eyesOf(caller))
    return { ...series, restated, changes: changes.get(record.id) ?? [] }
  })
}

async function seriesWithin(
  tx: Tx,
  { record, now }: { readonly record: Stored; readonly now: string },
  asked: SeriesAsked = {},
): Promise<Series> {
  const metric = definitionOf(record as never)
  const { timeZone } = await readSettings(tx)
  const today = dayOf(now, metric?.timeZone ?? timeZone)
  if (!metric) return { metric: null, points: [], isStale: false, today }
  const points = fillGaps(await readSeries(tx, metric.id, asked), metric.cadence)
  const last = points.findLast(({ value }) => value !== null)?.periodStart ?? null
  return { metric, points, isStale: record.state === 'active' && isStale(last, metric.cadence, today), today }
}

const MOST_SERIES = 60
/** No reading lies before it. */
const FIRST_DAY = '1900-01-01'

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
    throw new Refused('invalid', [refuse('readings_too_many', { field: 'metrics', values: { limit: MOST_SERIES } })])
  return app.store.inside(caller, async (tx) => {
    const known = new Set((await metricsNamed(tx, refs, eyesOf(caller))).values())
    const { timeZone } = await readSettings(tx)
    const ids = [...known].map(({ id }) => id)
    const series = await readManySeries(tx, ids, { from: FIRST_DAY })
    const changes = await changesOn(tx, ids, eyesOf(caller))
    const answers = []
    for (const { state, isComputed, ...metric } of known) {
      if (state === 'draft') continue
      const points = marked(metric, fillGaps(series.get(metric.id) ?? [], metric.cadence), changes.get(metric.id))
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

/** Deliveries to a metric, newest first, and everything that was ever said about one of its periods. */
export function deliveriesOf(app: App, caller: Caller, ref: string): Promise<readonly Batch[]> {
  return app.store.inside(caller, async (tx) =>
    batchesOf(tx, (await load(tx, caller, { type: metricType, ref })).id, 100),
  )
}

export function saidOf(
  app: App,
  caller: Caller,
  { ref, period }: { readonly ref: string; readonly period: Day },
): Promise<readonly Revision[]> {
  return app.store.inside(caller, async (tx) =>
    revisionsOf(tx, (await load(tx, caller, { type: metricType, ref })).id, period),
  )
}
