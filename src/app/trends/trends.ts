import { howComputed } from '#domain/reports/report.ts'
import { type Pattern, patternsIn } from '#domain/reports/trends/patterns.ts'
import { type TrendDimension, trendDimensions } from '#domain/reports/trends/trendRow.ts'
import {
  type Aged,
  ageing,
  type Counted,
  type Lasted,
  lasting,
  monthsOf,
  overdueNow,
  perMonth,
  type Recurrence,
  recurrence,
  type TrendLine,
  trendLines,
} from '#domain/reports/trends/trends.ts'
import { trendsReport } from '#domain/reports/trends/trendsReport.ts'
import type { Day } from '#domain/time/days.ts'
import { type RaisedPattern, raisedPatterns } from '#store/trends/patterns.ts'
import { trendRows } from '#store/trends/rows.ts'
import type { App } from '../app.ts'
import type { Caller } from '../caller.ts'
import { look, type SpanAsked } from '../registerHealth/asked.ts'
import { trendNames } from './trendNames.ts'

export interface ToldPattern {
  readonly dimension: TrendDimension
  readonly key: string
  readonly name: string
  readonly count: number
  readonly records: string
  /** What it became, if these eyes may see that; null before the next look. */
  readonly improvement: RaisedPattern['improvement'] | null
}

export interface TrendsAnswer {
  readonly from: Day
  readonly to: Day
  readonly today: Day
  readonly months: readonly (Counted & { readonly from: Day; readonly to: Day })[]
  readonly dimensions: readonly {
    readonly dimension: TrendDimension
    readonly lines: readonly (TrendLine & { readonly name: string })[]
  }[]
  readonly lasting: readonly Lasted[]
  readonly recurrence: Recurrence
  readonly ageing: readonly Aged[]
  readonly overdue: Counted
  readonly patterns: readonly ToldPattern[]
  readonly how: Readonly<Record<string, string>>
}

/** Trends across nonconformities, of those the caller sees (A273, C-230). @throws Refused invalid for days that are none */
export function trendsOf(app: App, caller: Caller, asked: SpanAsked): Promise<TrendsAnswer> {
  return look(app, caller, asked, async ({ tx, span, today, eyes, timeZone }) => {
    const rows = await trendRows(tx, { eyes, timeZone })
    const names = await trendNames(tx, { rows, eyes, language: caller.language })
    const looked = { rows, ...span, today }
    const months = monthsOf(looked)
    const raised = await raisedPatterns(tx, eyes)
    return {
      ...span,
      today,
      months: perMonth(looked).map((counted, at) => ({ ...counted, ...months[at]! })),
      dimensions: trendDimensions.map((dimension) => ({
        dimension,
        lines: trendLines(looked, dimension).map((line) => ({ ...line, name: names(dimension, line.key) })),
      })),
      lasting: lasting(looked),
      recurrence: recurrence(looked),
      ageing: ageing(looked),
      overdue: overdueNow(looked),
      patterns: patternsIn(rows, today).map((pattern) => told(pattern, raised, names(pattern.dimension, pattern.key))),
      how: howComputed(trendsReport, caller.language),
    }
  })
}

function told({ dimension, key, rows, records }: Pattern, raised: readonly RaisedPattern[], name: string): ToldPattern {
  const last = raised.find((one) => one.dimension === dimension && one.key === key)
  return { dimension, key, name, count: rows.length, records, improvement: last?.improvement ?? null }
}
