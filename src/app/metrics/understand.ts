import { type Refusal, refuse } from '#domain/kernel/refusal.ts'
import { type Reading, readReading } from '#domain/records/metric/reading.ts'
import type { Tx } from '#store/open.ts'
import { type KnownMetric, metricsNamed } from '#store/points/metrics.ts'
import type { MetricPoint } from '#store/points/write.ts'
import { readSettings } from '#store/settings.ts'
import { type At, eyesOf } from '../caller.ts'

export interface Understood {
  readonly points: readonly MetricPoint[]
  readonly refused: readonly { readonly index: number; readonly refusal: Refusal }[]
}

export interface ToUnderstand {
  readonly readings: readonly Reading[]
  readonly isComputed?: boolean
}

/** Reads every reading against its metric; each is a point or has its reason. Nothing is written. */
export async function understand(tx: Tx, { app, caller }: At, request: ToUnderstand): Promise<Understood> {
  const { readings, isComputed = false } = request
  const refs = [...new Set(readings.map(({ metric }) => String(metric)))]
  const eyes = caller.actor.kind === 'system' ? null : eyesOf(caller)
  const known = await metricsNamed(tx, refs, eyes)
  const { timeZone } = await readSettings(tx)
  const read = readings.map((reading) => {
    const metric = known.get(String(reading.metric))
    const refusal = metricRefusal(String(reading.metric), metric, isComputed)
    if (refusal || !metric) return { refusal: refusal ?? refuse('not_found') }
    const result = readReading(reading, { metric, timeZone: metric.timeZone ?? timeZone, now: app.now() })
    return 'refusal' in result
      ? result
      : { point: { ...result.point, metric: metric.id, metricVersion: metric.version } }
  })
  return withoutRepeats(read)
}

function metricRefusal(ref: string, metric: KnownMetric | undefined, isComputed: boolean): Refusal | undefined {
  const values = { metric: metric?.name ?? ref.slice(0, 60) }
  if (!metric) return refuse('metric_unknown', { field: 'metric', values })
  if (metric.state !== 'active') return refuse('metric_not_in_use', { field: 'metric', values })
  if (metric.isComputed && !isComputed) return refuse('metric_is_computed', { field: 'metric', values })
  return undefined
}

type Read = { readonly point: MetricPoint } | { readonly refusal: Refusal }

/** The same said twice is said once; of different things about one period all are refused, because none can be chosen. */
function withoutRepeats(read: readonly Read[]): Understood {
  const byPeriod = new Map<string, { point: MetricPoint; indexes: number[]; isUnclear: boolean }>()
  const refused: { index: number; refusal: Refusal }[] = []
  read.forEach((each, index) => {
    if ('refusal' in each) {
      refused.push({ index, refusal: each.refusal })
      return
    }
    const key = `${each.point.metric} ${each.point.periodStart}`
    const earlier = byPeriod.get(key)
    if (!earlier) byPeriod.set(key, { point: each.point, indexes: [index], isUnclear: false })
    else {
      earlier.indexes.push(index)
      earlier.isUnclear ||= !isSame(earlier.point, each.point)
    }
  })
  const all = [...byPeriod.values()]
  const unclear = all.flatMap(({ isUnclear, indexes }) => (isUnclear ? indexes : []))
  return {
    points: all.filter(({ isUnclear }) => !isUnclear).map(({ point }) => point),
    refused: [
      ...refused,
      ...unclear.map((index) => ({ index, refusal: refuse('reading_twice', { field: 'period' }) })),
    ].sort((one, other) => one.index - other.index),
  }
}

function isSame(one: MetricPoint, other: MetricPoint): boolean {
  return one.value === other.value && one.num === other.num && one.den === other.den
}
