import { percentilesOf } from '#domain/measurement/percentiles.ts'
import { periodsBetween } from '#domain/measurement/periods.ts'
import { lastDayOf } from '#domain/reports/quarters.ts'
import type { Day } from '#domain/time/days.ts'
import { type RowsAsked, rowsAt, rowsBehind } from './rowsBehind.ts'
import { keysOf, type TrendDimension, type TrendRow } from './trendRow.ts'

/** How many, and where they are listed. */
export interface Counted {
  readonly count: number
  readonly records: string
}

export interface TrendLine extends Counted {
  readonly key: string
  /** One per month of the span, in their order. */
  readonly months: readonly Counted[]
  readonly open: Counted
  readonly cameBack: Counted
}

export interface Looked {
  readonly rows: readonly TrendRow[]
  readonly from: Day
  readonly to: Day
  readonly today: Day
}

const counted = ({ rows, today }: Looked, asked: RowsAsked): Counted => ({
  count: rowsBehind(rows, asked, today).length,
  records: rowsAt(asked),
})

/** The months of the span, the first and the last as far as it reaches. */
export function monthsOf({ from, to }: Pick<Looked, 'from' | 'to'>): { readonly from: Day; readonly to: Day }[] {
  return periodsBetween(from, to, 'month').map((start) => {
    const end = lastDayOf(start, 'month')
    return { from: start < from ? from : start, to: end > to ? to : end }
  })
}

/** All that were reported in the span, month by month. */
export function perMonth(looked: Looked): Counted[] {
  return monthsOf(looked).map((month) => counted(looked, { set: 'reported', ...month }))
}

/** What was reported in the span by one dimension, the most frequent first; what nobody said stands last. */
export function trendLines(looked: Looked, dimension: TrendDimension): TrendLine[] {
  const { rows, from, to, today } = looked
  const keys = new Set(rowsBehind(rows, { set: 'reported', from, to }, today).flatMap((row) => keysOf(row, dimension)))
  const lines = [...keys].map((key): TrendLine => {
    const of = { dimension, key, from, to }
    return {
      key,
      ...counted(looked, { set: 'reported', ...of }),
      months: monthsOf(looked).map((month) => counted(looked, { set: 'reported', dimension, key, ...month })),
      open: counted(looked, { set: 'open', ...of }),
      cameBack: counted(looked, { set: 'cameBack', ...of }),
    }
  })
  const rank = ({ key, count }: TrendLine) => (key === 'none' ? -1 : count)
  return lines.sort((one, other) => rank(other) - rank(one) || (one.key < other.key ? -1 : 1))
}

export const spans = {
  control: { from: 'confirmedAt', to: 'controlledAt', set: 'controlled' },
  correct: { from: 'confirmedAt', to: 'correctedAt', set: 'corrected' },
  verify: { from: 'implementedAt', to: 'verifiedAt', set: 'verified' },
  remediate: { from: 'reportedAt', to: 'closedAt', set: 'closed' },
} as const
export type SpanName = keyof typeof spans

export interface Lasted extends Counted {
  readonly name: SpanName
  /** Days, half of them and 85 % of them at most; null without any. */
  readonly median: number | null
  readonly p85: number | null
}

const DAY_MS = 86_400_000

/** How long control, correction, verification and the whole took, of those that reached it within the span. */
export function lasting(looked: Looked): Lasted[] {
  const { rows, from, to, today } = looked
  return Object.entries(spans).map(([name, span]) => {
    const asked = { set: span.set, from, to } as const
    const days = rowsBehind(rows, asked, today).flatMap((row) => {
      const [begun, ended] = [row[span.from], row[span.to]]
      return begun && ended ? [(Date.parse(ended) - Date.parse(begun)) / DAY_MS] : []
    })
    const { p50, p85 } = percentilesOf(days)
    return { name: name as SpanName, count: days.length, records: rowsAt(asked), median: p50, p85 }
  })
}

export interface Recurrence {
  /** Reported in the span and closed at least once. */
  readonly settled: Counted
  readonly cameBack: Counted
  readonly firstTime: Counted
  /** Null while none is settled: nothing can have come back. */
  readonly rate: number | null
}

/** How many of what was once closed came back: opened again, or counted again while its action was verified. */
export function recurrence(looked: Looked): Recurrence {
  const { from, to } = looked
  const of = (set: 'settled' | 'cameBack' | 'firstTime') => counted(looked, { set, from, to })
  const [settled, cameBack] = [of('settled'), of('cameBack')]
  return {
    settled,
    cameBack,
    firstTime: of('firstTime'),
    rate: settled.count === 0 ? null : cameBack.count / settled.count,
  }
}

export interface Aged extends Counted {
  readonly youngest: number
  readonly oldest: number | null
}

/** How long ago what is still open was reported, whenever that was. */
export function ageing(looked: Looked): Aged[] {
  const buckets = [
    { youngest: 0, oldest: 30 },
    { youngest: 31, oldest: 90 },
    { youngest: 91, oldest: 180 },
    { youngest: 181 },
  ]
  return buckets.map((bucket) => ({
    youngest: bucket.youngest,
    oldest: bucket.oldest ?? null,
    ...counted(looked, { set: 'open', ...bucket }),
  }))
}

/** Open and past the day the present step was due. */
export function overdueNow(looked: Looked): Counted {
  return counted(looked, { set: 'overdue' })
}
