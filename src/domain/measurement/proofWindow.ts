import type { Day } from '#domain/time/days.ts'
import type { FrozenProof } from './frozenProof.ts'
import { nextPeriod, periodEnd, periodStartOf, periodsApart } from './periods.ts'
import type { Cadence, SeriesPoint } from './series.ts'

type Rollout = Pick<FrozenProof, 'rolloutStart' | 'rolloutEnd'>

/** Whether a period had ended when the change began, and this improvement's first change with it. */
export function isBefore(
  start: Day,
  cadence: Cadence,
  { rolloutStart, firstChange }: Pick<FrozenProof, 'rolloutStart' | 'firstChange'>,
): boolean {
  return periodEnd(start, cadence) <= (firstChange < rolloutStart ? firstChange : rolloutStart)
}

/** Whether a period began when the change was complete; a roll-out of no length is complete as its day begins. */
export function isAfter(start: Day, { rolloutStart, rolloutEnd }: Rollout): boolean {
  return rolloutEnd > rolloutStart ? start > rolloutEnd : start >= rolloutStart
}

/** The first period that lies wholly after the roll-out. */
export function firstPeriodAfter(rollout: Rollout, cadence: Cadence): Day {
  const touched = periodStartOf(rollout.rolloutEnd, cadence)
  return isAfter(touched, rollout) ? touched : nextPeriod(touched, cadence)
}

/** The day by which so many complete periods lie after the roll-out: the first day after the last of them. */
export function dayOfPostPoints(rollout: Rollout, cadence: Cadence, count: number): Day {
  let start = firstPeriodAfter(rollout, cadence)
  for (let have = 1; have < count; have++) start = nextPeriod(start, cadence)
  return count > 0 ? periodEnd(start, cadence) : start
}

/** Calendar places, counted in periods from the first of them, so that gaps and the roll-out itself take their time. */
export function calendarPlaces(starts: readonly Day[], cadence: Cadence): number[] {
  const [first] = starts
  if (first === undefined) return []
  const from = periodStartOf(first, cadence)
  return starts.map((start) => periodsApart(from, periodStartOf(start, cadence), cadence) + 1)
}

/** Points in order of time. */
export function chronological(points: readonly SeriesPoint[]): SeriesPoint[] {
  return points.toSorted((one, other) => (one.periodStart < other.periodStart ? -1 : 1))
}
