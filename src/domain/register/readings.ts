import { dateOrder } from './dateOrder.ts'
import type { Table, TableRow } from './findTables.ts'
import type { RegisterColumn } from './headerWords.ts'
import type { ImportInput, TableMapping } from './importPlan.ts'
import { nameKey, nameParts } from './personNames.ts'
import type { MappedColumn } from './proposeMapping.ts'
import { type DateContext, understandDate } from './understandDate.ts'
import { decided, type Understood } from './understanding.ts'
import { type PersonRead, understandPerson } from './understandPerson.ts'
import { type PriorityScale, priorityScale } from './understandPriority.ts'
import { type Cell, said } from './workbook.ts'

export type DateColumn = 'raisedOn' | 'targetDate' | 'closureDate'
export const dateColumns: readonly DateColumn[] = ['raisedOn', 'targetDate', 'closureDate']

/** One set of same-headed tables with its mapping and what its columns as a whole give away. */
export interface Reading {
  readonly tables: readonly Table[]
  readonly columns: readonly MappedColumn[]
  readonly at: ReadonlyMap<RegisterColumn, number>
  readonly scale: PriorityScale
  readonly dates: ReadonlyMap<DateColumn, DateContext & { readonly sample?: string }>
  readonly person: (text: string) => Understood<PersonRead>
}

/** Groups tables by their mapping and looks once over each column: date order, priority scale, full names. */
export function readings(input: ImportInput): Reading[] {
  const groups = input.mappings.map((mapping) => ({
    mapping,
    tables: input.tables.filter((table) => belongs(table, mapping)),
  }))
  const names = groups.flatMap(({ mapping, tables }) => fullNames(mapping, tables))
  const person = once((text: string) =>
    understandPerson(text, {
      people: input.people,
      inFile: distinctNames(names),
      corrections: input.corrections?.person ?? {},
    }),
  )
  return groups.map(({ mapping, tables }) => {
    const at = positions(mapping)
    const scale = input.corrections?.priorityScale ?? priorityScale(column(tables, at.get('priority')))
    return { tables, columns: mapping.columns, at, scale, dates: dateContexts(input, mapping, tables), person }
  })
}

/** Cells of one column over all tables of a group. */
function* column(tables: readonly Table[], index: number | undefined): Generator<Cell> {
  if (index === undefined) return
  for (const { rows } of tables) for (const row of rows) yield cellAt(row, index)
}

export function cellAt(row: TableRow, index: number | undefined): Cell {
  return index === undefined ? null : (row.cells[index] ?? null)
}

/** Date of a cell, by its column's context. */
export function dateOf(reading: Reading, row: TableRow, which: DateColumn): Understood<string> {
  const context = reading.dates.get(which)
  return context ? understandDate(cellAt(row, reading.at.get(which)), context) : { value: null }
}

/** Columns that cannot decide for themselves follow the others of the same file, if those agree. */
function dateContexts(input: ImportInput, mapping: TableMapping, tables: readonly Table[]): Reading['dates'] {
  const at = positions(mapping)
  const found = dateColumns.flatMap((which) => {
    const index = at.get(which)
    return index === undefined
      ? []
      : [{ which, header: mapping.columns[index]?.header ?? '', ...dateOrder(column(tables, index)) }]
  })
  const agreed = new Set(found.map(({ order }) => order).filter((order) => order !== 'unknown'))
  const [shared] = agreed
  return new Map(
    found.map(({ which, header, order, sample }) => {
      const followed = order === 'unknown' && agreed.size === 1 && shared ? shared : order
      const context: DateContext = {
        order: decided(input.corrections?.dateOrder, header) ?? followed,
        end: which === 'raisedOn' ? 'first' : 'last',
        date1904: input.date1904 ?? false,
        corrections: input.corrections?.date ?? {},
      }
      return [which, sample === undefined ? context : { ...context, sample }] as const
    }),
  )
}

function positions({ columns }: TableMapping): Map<RegisterColumn, number> {
  return new Map(columns.flatMap(({ column }, index) => (column ? [[column, index] as const] : [])))
}

function belongs(table: Table, { sheets, columns }: TableMapping): boolean {
  return (
    sheets.includes(table.sheet) &&
    table.headers.length === columns.length &&
    table.headers.every((header, index) => header === columns[index]?.header)
  )
}

function fullNames(mapping: TableMapping, tables: readonly Table[]): string[] {
  const at = positions(mapping)
  const cells = [...column(tables, at.get('owner')), ...column(tables, at.get('raisedBy'))]
  return [...new Set(cells.map((cell) => said(cell).trim()))]
}

/** Names written out, one per person; "First Surname" is preferred to "Surname, First". */
function distinctNames(names: readonly string[]): string[] {
  const byKey = new Map<string, string>()
  for (const name of names) {
    const parts = nameParts(name)
    if (!parts || parts.abbreviated || name.length > 80) continue
    const before = byKey.get(nameKey(parts))
    if (!before || (before.includes(',') && !name.includes(','))) byKey.set(nameKey(parts), name)
  }
  return [...byKey.values()]
}

function once<Value>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const value = read(text)
    known.set(text, value)
    return value
  }
}
