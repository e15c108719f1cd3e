import { addDays, type Day, daysBetween } from '#domain/time/days.ts'
import { periodEnd } from './periods.ts'
import type { Passage } from './velocity.ts'

/** In a steady flow, work in progress = throughput × cycle time. */
export interface LittlesLaw {
  readonly meanWip: number | null
  readonly throughputPerDay: number | null
  /** meanWip / throughput: the cycle a steady flow would show. */
  readonly impliedCycleDays: number | null
  readonly meanCycleDays: number | null
  /** They differ by more than half: the flow is not steady, and averages promise nothing. */
  readonly unstable: boolean
}

/** Work in progress over whole days from the first month to the last, or to `asOf` where that comes first. */
export function littlesLaw(
  items: readonly Passage[],
  { months, asOf, meanCycle }: { months: readonly string[]; asOf: Day; meanCycle: number | null },
): LittlesLaw {
  const span = spanOf(months, asOf)
  const days = span === null ? 0 : Math.max(0, daysBetween(span.from, span.end))
  if (span === null || days === 0) return { ...unknownFlow, meanCycleDays: meanCycle }
  const closed = items.filter(({ closed }) => closed !== null && closed >= span.from && closed < span.end).length
  const meanWip = items.reduce((sum, item) => sum + daysUnderWay(item, span), 0) / days
  const implied = closed === 0 ? null : meanWip / (closed / days)
  const unstable = implied !== null && meanCycle !== null && Math.abs(implied - meanCycle) > 0.5 * meanCycle
  return { meanWip, throughputPerDay: closed / days, impliedCycleDays: implied, meanCycleDays: meanCycle, unstable }
}

const unknownFlow = { meanWip: null, throughputPerDay: null, impliedCycleDays: null, unstable: false }

/** From the first month's first day to the day after the last month, or after `asOf` where that comes first. */
function spanOf(months: readonly string[], asOf: Day): { from: Day; end: Day } | null {
  const [first, last] = [months[0], months.at(-1)]
  if (first === undefined || last === undefined) return null
  return { from: `${first}-01`, end: earliest(periodEnd(`${last}-01`, 'month'), addDays(asOf, 1)) }
}

function daysUnderWay({ started, closed, cancelled }: Passage, { from, end }: { from: Day; end: Day }): number {
  if (started === null) return 0
  return Math.max(0, daysBetween(started > from ? started : from, earliest(end, closed ?? end, cancelled ?? end)))
}

function earliest(...days: readonly Day[]): Day {
  return days.reduce((first, day) => (day < first ? day : first))
}
