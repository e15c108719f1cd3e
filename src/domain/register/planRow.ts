import { hiddenCharacters } from '#domain/checks/text.ts'
import { importedStage, openDebts } from './debts.ts'
import type { TableRow } from './findTables.ts'
import type { RegisterColumn } from './headerWords.ts'
import type { ImportInput, PlannedRow, RowValues } from './importPlan.ts'
import { outcomeFigures } from './outcomeFigures.ts'
import { cellAt, type DateColumn, dateColumns, dateOf, type Reading } from './readings.ts'
import { tooLong } from './tooLong.ts'
import type { Remark, Understood } from './understanding.ts'
import type { PersonRead } from './understandPerson.ts'
import { understandPriority } from './understandPriority.ts'
import { understandSource } from './understandSource.ts'
import { understandStatus } from './understandStatus.ts'
import { isBlank, original, said } from './workbook.ts'

/** Reads one row: its values, what is wrong or doubtful, and the debts it comes with. Nothing is dropped: see `original`. */
export function planRow(row: TableRow, reading: Reading, input: ImportInput): PlannedRow {
  const remarks = new Remarks(reading)
  const values = readValues(row, reading, { input, remarks })
  const owned = values.owner !== null && values.owner.kind !== 'words'
  const stage = importedStage(values.claimedStage, owned, values.targetDate !== null)
  const cells = originalCells(row, reading)
  remarks.addAll(contradictions(values, input.today))
  if (cells.some(([, text]) => hiddenCharacters.test(text)))
    remarks.addAll([{ code: 'characters_left_out', values: {} }])
  for (const { column, remark } of tooLong(values)) remarks.fail(remark.code, remark.values, column)
  return {
    key: `${row.sheet}!${row.row}`,
    sheet: row.sheet,
    row: row.row,
    original: Object.fromEntries(cells),
    values,
    stage,
    debts: openDebts(values, stage),
    errors: remarks.errors,
    warnings: remarks.warnings,
    material: JSON.stringify([...cells].sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0))),
    fate: 'import',
  }
}

function readValues(
  row: TableRow,
  reading: Reading,
  { input, remarks }: { input: ImportInput; remarks: Remarks },
): RowValues {
  const { corrections = {} } = input
  const text = (column: RegisterColumn) => remarks.known(column, row)
  const days = Object.fromEntries(
    dateColumns.map((which) => [which, remarks.take(which, dateOf(reading, row, which))]),
  ) as Record<DateColumn, string | null>
  const status = remarks.take('status', understandStatus(text('status').trim(), corrections.status))
  const claimedStage = status?.claimed ?? (days.closureDate ? 'closed' : 'planned')
  if (!status && !remarks.errors.some(({ code }) => code === 'status_unknown'))
    remarks.warn('status_missing', {}, 'status')
  const description = text('description').trim() === '' ? text('title') : text('description')
  if (description.trim() === '') remarks.fail('description_missing', {}, 'description')
  const outcome = text('measuredOutcome')
  const figures = outcomeFigures(outcome)
  return {
    number: text('id').trim() || null,
    title: text('title').trim() || null,
    description,
    source: remarks.take('source', understandSource(text('source'), corrections.source)),
    priority: remarks.take('priority', understandPriority(text('priority'), reading.scale, corrections.priority)),
    owner: remarks.take('owner', reading.person(text('owner'))),
    targetDate: days.targetDate,
    status: status?.status ?? (claimedStage === 'closed' ? 'completed' : 'planned'),
    claimedStage,
    outcome: outcome.trim() === '' ? null : { text: outcome, ...(figures ? { figures } : {}) },
    closedOn: days.closureDate,
    raisedOn: days.raisedOn,
    raisedBy: raiser(text('raisedBy'), reading),
    notes: text('notes').trim() === '' ? null : text('notes'),
  }
}

/** Who raised it is matched but never asked about and never proposed: words are enough for the past. */
function raiser(text: string, reading: Reading): PersonRead | null {
  const read = reading.person(text)
  const value = 'error' in read ? null : read.value
  if (value?.kind === 'known') return value
  return text.trim() === '' || ('value' in read && value === null) ? null : { kind: 'words', words: text.trim() }
}

function contradictions({ raisedOn, closedOn, status }: RowValues, today: string): Remark[] {
  const found: Remark[] = []
  if (raisedOn && closedOn && closedOn < raisedOn)
    found.push({ code: 'closed_before_raised', values: { raised: raisedOn, closed: closedOn } })
  if (closedOn && (status === 'planned' || status === 'in progress'))
    found.push({ code: 'closed_but_open', values: { closed: closedOn, status } })
  for (const day of [raisedOn, closedOn])
    if (day && day > today) found.push({ code: 'date_in_future', values: { day } })
  return found
}

function originalCells(row: TableRow, { columns }: Reading): [string, string][] {
  return columns.flatMap(({ header }, index): [string, string][] =>
    isBlank(row.cells[index]) ? [] : [[header, original(row.cells[index])]],
  )
}

/** Collects what is said about one row, each remark with the person's own header. */
class Remarks {
  readonly errors: Remark[] = []
  readonly warnings: Remark[] = []
  readonly #reading: Reading

  constructor(reading: Reading) {
    this.#reading = reading
  }

  /** The text of a column; a formula without value is unknown, and said so. */
  known(column: RegisterColumn, row: TableRow): string {
    const cell = cellAt(row, this.#reading.at.get(column))
    if (cell !== null && typeof cell === 'object') {
      if (cell.kind === 'formula') this.warn('formula_without_value', { formula: cell.formula }, column)
      if (cell.kind === 'error') this.warn('cell_error', { text: cell.text }, column)
      if (cell.kind === 'error') return ''
    }
    return said(cell)
  }

  take<Value>(column: RegisterColumn, understood: Understood<Value>): Value | null {
    if ('error' in understood) {
      this.fail(understood.error.code, understood.error.values, column)
      return null
    }
    if (understood.warning) this.warn(understood.warning.code, understood.warning.values, column)
    return understood.value
  }

  warn(code: Remark['code'], values: Remark['values'], column: RegisterColumn): void {
    this.warnings.push({ code, values, ...this.#header(column) })
  }

  fail(code: Remark['code'], values: Remark['values'], column: RegisterColumn): void {
    this.errors.push({ code, values, ...this.#header(column) })
  }

  addAll(remarks: readonly Remark[]): void {
    this.warnings.push(...remarks)
  }

  #header(column: RegisterColumn): { column?: string } {
    const header = this.#reading.columns[this.#reading.at.get(column) ?? -1]?.header
    return header === undefined ? {} : { column: header }
  }
}
