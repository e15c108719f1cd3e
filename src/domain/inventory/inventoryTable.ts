import { refuse } from '#domain/kernel/refusal.ts'
import { plain } from '#domain/register/plainWords.ts'
import { isBlank, type Sheet, said, type Workbook } from '#domain/register/workbook.ts'
import { NotUnderstood } from './brought.ts'
import { columnByHeader, type InventoryColumn } from './columnWords.ts'

export interface InventoryTable {
  readonly sheet: Sheet
  /** Zero-based row of the headers. */
  readonly top: number
  readonly columns: readonly TableColumn[]
}

export interface TableColumn {
  /** Zero-based. */
  readonly index: number
  readonly header: string
  /** Null: nothing we keep. */
  readonly holds: InventoryColumn | null
}

export interface TableDecisions {
  readonly sheet?: string | undefined
  /** What columns hold, where the person says otherwise; each thing once. */
  readonly columns?: readonly { readonly index: number; readonly holds: InventoryColumn | null }[] | undefined
}

const SEARCHED = 40

/**
 * The table of a workbook that lists AI systems: the first sheet with a row of headers of which one says what a system is called.
 * @throws NotUnderstood when there is none, or a sheet is named that is not there
 */
export function findInventory(workbook: Workbook, decisions: TableDecisions): InventoryTable {
  const sheets = workbook.sheets.filter(({ hidden, name }) => !hidden || name === decisions.sheet)
  const named = decisions.sheet === undefined ? sheets : sheets.filter(({ name }) => name === decisions.sheet)
  if (named.length === 0)
    throw new NotUnderstood(
      refuse('inventory_sheet_unknown', { values: { sheet: (decisions.sheet ?? '').slice(0, 60) } }),
    )
  const found = named.flatMap((sheet) => tableOf(sheet) ?? [])[0]
  if (!found) throw new NotUnderstood(refuse('inventory_no_table'))
  return decisions.columns ? decided(found, decisions.columns) : found
}

function tableOf(sheet: Sheet): InventoryTable | undefined {
  let best: InventoryTable | undefined
  for (const top of sheet.rows.slice(0, SEARCHED).keys()) {
    const columns = columnsAt(sheet, top)
    const count = columns.filter(({ holds }) => holds !== null).length
    const names = columns.some(({ holds }) => holds === 'title')
    if (names && count > known(best)) best = { sheet, top, columns }
  }
  return best
}

const known = (table: InventoryTable | undefined) => table?.columns.filter(({ holds }) => holds !== null).length ?? 0

/** Each thing is held by the first column that says so. */
function columnsAt(sheet: Sheet, top: number): TableColumn[] {
  const taken = new Set<string>()
  return (sheet.rows[top] ?? []).flatMap((cell, index): TableColumn[] => {
    if (isBlank(cell)) return []
    const header = said(cell).trim().slice(0, 120)
    const means = columnByHeader.get(plain(header.replace(/[([].*$/s, ''))) ?? columnByHeader.get(plain(header)) ?? null
    const holds = means !== null && !taken.has(means) ? means : null
    if (holds) taken.add(holds)
    return [{ index, header, holds }]
  })
}

function decided(table: InventoryTable, said: NonNullable<TableDecisions['columns']>): InventoryTable {
  const by = new Map(said.map(({ index, holds }) => [index, holds]))
  const columns = table.columns.map((column) => ({
    ...column,
    holds: by.has(column.index) ? by.get(column.index)! : column.holds,
  }))
  const held = columns.flatMap(({ holds }) => holds ?? [])
  const twice = held.find((holds, at) => held.indexOf(holds) !== at)
  if (twice) throw new NotUnderstood(refuse('inventory_column_twice', { field: 'columns' }))
  if (!held.includes('title')) throw new NotUnderstood(refuse('inventory_no_names', { field: 'columns' }))
  return { ...table, columns }
}
