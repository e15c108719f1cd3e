import type { Bunching } from '#domain/measurement/bunching.ts'
import { periodsBetween } from '#domain/measurement/periods.ts'
import { rhythmReading } from '#domain/measurement/rhythm.ts'
import { type RhythmSigns, rhythmSigns } from '#domain/measurement/rhythmSigns.ts'
import { recordsAt } from '#domain/reports/recordSets.ts'
import { howComputed } from '#domain/reports/report.ts'
import { rhythmReport } from '#domain/reports/rhythmReport.ts'
import { addDays, type Day } from '#domain/time/days.ts'
import type { Span } from '#store/registerHealth/counted.ts'
import {
  countClaimedApart,
  countDays,
  type DayCount,
  type EntryRow,
  readClosings,
  readEntries,
} from '#store/registerHealth/entries.ts'
import { type AuditMarker, type Explanation, explanationsOf, markersWithin } from '#store/registerHealth/markers.ts'
import type { App } from '../app.ts'
import type { Caller } from '../caller.ts'
import { type Looking, look } from './asked.ts'
import type { Counted } from './verdicts.ts'

export interface RhythmAnswer {
  /** The year that ends on `to`. */
  readonly from: Day
  readonly to: Day
  readonly today: Day
  readonly light: 'green' | 'red' | 'unknown'
  readonly entries: Tested
  readonly closings: Tested
  readonly signs: RhythmSigns & {
    readonly records: Readonly<Record<'backDated' | 'closedAtOnce' | 'improvedUnmeasured', string>>
  }
  /** A claimed date that is not the server's (C-146). */
  readonly claimedApart: Counted
  readonly audits: readonly AuditRhythm[]
  readonly calendar: { readonly days: readonly DayCount[]; readonly total: number; readonly records: string }
  readonly how: Readonly<Record<string, string>>
}

export interface Tested {
  readonly light: 'green' | 'red' | 'unknown'
  /** By days before an audit: 7 decides, 14 and 30 stand beside it. */
  readonly windows: Readonly<Record<7 | 14 | 30, Bunching>>
  readonly monthlyDispersion: number | null
}

/** One audit: how busy the days before it were, and what was said about it. */
export interface AuditRhythm extends Pick<AuditMarker, 'id' | 'kind' | 'label' | 'fromDay' | 'toDay'> {
  readonly before: Readonly<Record<7 | 14 | 30, Counted>>
  readonly explanations: readonly Explanation[]
}

const WINDOWS = [7, 14, 30] as const

/** Steady stream, or the week before the audit (C-145, C-146, C-153; measurement 2f). The period is the year that ends on `to`. */
export function rhythmOf(app: App, caller: Caller, { to }: { readonly to?: string }): Promise<RhythmAnswer> {
  return look(app, caller, to === undefined ? {} : { to }, async (looking) => {
    const { tx, today } = looking
    const year = { from: addDays(looking.span.to, -364), to: looking.span.to }
    const markers = await markersWithin(tx, year)
    const starts = markers.map(({ fromDay }) => fromDay)
    const windowDays = daysBefore(starts, 7)
    const rows = await readEntries(tx, looking, year, [...windowDays])
    const tests = testsIn({ year, starts, months: monthsOf(year) })
    const entries = tests(rows.map(({ createdOn, author }) => ({ createdOn, author: author ?? '' })))
    const closings = await readClosings(tx, looking, year)
    return {
      ...year,
      today,
      light: entries.light,
      entries,
      closings: tests(closings.map(({ closedOn, author }) => ({ createdOn: closedOn, author: author ?? '' }))),
      signs: signsOf(rows, { year, windowDays }),
      claimedApart: {
        count: await countClaimedApart(tx, looking, year),
        records: recordsAt({ set: 'claimedApart', ...year }),
      },
      audits: await auditsOf(looking, markers, rows),
      calendar: await calendarOf(looking, year),
      how: howComputed(rhythmReport, caller.language),
    }
  })
}

function testsIn({ year, starts, months }: { year: Span; starts: readonly Day[]; months: readonly string[] }) {
  return (entries: readonly { createdOn: Day; author: string }[]): Tested =>
    rhythmReading({ entries, auditStarts: starts, periodStart: year.from, periodEnd: year.to }, months)
}

function monthsOf({ from, to }: Span): string[] {
  return periodsBetween(from, to, 'month').map((month) => month.slice(0, 7))
}

/** The days before each audit; the day it starts is not one of them. */
function daysBefore(starts: readonly Day[], count: number): Set<Day> {
  return new Set(starts.flatMap((start) => Array.from({ length: count }, (_, back) => addDays(start, -1 - back))))
}

function signsOf(
  rows: readonly EntryRow[],
  { year, windowDays }: { year: Span; windowDays: ReadonlySet<Day> },
): RhythmAnswer['signs'] {
  const signs = rhythmSigns({
    entries: rows.map(({ hasPoints, ...row }) => ({ ...row, postPoints: hasPoints ? 1 : 0 })),
    isInWindow: (day) => windowDays.has(day),
    months: monthsOf(year),
  })
  const opened = (set: 'backDated' | 'closedAtOnce' | 'improvedUnmeasured') => recordsAt({ set, ...year })
  return {
    ...signs,
    records: {
      backDated: opened('backDated'),
      closedAtOnce: opened('closedAtOnce'),
      improvedUnmeasured: opened('improvedUnmeasured'),
    },
  }
}

async function auditsOf(
  { tx }: Looking,
  markers: readonly AuditMarker[],
  rows: readonly EntryRow[],
): Promise<AuditRhythm[]> {
  const explanations = await explanationsOf(
    tx,
    markers.map(({ id }) => id),
  )
  return markers.map(({ id, kind, label, fromDay, toDay }) => {
    const before = WINDOWS.map((days) => {
      const span = { from: addDays(fromDay, -days), to: addDays(fromDay, -1) }
      const count = rows.filter(({ createdOn }) => createdOn >= span.from && createdOn <= span.to).length
      return [days, { count, records: recordsAt({ set: 'rhythm', ...span }) }]
    })
    return {
      id,
      kind,
      label,
      fromDay,
      toDay,
      before: Object.fromEntries(before) as AuditRhythm['before'],
      explanations: explanations.filter(({ marker }) => marker === id),
    }
  })
}

async function calendarOf(looking: Looking, year: Span): Promise<RhythmAnswer['calendar']> {
  const days = await countDays(looking.tx, looking, year)
  return {
    days,
    total: days.reduce((sum, { count }) => sum + count, 0),
    records: recordsAt({ set: 'raised', ...year }),
  }
}
