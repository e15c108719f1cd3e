import { type Refusal, refuse } from '#domain/kernel/refusal.ts'
import { isComplete, periodStartOf } from '#domain/measurement/periods.ts'
import { type Day, dayOf } from '#domain/time/days.ts'
import type { MetricDefinition } from './definition.ts'
import { readPeriod } from './period.ts'

/** A reading as it is sent: when (`at` or `period`), and a value, or a numerator and denominator. Null: the period has none. */
export interface Reading {
  /** The metric's id or number. */
  readonly metric: string
  /** A day or an instant within the period. */
  readonly at?: unknown
  /** `2026-10`, `2026-W41`, `2026-Q4`, or the period's first day. */
  readonly period?: unknown
  readonly value?: unknown
  readonly num?: unknown
  readonly den?: unknown
  /** Must be the metric's own, when it is said. */
  readonly unit?: unknown
}

/** What is kept of it: the period, and numbers. `value` is null where the period has none. */
export interface Point {
  readonly periodStart: Day
  readonly occurredAt: string | null
  readonly value: number | null
  readonly num: number | null
  readonly den: number | null
}

export interface Reader {
  readonly metric: MetricDefinition
  /** The metric's time zone, or the organization's. */
  readonly timeZone: string
  /** The server's clock. */
  readonly now: string
}

/** Understands one reading, or says what is wrong with it and where. Nothing is rounded, guessed or turned into zero. */
export function readReading(reading: Reading, reader: Reader): { point: Point } | { refusal: Refusal } {
  const { metric } = reader
  if (reading.unit !== undefined && reading.unit !== null && reading.unit !== metric.unit)
    return no('reading_unit_differs', 'unit', { given: short(reading.unit), unit: metric.unit })
  const when = readWhen(reading, reader)
  if ('refusal' in when) return when
  const numbers = metric.kind === 'value' ? readValue(reading) : readParts(reading, metric)
  return 'refusal' in numbers ? numbers : { point: { ...when, ...numbers } }
}

type When = Pick<Point, 'periodStart' | 'occurredAt'>

function readWhen({ at, period }: Reading, { metric, timeZone, now }: Reader): When | { refusal: Refusal } {
  const { cadence } = metric
  const said = period ?? at
  const field = period === undefined || period === null ? 'at' : 'period'
  if (said === undefined || said === null || said === '') return no('reading_time_missing', 'at')
  const read = typeof said === 'string' ? readPeriod(said, timeZone) : undefined
  if (!read) return no('reading_time_unclear', field, { text: short(said) })
  const periodStart = periodStartOf(read.day, cadence)
  const isOther = field === 'period' && ((read.cadence ?? cadence) !== cadence || periodStart !== read.day)
  if (isOther) return no('reading_period_other', field, { text: short(said) })
  if (periodStart < '1900-01-01') return no('reading_too_old', field)
  const today = dayOf(now, timeZone)
  // The end of a quarter of 9999 lies in a year of five digits: compared as text it would be long over.
  if (periodStart >= today || !isComplete(periodStart, cadence, today))
    return no('reading_period_not_over', field, { day: periodStart })
  return { periodStart, occurredAt: read.instant ?? null }
}

type Numbers = Pick<Point, 'value' | 'num' | 'den'>

function readValue({ value, num, den }: Reading): Numbers | { refusal: Refusal } {
  if (isSaid(num) || isSaid(den)) return no('reading_takes_value', 'num')
  if (value === undefined) return no('reading_value_missing', 'value')
  if (value === null) return missing
  return isKept(value) ? { value, num: null, den: null } : no('reading_not_a_number', 'value')
}

/** A denominator of 0 says that nothing could be counted: the period is missing, not zero. */
function readParts({ value, num, den }: Reading, { kind }: MetricDefinition): Numbers | { refusal: Refusal } {
  if (num === undefined && den === undefined && value === null) return missing
  if (num === null && den === null) return missing
  if (!isSaid(num) || !isSaid(den)) return no('reading_parts_missing', isSaid(num) ? 'den' : 'num')
  if (!isKept(num)) return no('reading_not_a_number', 'num')
  if (!isKept(den)) return no('reading_not_a_number', 'den')
  if (kind === 'proportion' && !(Number.isInteger(num) && Number.isInteger(den) && num >= 0 && num <= den))
    return no('reading_share_impossible', 'num')
  if (kind === 'rate' && !(num >= 0 && den >= 0 && (den > 0 || num === 0))) return no('reading_rate_impossible', 'den')
  if (den === 0) return { value: null, num, den }
  return isKept(num / den) ? { value: num / den, num, den } : no('reading_rate_impossible', 'den')
}

const missing: Numbers = { value: null, num: null, den: null }
const LARGEST = 1e15

function isSaid(value: unknown): boolean {
  return value !== undefined && value !== null
}

/** A number that arithmetic can be trusted with: finite and within fifteen digits. */
function isKept(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && Math.abs(value) <= LARGEST
}

function no(code: Refusal['code'], field: string, values?: Record<string, string>): { refusal: Refusal } {
  return { refusal: refuse(code, { field, ...(values && { values }) }) }
}

function short(value: unknown): string {
  return (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).slice(0, 40)
}
