import { addDays, type Day, daysBetween } from '#domain/time/days.ts'
import { burstinessOf, gini, scan } from './bunchingShape.ts'
import { binomialUpper } from './distributions.ts'

export interface Entry {
  /** Day of the server's timestamp in the organization's time zone; never a date somebody typed. */
  readonly createdOn: Day
  /** Whoever wrote it: entries of one author on one day count as one session. */
  readonly author: string
}

export interface Rhythm {
  /** People's entries only: no automatic candidates, none logged during an audit. Those outside the period are not read. */
  readonly entries: readonly Entry[]
  readonly auditStarts: readonly Day[]
  /** First and last day, both included. */
  readonly periodStart: Day
  readonly periodEnd: Day
  /** Days before each audit; the day it starts is not one of them. */
  readonly windowDays: number
}

export interface Bunching {
  readonly nEntries: number
  readonly nSessions: number
  readonly periodDays: number
  /** Days in all windows together. */
  readonly windowDays: number
  readonly inWindow: number
  readonly sessionsInWindow: number
  /** Null without entries. */
  readonly shareInWindow: number | null
  readonly expectedShare: number
  readonly concentration: number | null
  /** On how large a share of all dates would the same windows have looked as busy? */
  readonly rotationP: number
  readonly binomialEntriesP: number
  readonly binomialSessionsP: number
  readonly burstiness: number | null
  readonly burstinessFinite: number | null
  readonly giniWeekly: number | null
  /** The busiest days in a row, as many as one window has, and when they began. */
  readonly scanMax: number
  readonly scanStart: Day | null
  readonly verdict: 'checkbox_suspected' | 'no_evidence' | 'not_enough_data'
  /** Suspected, and rotationP at most .02. */
  readonly strong: boolean
}

/** Checkbox-compliance mode: are entries made because an audit is near? Exact rotation test (measurement 2f). A prompt, no accusation. */
export function bunching(rhythm: Rhythm): Bunching {
  const { periodStart, periodEnd } = rhythm
  const periodDays = daysBetween(periodStart, periodEnd) + 1
  const inPeriod = rhythm.entries.filter(({ createdOn }) => createdOn >= periodStart && createdOn <= periodEnd)
  const numberOf = dayNumbers(periodStart)
  const entryDays = inPeriod.map(numberOf)
  const sessionDays = distinctSessions(inPeriod).map(numberOf)
  const windows = windowDaysOf(rhythm, periodDays)
  const inWindow = countIn(entryDays, windows)
  const sessionsInWindow = countIn(sessionDays, windows)
  const expectedShare = windows.size / periodDays
  const shareInWindow = entryDays.length === 0 ? null : inWindow / entryDays.length
  const facts = {
    nEntries: entryDays.length,
    inWindow,
    concentration: shareInWindow === null || expectedShare === 0 ? null : shareInWindow / expectedShare,
    rotationP: rotationP({ entryDays, windows, periodDays }),
  }
  const { max, start } = scan(entryDays, { periodDays, length: rhythm.windowDays })
  return {
    ...facts,
    nSessions: sessionDays.length,
    periodDays,
    windowDays: windows.size,
    sessionsInWindow,
    shareInWindow,
    expectedShare,
    binomialEntriesP: binomialUpper(inWindow, entryDays.length, expectedShare),
    binomialSessionsP: binomialUpper(sessionsInWindow, sessionDays.length, expectedShare),
    ...burstinessOf(entryDays),
    giniWeekly: gini(entryDays, periodDays),
    scanMax: max,
    scanStart: start === null ? null : addDays(periodStart, start),
    ...judged(facts),
  }
}

/** The day of an entry, counted from the first one; each day is worked out once, however many entries it has. */
function dayNumbers(periodStart: Day): (entry: Entry) => number {
  const known = new Map<Day, number>()
  return ({ createdOn }) => {
    const number = known.get(createdOn) ?? daysBetween(periodStart, createdOn)
    known.set(createdOn, number)
    return number
  }
}

function judged(facts: Pick<Bunching, 'nEntries' | 'inWindow' | 'concentration' | 'rotationP'>) {
  if (facts.nEntries < 8) return { verdict: 'not_enough_data', strong: false } as const
  const isSuspect = facts.rotationP <= 0.05 && (facts.concentration ?? 0) >= 3 && facts.inWindow >= 3
  const verdict = isSuspect ? 'checkbox_suspected' : 'no_evidence'
  return { verdict, strong: isSuspect && facts.rotationP <= 0.02 } as const
}

/** Days of the period (0 = first) that lie before an audit. */
function windowDaysOf({ auditStarts, periodStart, windowDays }: Rhythm, periodDays: number): ReadonlySet<number> {
  const starts = auditStarts.map((day) => daysBetween(periodStart, day))
  const before = starts.flatMap((start) => Array.from({ length: windowDays }, (_, back) => start - 1 - back))
  return new Set(before.filter((day) => day >= 0 && day < periodDays))
}

function rotationP(of: { entryDays: readonly number[]; windows: ReadonlySet<number>; periodDays: number }): number {
  const { entryDays, windows, periodDays } = of
  const perDay = new Uint32Array(periodDays)
  for (const day of entryDays) perDay[day]!++
  const watched = [...windows]
  const movedBy = (offset: number) =>
    watched.reduce((sum, day) => sum + perDay[(day - offset + periodDays) % periodDays]!, 0)
  const observed = movedBy(0)
  let asBusy = 0
  for (let offset = 0; offset < periodDays; offset++) if (movedBy(offset) >= observed) asBusy++
  return asBusy / periodDays
}

function countIn(days: readonly number[], windows: ReadonlySet<number>): number {
  return days.filter((day) => windows.has(day)).length
}

function distinctSessions(entries: readonly Entry[]): Entry[] {
  return [...new Map(entries.map((entry) => [`${entry.createdOn} ${entry.author}`, entry])).values()]
}
