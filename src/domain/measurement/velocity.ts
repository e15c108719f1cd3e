import { addDays, type Day, daysBetween } from '#domain/time/days.ts'
import { type LittlesLaw, littlesLaw } from './littlesLaw.ts'
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
