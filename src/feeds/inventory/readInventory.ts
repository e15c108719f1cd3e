import type { Brought } from '#domain/inventory/brought.ts'
import { NotUnderstood } from '#domain/inventory/brought.ts'
import { understandInventory } from '#domain/inventory/inventoryRows.ts'
import { findInventory, type InventoryTable, type TableDecisions } from '#domain/inventory/inventoryTable.ts'
import { understandBom } from '#domain/inventory/mlBom.ts'
import { understandModelCard } from '#domain/inventory/modelCard.ts'
import { refuse } from '#domain/kernel/refusal.ts'
import { decodeText } from '../spreadsheet/decodeText.ts'
import { fileKind } from '../spreadsheet/fileKind.ts'
import { FileRefused } from '../spreadsheet/limits.ts'
import { readWorkbook } from '../spreadsheet/readWorkbook.ts'
import { readCard } from './readCard.ts'

export interface InventoryFile {
  readonly name: string
  readonly bytes: Uint8Array
}

export interface ReadInventory {
  readonly brought: Brought
  /** Where the file is a table: how it was read, and its sheets. */
  readonly table: InventoryTable | null
  readonly sheets: readonly string[]
}

const LONGEST_MB = 10

/**
 * A file of AI systems, told by its content and not by its name: a table, a CycloneDX bill of materials, or a model card.
 * @throws NotUnderstood or FileRefused, both with a sentence
 */
export async function readInventory(file: InventoryFile, decisions: TableDecisions): Promise<ReadInventory> {
  if (file.bytes.byteLength === 0) throw new FileRefused('file_empty')
  const kind = fileKind(file.bytes)
  if (isXml(file.bytes)) throw new NotUnderstood(refuse('bom_xml'))
  if (kind === 'other') throw new NotUnderstood(refuse('inventory_file_unknown'))
  if (kind === 'text') {
    const text = decodeText(file.bytes).text.trimStart()
    if (text.startsWith('{') || text.startsWith('[')) return notTable(understandBom(json(bounded(text))))
    if (/^---[ \t]*\r?\n/.test(text)) return notTable(understandModelCard(readCard(bounded(text), file.name)))
  }
  const workbook = await readWorkbook(file.bytes, file.name)
  const table = findInventory(workbook, decisions)
  const sheets = workbook.sheets.filter(({ hidden }) => !hidden).map(({ name }) => name)
  return { brought: understandInventory(table), table, sheets }
}

function notTable(brought: Brought): ReadInventory {
  return { brought, table: null, sheets: [] }
}

/** A bill of materials as XML, which the reader of tables would take for a table. */
function isXml(bytes: Uint8Array): boolean {
  return /^\s*<(\?xml|bom\b)[\s\S]*cyclonedx/i.test(Buffer.from(bytes.subarray(0, 2000)).toString('latin1'))
}

function bounded(text: string): string {
  if (text.length > LONGEST_MB * 1024 * 1024)
    throw new NotUnderstood(refuse('inventory_text_too_long', { values: { limit: LONGEST_MB } }))
  return text
}

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (failure) {
    const problem = failure instanceof Error ? failure.message.slice(0, 200) : ''
    throw new NotUnderstood(refuse('bom_not_json', { values: { problem } }))
  }
}
