import { monthsAfter } from '#domain/reports/quarters.ts'
import type { Day } from '#domain/time/days.ts'

const MONTHS = 12

/** The last twelve months up to that of a day, `2026-11` last. */
export function newestMonths(today: Day): string[] {
  return Array.from({ length: MONTHS }, (_, at) => monthsAfter(today, at - MONTHS + 1).slice(0, 7))
}
