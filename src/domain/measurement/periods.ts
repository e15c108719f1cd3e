import { addDays, type Day, daysBetween } from '#domain/time/days.ts'
import type { Cadence, SeriesPoint } from './series.ts'

/** First day of the period a day lies in. Weeks start on Monday; quarters in January, April, July and October. */
export function periodStartOf(day: Day, cadence: Cadence): Day {
  const { year, month } = calendar(day)
  if (cadence === 'month') return firstOfMonth(year, month)
  if (cadence === 'quarter') return firstOfMonth(year, month - ((month - 1) % 3))
  return cadence === 'week' ? addDays(day, -daysSinceMonday(day)) : day
}

/** First day of the period after the one that starts on `start`. */
export function nextPeriod(start: Day, cadence: Cadence): Day {
  const { year, month } = calendar(start)
  if (cadence === 'month') return firstOfMonth(year, month + 1)
  if (cadence === 'quarter') return firstOfMonth(year, month + 3)
  return addDays(start, cadence === 'week' ? 7 : 1)
}

/** The first day after the period. */
export function periodEnd(start: Day, cadence: Cadence): Day {
  return nextPeriod(start, cadence)
}

/** Starts of all periods from the one `from` lies in to the one `to` lies in, both included; none when `to` lies before. It ends where days of four digits do. */
export function periodsBetween(from: Day, to: Day, cadence: Cadence): Day[] {
  const starts: Day[] = []
  for (let at = periodStartOf(from, cadence); at <= to; at = nextPeriod(at, cadence)) {
    if (at <= (starts.at(-1) ?? '') || periodStartOf(at, cadence) !== at) break
    starts.push(at)
  }
  return starts
}

/** How many periods one that starts on `to` lies after the one that starts on `from`; counted, not listed. */
export function periodsApart(from: Day, to: Day, cadence: Cadence): number {
  if (cadence === 'day' || cadence === 'week') return Math.round(daysBetween(from, to) / (cadence === 'week' ? 7 : 1))
  const [one, other] = [calendar(from), calendar(to)]
  return ((other.year - one.year) * 12 + other.month - one.month) / (cadence === 'quarter' ? 3 : 1)
}

/** A period is complete from the day after its last one. */
export function isComplete(start: Day, cadence: Cadence, today: Day): boolean {
  return periodEnd(start, cadence) <= today
}

/**
 * The points in order, with every missing period between the first and the last put in as value null (never 0).
 * @throws RangeError when a point does not start a period of this cadence, or two share one.
 */
export function fillGaps(points: readonly SeriesPoint[], cadence: Cadence): SeriesPoint[] {
  const known = new Map<Day, SeriesPoint>()
  for (const point of points) {
    const { periodStart } = point
    if (periodStartOf(periodStart, cadence) !== periodStart) throw new RangeError(`${periodStart} starts no ${cadence}`)
    if (known.has(periodStart)) throw new RangeError(`two points for ${periodStart}`)
    known.set(periodStart, point)
  }
  const starts = [...known.keys()].sort()
  const [first, last] = [starts[0], starts.at(-1)]
  if (first === undefined || last === undefined) return []
  return periodsBetween(first, last, cadence).map(
    (periodStart) => known.get(periodStart) ?? { periodStart, value: null },
  )
}

/** `month` may run over: 13 is January of the next year. */
function firstOfMonth(year: number, month: number): Day {
  const [over, within] = [Math.floor((month - 1) / 12), ((month - 1) % 12) + 1]
  return `${String(year + over).padStart(4, '0')}-${String(within).padStart(2, '0')}-01`
}

function calendar(day: Day): { year: number; month: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)) }
}

function daysSinceMonday(day: Day): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7
}
