import { isComplete } from '#domain/measurement/periods.ts'
import { type Cadence, type Direction, type MetricKind, ratioOf, type SeriesPoint } from '#domain/measurement/series.ts'
import type { Day } from '#domain/time/days.ts'

/** How many periods at each end are put together. */
const AT_EACH_END = 3

export interface Watched {
  readonly kind: MetricKind
  readonly direction: Direction
  readonly cadence: Cadence
  readonly target: number | null
}

export interface Reading {
  readonly periodStart: Day
  readonly value: number
}

/** The latest complete period with a reading; null while there is none. */
export function latestReading(points: readonly SeriesPoint[], cadence: Cadence, today: Day): Reading | null {
  const point = complete(points, cadence, today).at(-1)
  const value = point ? ratioOf(point) : null
  return point && value !== null ? { periodStart: point.periodStart, value } : null
}

/** Whether a value lies on the bad side of its target; on the target is met. Null without a target. */
export function missesTarget(
  value: number,
  { target, direction }: Pick<Watched, 'target' | 'direction'>,
): boolean | null {
  if (target === null) return null
  return direction === 'decrease' ? value > target : value < target
}

export interface StartAndNow {
  /** Complete periods with a reading, in view. */
  readonly n: number
  /** Null while there are too few to have two ends. */
  readonly start: number | null
  readonly now: number | null
  readonly change: number | null
  readonly seen: 'better' | 'worse' | 'same' | 'unknown'
  readonly latest: Reading | null
  /** Null without a target or a reading. */
  readonly targetMet: boolean | null
}

/** Where a metric began and where it is now (C-152). What was seen, not what was proved. */
export function startAndNow(points: readonly SeriesPoint[], watched: Watched, today: Day): StartAndNow {
  const known = complete(points, watched.cadence, today)
  const isLong = known.length >= 2 * AT_EACH_END
  const start = isLong ? together(known.slice(0, AT_EACH_END)) : null
  const now = isLong ? together(known.slice(-AT_EACH_END)) : null
  const change = start === null || now === null ? null : now - start
  const latest = latestReading(points, watched.cadence, today)
  const misses = latest && missesTarget(latest.value, watched)
  return {
    n: known.length,
    start,
    now,
    change,
    seen: seenIn(change, watched.direction),
    latest,
    targetMet: misses === null ? null : !misses,
  }
}

function seenIn(change: number | null, direction: Direction): StartAndNow['seen'] {
  if (change === null) return 'unknown'
  if (change === 0) return 'same'
  return change < 0 === (direction === 'decrease') ? 'better' : 'worse'
}

function complete(points: readonly SeriesPoint[], cadence: Cadence, today: Day): SeriesPoint[] {
  return points.filter((point) => ratioOf(point) !== null && isComplete(point.periodStart, cadence, today))
}

/** Shares and rates by their sums, readings by their mean: a mean of shares would weigh a quiet month like a busy one. */
function together(points: readonly SeriesPoint[]): number {
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
  const isCounted = points.every(
    ({ num, den }) => num !== null && num !== undefined && den !== null && den !== undefined,
  )
  if (isCounted) return sum(points.map(({ num }) => num!)) / sum(points.map(({ den }) => den!))
  return sum(points.map((point) => ratioOf(point)!)) / points.length
}
