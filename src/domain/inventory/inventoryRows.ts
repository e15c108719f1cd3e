import { type Refusal, refuse } from '#domain/kernel/refusal.ts'
import { isPlaceholder, plain } from '#domain/register/plainWords.ts'
import { type Cell, isBlank, said } from '#domain/register/workbook.ts'
import type { Brought, BroughtSystem } from './brought.ts'
import { choiceWords, type InventoryColumn } from './columnWords.ts'
import { textIn } from './foreign.ts'
import type { InventoryTable } from './inventoryTable.ts'

/** Every row of the table that names a system; rows without content are no rows. */
export function understandInventory({ sheet, top, columns }: InventoryTable): Brought {
  const at = new Map(columns.flatMap(({ index, holds }) => (holds ? [[holds, index] as const] : [])))
  const systems = sheet.rows.slice(top + 1).flatMap((row, below): BroughtSystem[] => {
    if (row.every(isBlank)) return []
    const cell = (column: InventoryColumn) => textOf(row[at.get(column) ?? -1], column)
    return [systemOf(cell, top + below + 2)]
  })
  return { format: 'table', systems, resources: [], notes: [] }
}

const long: readonly string[] = ['purpose', 'limitations', 'affectedPersons']

/** Said when there is nothing to say counts as nothing: "n/a", "-", "TBD". */
function textOf(cell: Cell | undefined, column: InventoryColumn): string | null {
  const text = textIn(said(cell), long.includes(column) ? 20_000 : 300)
  return text === null || (isPlaceholder(text) && column !== 'tier') ? null : text
}

type Cells = (column: InventoryColumn) => string | null

function systemOf(cell: Cells, row: number): BroughtSystem {
  const notes: Refusal[] = []
  const choice = (column: 'origin' | 'role' | 'tier', text: string) => {
    const found = choiceWords[column].get(plain(text)) ?? choiceWords[column].get(plain(text.replace(/[([].*$/s, '')))
    if (!found) notes.push(refuse('inventory_word_unknown', { values: { word: text.slice(0, 60) } }))
    return found ?? null
  }
  const one = (column: 'origin' | 'tier') => {
    const text = cell(column)
    return text === null ? null : choice(column, text)
  }
  const roles = (cell('role') ?? '').split(/[,;/+&]|\band\b|\bund\b/).filter((part) => part.trim() !== '')
  const stage = cell('stage')
  if (stage && inOperation.test(stage)) notes.push(refuse('inventory_in_operation'))
  const values = {
    title: cell('title'),
    purpose: cell('purpose'),
    origin: one('origin'),
    role: [...new Set(roles.flatMap((part) => choice('role', part.trim()) ?? []))],
    tier: one('tier'),
    site: cell('site'),
    department: cell('department'),
    provider: cell('provider'),
    systemVersion: cell('systemVersion'),
    identifier: cell('identifier'),
    limitations: cell('limitations'),
    affectedPersons: cell('affectedPersons'),
  }
  return { key: `row ${row}`, row, owner: cell('owner'), values, notes }
}

const inOperation =
  /\b(live|production|productive|operation|operational|in use|deployed|running|active|aktiv|produktiv|betrieb|im einsatz)\b/i
