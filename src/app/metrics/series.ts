import { fillGaps } from '#domain/measurement/periods.ts'
import type { SeriesPoint } from '#domain/measurement/series.ts'
import { definitionOf, type MetricDefinition } from '#domain/records/metric/definition.ts'
import { metric as metricType } from '#domain/records/metric/metric.ts'
import { isStale } from '#domain/records/metric/stale.ts'
import { type Day, dayOf } from '#domain/time/days.ts'
import type { Tx } from '#store/open.ts'
import { changesOn, type MetricChange } from '#store/points/changes.ts'
import { readSeries, restatedPeriods, type SeriesAsked } from '#store/points/read.ts'
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
