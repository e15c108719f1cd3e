import { addDays, type Day, daysBetween } from '#domain/time/days.ts'
import { type Percentiles, percentilesOf } from './percentiles.ts'
import { periodEnd } from './periods.ts'

/** One improvement's way through the register; a day that has not come is null. `closed` = the day its verdict was recorded. */
export interface Passage {
  readonly id: string
  readonly created: Day
  readonly started: Day | null
  readonly implemented: Day | null
  readonly closed: Day | null
  readonly cancelled: Day | null
}

interface Asked {
  readonly items: readonly Passage[]
  readonly asOf: Day
  /** Calendar months in a row, `2026-11`. */
  readonly months: readonly string[]
}

/** What has happened by the end of a month. */
export interface FlowPoint {
  readonly date: Day
  readonly created: number
  readonly started: number
  readonly implemented: number
  readonly closed: number
  readonly cancelled: number
}

export interface Velocity {
  /** Closed and created per calendar month. */
  readonly throughput: Readonly<Record<string, number>>
  readonly arrivals: Readonly<Record<string, number>>
  /** Days started → closed, created → closed, implemented → closed (time to verdict), created → implemented (C-121). */
  readonly cycleDays: Percentiles
  readonly leadDays: Percentiles
  readonly verdictDays: Percentiles
  readonly implementDays: Percentiles
  readonly wipCount: number
  /** Started and neither closed nor cancelled; beyondP85 = older than 85% of those completed took. */
  readonly wip: readonly { readonly id: string; readonly ageDays: number; readonly beyondP85: boolean }[]
  readonly cumulativeFlow: readonly FlowPoint[]
  readonly littlesLaw: LittlesLaw
}

/** Number and pace of closures (C-119, C-121, C-122; measurement 2g). Days are the register's own; the same day = 0. */
export function velocity({ items, asOf, months }: Asked): Velocity {
  const cycleDays = percentilesOf(elapsed(items, 'started', 'closed'))
  const cumulativeFlow = months.map((month) => flowAt(items, lastDay(month)))
  return {
    throughput: perMonth(items, 'closed', months),
    arrivals: perMonth(items, 'created', months),
    cycleDays,
    leadDays: percentilesOf(elapsed(items, 'created', 'closed')),
    verdictDays: percentilesOf(elapsed(items, 'implemented', 'closed')),
    implementDays: percentilesOf(elapsed(items, 'created', 'implemented')),
    ...workInProgress(items, asOf, cycleDays.p85),
    cumulativeFlow,
    littlesLaw: littlesLaw(items, { months, asOf, meanCycle: cycleDays.mean }),
  }
}

type Milestone = Exclude<keyof Passage, 'id'>

function elapsed(items: readonly Passage[], from: Milestone, to: Milestone): number[] {
  return items.flatMap((item) => {
    const [start, end] = [item[from], item[to]]
    return start === null || end === null ? [] : [daysBetween(start, end)]
  })
}

function perMonth(items: readonly Passage[], milestone: Milestone, months: readonly string[]): Record<string, number> {
  const count = (month: string) => items.filter((item) => item[milestone]?.startsWith(month)).length
  return Object.fromEntries(months.map((month) => [month, count(month)]))
}

function workInProgress(items: readonly Passage[], asOf: Day, p85: number | null): Pick<Velocity, 'wipCount' | 'wip'> {
  const wip = items
    .filter((item) => isUnderWay(item, asOf))
    .map(({ id, started }) => ({ id, ageDays: daysBetween(started!, asOf) }))
    .map((item) => ({ ...item, beyondP85: p85 !== null && item.ageDays > p85 }))
  return { wipCount: wip.length, wip }
}

function isUnderWay({ started, closed, cancelled }: Passage, on: Day): boolean {
  return isBy(started, on) && !isBy(closed, on) && !isBy(cancelled, on)
}

function isBy(day: Day | null, on: Day): boolean {
  return day !== null && day <= on
}

function flowAt(items: readonly Passage[], date: Day): FlowPoint {
  const by = (milestone: Milestone) => items.filter((item) => isBy(item[milestone], date)).length
  return {
    date,
    created: by('created'),
    started: by('started'),
    implemented: by('implemented'),
    closed: by('closed'),
    cancelled: by('cancelled'),
  }
}

function lastDay(month: string): Day {
  return addDays(periodEnd(`${month}-01`, 'month'), -1)
}

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

function littlesLaw(
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
