import type { Refusal } from '#domain/kernel/refusal.ts'
import type { ImportPreview } from '#feeds/spreadsheet/previewImport.ts'
import type { ImportState, StoredImport } from '#store/import/imports.ts'
import type { ImportDecisions, Settled } from './kept.ts'

/** An import as it is asked for. */
export interface ImportView {
  readonly id: string
  readonly state: ImportState
  readonly file: StoredImport['file']
  readonly createdAt: string
  readonly createdBy: { readonly id: string; readonly name: string } | null
  readonly decisions: ImportDecisions
  /** What was understood; null until it was read for the first time. */
  readonly preview: ImportPreview | null
  /** Why the file is not read. */
  readonly refusal: Refusal | null
  /** How many rows the work at hand has behind it. */
  readonly rowsDone: number
  /** How many rows came in. */
  readonly rowsTaken: number | null
  /** What stands against accepting it now; empty means go. */
  readonly against: readonly Refusal[]
  readonly settled: Settled
}
