import { addDays, type Day } from '#domain/time/days.ts'
import { rowsAt, rowsBehind } from './rowsBehind.ts'
import { keysOf, NONE, type TrendDimension, type TrendRow } from './trendRow.ts'

/** So many in so many days that share something are a pattern, and no chance worth waiting out (C-230). */
export const PATTERN_COUNT = 3
const PATTERN_DAYS = 365

/** What a pattern may lie in; severity alone says nothing of why. */
const patternDimensions = ['requirement', 'cause', 'aiSystem', 'site'] as const satisfies readonly TrendDimension[]

export interface Pattern {
  readonly dimension: TrendDimension
  readonly key: string
  /** Oldest first. */
  readonly rows: readonly TrendRow[]
  readonly records: string
}

/** The patterns of the year that ends today, the most frequent first. */
export function patternsIn(rows: readonly TrendRow[], today: Day): Pattern[] {
  const from = addDays(today, 1 - PATTERN_DAYS)
  const found = patternDimensions.flatMap((dimension) => {
    const keys = new Set(rows.flatMap((row) => keysOf(row, dimension)).filter((key) => key !== NONE))
    return [...keys].map((key): Pattern => {
      const asked = { set: 'reported', dimension, key, from, to: today } as const
      return { dimension, key, rows: rowsBehind(rows, asked, today), records: rowsAt(asked) }
    })
  })
  return found
    .filter((pattern) => pattern.rows.length >= PATTERN_COUNT)
    .sort((one, other) => other.rows.length - one.rows.length || (one.key < other.key ? -1 : 1))
}
