import { isDateLike } from '#domain/register/understandDate.ts'
import { type Cell, isBlank, said } from '#domain/register/workbook.ts'

/** Zero-based places of what a series needs. */
export interface SeriesColumns {
  readonly date: number
  readonly value?: number
  readonly num?: number
  readonly den?: number
}

/** A column named by its header or by its number from 1. */
export interface ChosenColumns {
  readonly date?: string
  readonly value?: string
  readonly num?: string
  readonly den?: string
}

export type ColumnFault =
  | 'series_no_dates'
  | 'series_columns_unclear'
  | 'series_column_unknown'
  | 'series_parts_incomplete'

export interface FoundColumns {
  readonly columns: SeriesColumns
  /** First row of readings. */
  readonly from: number
}

type Rows = readonly (readonly Cell[])[]
type Role = keyof SeriesColumns

const headerWords: Readonly<Record<Role, RegExp>> = {
  date: /^(date|day|week|month|quarter|period|time|timestamp|datum|tag|woche|monat|quartal|zeitraum|periode)/i,
  num: /^(num|numerator|x|events?|count|good|successes|z(ä|ae)hler|anzahl|ereignisse|treffer)$/i,
  den: /^(den|denominator|n|total|exposure|of|nenner|gesamt|bezug|bezugsmenge)$/i,
  value: /^(value|reading|y|wert|messwert)$/i,
}

/** Which columns hold the dates and the numbers: as chosen, by their headers, else by what stands in them. */
export function findColumns(
  rows: Rows,
  chosen: ChosenColumns = {},
): FoundColumns | { fault: ColumnFault; values: Record<string, string> } {
  const first = rows.findIndex((row) => row.some((cell) => !isBlank(cell)))
  const head = rows[first] ?? []
  const hasHeader = !head.some((cell) => isDateLike(cell) === true)
  const headers = hasHeader ? head.map((cell) => said(cell).trim()) : []
  const from = hasHeader ? first + 1 : first
  const width = Math.max(0, ...rows.map((row) => row.length))
  const columns: Partial<Record<Role, number>> = {}
  for (const [role, name] of Object.entries(chosen) as [Role, string][]) {
    const place = placeOf(name, headers, width)
    if (place === undefined) return { fault: 'series_column_unknown', values: { name, columns: named(headers, width) } }
    columns[role] = place
  }
  const date = columns.date ?? dateColumn(rows.slice(from), headers, width)
  if (date === undefined) return { fault: 'series_no_dates', values: { columns: named(headers, width) } }
  const numbers = numberColumns(headers, { width, date, columns })
  if (!numbers) return { fault: 'series_columns_unclear', values: { columns: named(headers, width) } }
  if ((numbers.num === undefined) !== (numbers.den === undefined))
    return { fault: 'series_parts_incomplete', values: { columns: named(headers, width) } }
  return { columns: { date, ...numbers }, from }
}

function placeOf(name: string, headers: readonly string[], width: number): number | undefined {
  const byHeader = headers.findIndex((header) => header.toLowerCase() === name.trim().toLowerCase())
  if (byHeader >= 0) return byHeader
  const number = Number(name)
  return Number.isInteger(number) && number >= 1 && number <= width ? number - 1 : undefined
}

function dateColumn(rows: Rows, headers: readonly string[], width: number): number | undefined {
  const byName = headers.findIndex((header) => headerWords.date.test(header))
  if (byName >= 0) return byName
  const places = Array.from({ length: width }, (_, place) => place)
  return places.find((place) => {
    const dates = rows.filter((row) => isDateLike(row[place] ?? null) === true).length
    return dates > 0 && dates >= rows.filter((row) => !isBlank(row[place] ?? null)).length / 2
  })
}

interface Known {
  readonly width: number
  readonly date: number
  readonly columns: Partial<Record<Role, number>>
}

function numberColumns(
  headers: readonly string[],
  { width, date, columns }: Known,
): Omit<SeriesColumns, 'date'> | undefined {
  const { value, num, den } = columns
  if (value !== undefined) return { value }
  if (num !== undefined || den !== undefined) return withoutUndefined({ num, den })
  const others = Array.from({ length: width }, (_, place) => place).filter((place) => place !== date)
  const byName = (role: Role) => others.find((place) => headerWords[role].test(headers[place] ?? ''))
  const parts = { num: byName('num'), den: byName('den') }
  if (parts.num !== undefined && parts.den !== undefined) return withoutUndefined(parts)
  const reading = byName('value') ?? (others.length === 1 ? others[0] : undefined)
  if (reading !== undefined) return { value: reading }
  return others.length === 2 ? { num: others[0]!, den: others[1]! } : undefined
}

function withoutUndefined({ num, den }: { num: number | undefined; den: number | undefined }) {
  return { ...(num !== undefined && { num }), ...(den !== undefined && { den }) }
}

function named(headers: readonly string[], width: number): string {
  const known = headers.filter(Boolean)
  return known.length > 0 ? known.join(', ') : Array.from({ length: width }, (_, at) => at + 1).join(', ')
}
