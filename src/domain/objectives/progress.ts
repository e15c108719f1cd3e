import { isComplete } from '#domain/measurement/periods.ts'
import { type Cadence, ratioOf, type SeriesPoint } from '#domain/measurement/series.ts'
import { mannKendall, senSlope } from '#domain/measurement/trend.ts'
import { isStale } from '#domain/records/metric/stale.ts'
import { latestReading } from '#domain/reports/objectives.ts'
import type { Day } from '#domain/time/days.ts'
import { type Aim, type Lit, lightOf, type Reading } from './light.ts'

/** Where the readings go; `none`: no direction that chance alone would not give. */
export type Trend = 'better' | 'worse' | 'none' | 'unknown'

export interface Progress extends Lit {
  readonly latest: Reading | null
  readonly trend: Trend
  /** Change per period, the median of all pairwise slopes; null where the trend is unknown. */
  readonly slope: number | null
  /** How many readings the trend rests on. */
  readonly readings: number
}

/** Fewer readings have no trend worth a word; older ones are another story. */
const LEAST = 8
const MOST = 24
const CHANCE = 0.05

/** An objective as its readings show it today (C-308): light, reason, trend over the latest complete periods. */
export function progressOf(
  aim: Aim,
  {
    points,
    cadence,
    today,
  }: { readonly points: readonly SeriesPoint[]; readonly cadence: Cadence; readonly today: Day },
): Progress {
  const latest = latestReading(points, cadence, today)
  const values = points
    .filter(({ periodStart }) => isComplete(periodStart, cadence, today))
    .flatMap((point) => ratioOf(point) ?? [])
    .slice(-MOST)
  const isKnown = values.length >= LEAST
  return {
    ...lightOf(aim, { latest, isOld: latest !== null && isStale(latest.periodStart, cadence, today), today }),
    latest,
    trend: isKnown ? trendOf(values, aim.direction) : 'unknown',
    slope: isKnown ? senSlope(values).slope : null,
    readings: values.length,
  }
}

function trendOf(values: readonly number[], direction: Aim['direction']): Trend {
  const { s, varS, pTwoSided } = mannKendall(values)
  if (varS === 0 || pTwoSided >= CHANCE) return 'none'
  return s < 0 === (direction === 'decrease') ? 'better' : 'worse'
}
