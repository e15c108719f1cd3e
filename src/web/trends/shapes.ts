import type { TrendDimension } from '#domain/reports/trends/trendRow.ts'
import type { SpanName } from '#domain/reports/trends/trends.ts'

export interface Counted {
  readonly count: number
  readonly records: string
}

export interface TrendLine extends Counted {
  readonly key: string
  readonly name: string
  readonly months: readonly Counted[]
  readonly open: Counted
  readonly cameBack: Counted
}

export interface ToldPattern extends Counted {
  readonly dimension: TrendDimension
  readonly key: string
  readonly name: string
  readonly improvement: { readonly id: string; readonly number: string | null; readonly title: string } | null
}

/** What the API answers for trends. */
export interface Trends {
  readonly from: string
  readonly to: string
  readonly today: string
  readonly months: readonly (Counted & { readonly from: string })[]
  readonly dimensions: readonly { readonly dimension: TrendDimension; readonly lines: readonly TrendLine[] }[]
  readonly lasting: readonly (Counted & {
    readonly name: SpanName
    readonly median: number | null
    readonly p85: number | null
  })[]
  readonly recurrence: {
    readonly settled: Counted
    readonly cameBack: Counted
    readonly firstTime: Counted
    readonly rate: number | null
  }
  readonly ageing: readonly (Counted & { readonly youngest: number; readonly oldest: number | null })[]
  readonly overdue: Counted
  readonly patterns: readonly ToldPattern[]
}
