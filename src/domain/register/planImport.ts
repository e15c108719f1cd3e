import type { Table } from './findTables.ts'
import type {
  DebtCode,
  ImportInput,
  ImportPlan,
  ImportSummary,
  NewPerson,
  PlannedRow,
  Question,
  TableMapping,
} from './importPlan.ts'
import { registerStatuses } from './nineColumns.ts'
import { nameKey, nameParts } from './personNames.ts'
import { planRow } from './planRow.ts'
import { proposeMapping, type RememberedMapping } from './proposeMapping.ts'
import { type Reading, readings } from './readings.ts'
import { settleRepeats } from './repeats.ts'
import { isDateLike } from './understandDate.ts'

/** One mapping for all tables with the same headers. */
export function proposeMappings(tables: readonly Table[], remembered: RememberedMapping = {}): TableMapping[] {
  const groups = new Map<string, Table[]>()
  for (const table of tables) {
    const key = JSON.stringify(table.headers)
    groups.set(key, [...(groups.get(key) ?? []), table])
  }
  return [...groups.values()].map((group) => ({
    sheets: group.map(({ sheet }) => sheet),
    columns: proposeMapping(group[0]?.headers ?? [], remembered, undatedColumns(group)),
  }))
}

/** Columns whose first values hold something, but not one date. */
function undatedColumns(tables: readonly Table[]): Set<number> {
  const undated = new Set<number>()
  const rows = tables.flatMap(({ rows }) => rows.slice(0, 200))
  for (let index = 0; index < (tables[0]?.headers.length ?? 0); index += 1) {
    const answers = rows.map(({ cells }) => isDateLike(cells[index] ?? null))
    if (answers.includes(false) && !answers.includes(true)) undated.add(index)
  }
  return undated
}

/**
 * What an import would do, before anything is written: the same input gives the same plan. It is all or nothing: a plan is
 * `acceptable` only when no row to import has an error and no blocking question is open.
 */
export function planImport(input: ImportInput): ImportPlan {
  const included = new Set(input.choices?.include ?? [])
  const groups = readings(input)
  const all = groups.flatMap((reading) =>
    reading.tables.flatMap((table) => rowsOf(table, included).map((row) => planRow(row, reading, input))),
  )
  const { rows, repeats } = settleRepeats(inSheetOrder(all, input.tables), input)
  const leftOut = input.tables
    .flatMap((table) => table.leftOut)
    .filter(({ sheet, row }) => !included.has(`${sheet}!${row}`))
  const questions = [...dateQuestions(groups), ...scaleQuestions(groups), ...missingColumns(groups)]
  for (const { number, kind, rows, chosen } of repeats) {
    if (!chosen)
      questions.push({
        code: `number_repeated_${kind === 'inRegister' ? 'in_register' : kind}`,
        values: { number, rows: rows.join(', ') },
        blocking: true,
      })
  }
  const taken = rows.filter(({ fate }) => fate === 'import')
  const acceptable =
    rows.length > 0 && taken.every(({ errors }) => errors.length === 0) && !questions.some(({ blocking }) => blocking)
  return {
    rows,
    leftOut,
    repeats,
    newPersons: newPersons(taken),
    questions,
    summary: summary(rows, leftOut.length),
    acceptable,
  }
}

function rowsOf(table: Table, included: ReadonlySet<string>): Table['rows'] {
  const back = table.leftOut.filter(({ sheet, row }) => included.has(`${sheet}!${row}`))
  return back.length === 0 ? table.rows : [...table.rows, ...back].sort((one, other) => one.row - other.row)
}

function inSheetOrder(rows: readonly PlannedRow[], tables: readonly Table[]): PlannedRow[] {
  const order = new Map(tables.map(({ sheet }, index) => [sheet, index]))
  return [...rows].sort(
    (one, other) => (order.get(one.sheet) ?? 0) - (order.get(other.sheet) ?? 0) || one.row - other.row,
  )
}

/** Asked only where some value can be read two ways and the file does not decide; where it contradicts itself, the values are errors. */
function dateQuestions(groups: readonly Reading[]): Question[] {
  return groups.flatMap(({ dates, at, columns }) =>
    [...dates].flatMap(([which, { order, sample }]): Question[] => {
      const column = columns[at.get(which) ?? -1]?.header ?? ''
      if (sample === undefined || (order !== 'unknown' && order !== 'mixed')) return []
      return [
        {
          code: order === 'mixed' ? 'date_order_mixed' : 'date_order_unknown',
          values: { text: sample, column },
          column,
          blocking: false,
        },
      ]
    }),
  )
}

function scaleQuestions(groups: readonly Reading[]): Question[] {
  return groups.flatMap(({ scale, at, columns }): Question[] => {
    const column = columns[at.get('priority') ?? -1]?.header
    return scale === 'rank' && column !== undefined
      ? [{ code: 'priority_rank_assumed', values: { column }, column, blocking: false }]
      : []
  })
}

/** Without a description there is nothing to register; without a number or status only something to know. */
function missingColumns(groups: readonly Reading[]): Question[] {
  return groups.flatMap(({ at, tables }): Question[] => {
    const sheets = tables.map(({ sheet }) => sheet).join(', ')
    const asked: Question[] = []
    if (!at.has('description') && !at.has('title'))
      asked.push({ code: 'column_description_missing', values: { sheets }, blocking: true })
    if (!at.has('status')) asked.push({ code: 'column_status_missing', values: { sheets }, blocking: false })
    return asked
  })
}

function newPersons(rows: readonly PlannedRow[]): NewPerson[] {
  const found = new Map<string, { name: string; spellings: Set<string>; rows: number }>()
  for (const { values } of rows) {
    const { owner } = values
    if (owner?.kind !== 'new') continue
    const parts = nameParts(owner.name)
    const key = parts ? nameKey(parts) : owner.name
    const person = found.get(key) ?? { name: owner.name, spellings: new Set<string>(), rows: 0 }
    person.spellings.add(owner.written)
    person.rows += 1
    found.set(key, person)
  }
  return [...found.values()].map(({ name, spellings, rows }) => ({ name, spellings: [...spellings], rows }))
}

function summary(rows: readonly PlannedRow[], leftOut: number): ImportSummary {
  const taken = rows.filter(({ fate }) => fate === 'import')
  const count = (fate: PlannedRow['fate']) => rows.filter((row) => row.fate === fate).length
  const debts: Partial<Record<DebtCode, number>> = {}
  for (const { debts: owed } of taken) for (const code of owed) debts[code] = (debts[code] ?? 0) + 1
  const byStatus = Object.fromEntries(
    registerStatuses.map((status) => [status, taken.filter(({ values }) => values.status === status).length]),
  )
  return {
    read: rows.length,
    toImport: taken.length,
    unchanged: count('unchanged'),
    excluded: count('excluded'),
    repeated: count('repeat'),
    leftOut,
    errors: taken.reduce((sum, { errors }) => sum + errors.length, 0),
    warnings: taken.reduce((sum, { warnings }) => sum + warnings.length, 0),
    byStatus: byStatus as ImportSummary['byStatus'],
    debts,
  }
}
