import { type Day, daysBetween } from '#domain/time/days.ts'
import { keysOf, type Milestone, type TrendDimension, type TrendRow } from './trendRow.ts'

/** The sets of nonconformities that figures count; what a figure opens is found by the same function that counts it. */
export const trendSets = [
  'reported',
  'controlled',
  'corrected',
  'verified',
  'closed',
  'settled',
  'cameBack',
  'firstTime',
  'open',
  'overdue',
] as const
export type TrendSet = (typeof trendSets)[number]

export interface RowsAsked {
  readonly set: TrendSet
  /** Both included: of the report, or of what the set is called after. */
  readonly from?: Day
  readonly to?: Day
  readonly dimension?: TrendDimension
  readonly key?: string
  /** Days since the report, both included. */
  readonly youngest?: number
  readonly oldest?: number
}

/** The nonconformities a figure counts, in the order they came. */
export function rowsBehind(rows: readonly TrendRow[], asked: RowsAsked, today: Day): TrendRow[] {
  return rows.filter(
    (row) => isIn(row, asked.set, today) && isWithin(row, asked) && isKeyed(row, asked) && isAged(row, asked, today),
  )
}

const isReached = (set: TrendSet): set is Milestone => ['controlled', 'corrected', 'verified', 'closed'].includes(set)

function isIn(row: TrendRow, set: TrendSet, today: Day): boolean {
  if (isReached(set)) return row.days[set] !== null
  if (set === 'open') return row.isOpen
  if (set === 'overdue') return row.isOpen && row.due !== null && row.due < today
  if (set === 'reported') return true
  if (!isSettled(row)) return false
  if (set === 'cameBack') return hasComeBack(row)
  return set === 'firstTime' ? !hasComeBack(row) && row.cycle === 1 : true
}

/** It was closed at least once: only then can it come back. */
function isSettled(row: TrendRow): boolean {
  return row.closedAt !== null || row.reopened > 0
}

function hasComeBack(row: TrendRow): boolean {
  return row.reopened > 0 || row.recurrences > 0
}

function isWithin(row: TrendRow, { set, from, to }: RowsAsked): boolean {
  const day = isReached(set) ? row.days[set]! : row.day
  return (from === undefined || day >= from) && (to === undefined || day <= to)
}

function isKeyed(row: TrendRow, { dimension, key }: RowsAsked): boolean {
  return dimension === undefined || key === undefined || keysOf(row, dimension).includes(key)
}

function isAged(row: TrendRow, { youngest = 0, oldest = Number.POSITIVE_INFINITY }: RowsAsked, today: Day): boolean {
  const age = daysBetween(row.day, today)
  return age >= youngest && age <= oldest
}

/** Where the API answers a set, below /api/v1. */
export function rowsAt(asked: RowsAsked): string {
  const query = Object.entries(asked)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`)
  return `/nonconformity-trends/records?${query.join('&')}`
}
