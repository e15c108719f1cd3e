import type { FoundTables } from '#domain/register/findTables.ts'
import type { Corrections, ImportChoices, ImportPlan, PlannedRow, TableMapping } from '#domain/register/importPlan.ts'
import type { RememberedMapping } from '#domain/register/proposeMapping.ts'
import type { KnownPerson } from '#domain/register/understandPerson.ts'
import type { Understood } from '#domain/register/understood.ts'
import type { Workbook } from '#domain/register/workbook.ts'
import { inThread } from './inThread.ts'
import type { ReadChoices } from './readWorkbook.ts'
import { checkedRequest } from './readWorkbook.ts'

/** Everything a plan depends on beside the file; plain data, for it travels to another thread. */
export interface PreviewRequest {
  readonly people: readonly KnownPerson[]
  /** The organization's day. */
  readonly today: string
  readonly remembered?: RememberedMapping
  /** The person's own mapping; without it one is proposed. */
  readonly mappings?: readonly TableMapping[]
  readonly corrections?: Corrections
  readonly choices?: ImportChoices
  /** Hidden sheets to read all the same. */
  readonly includeSheets?: readonly string[]
  /** What the register holds already: fingerprints of earlier imported rows, and numbers in lower case. */
  readonly knownFingerprints?: readonly string[]
  readonly knownNumbers?: readonly string[]
}

/** A planned row with the SHA-256 of its material: by it an import is recognized when it comes again. */
export interface FingerprintedRow extends PlannedRow {
  readonly fingerprint: string
}

export interface ImportPreview {
  readonly file: Pick<Workbook, 'format' | 'date1904' | 'encoding' | 'separator'>
  readonly tables: readonly {
    readonly sheet: string
    readonly headerRows: readonly number[]
    readonly headers: readonly string[]
    readonly rows: number
    readonly sure: boolean
  }[]
  readonly sheetsLeftOut: FoundTables['sheetsLeftOut']
  readonly mappings: readonly TableMapping[]
  /** The plan without its rows: those come in batches. */
  readonly plan: Omit<ImportPlan, 'rows'>
  /** Which words the file uses and how they were read. */
  readonly understood: Understood
}

/**
 * Reads a file and plans its import in a thread of its own: 100,000 rows take seconds, and nobody else waits for them. The same
 * file and request give the same plan, so the plan that was shown is the plan that is carried out.
 * @param onRows takes the planned rows in batches of at most 500, in order, before the promise resolves; omit it to get the summary only
 * @throws FileRefused with a sentence code for everything that is the file's fault
 */
export async function previewImport(
  file: { readonly bytes: Uint8Array; readonly filename: string } & ReadChoices,
  request: PreviewRequest,
  onRows?: (rows: readonly FingerprintedRow[]) => void,
): Promise<ImportPreview> {
  const task = { kind: 'preview' as const, ...checkedRequest(file), request, rowsWanted: onRows !== undefined }
  return (await inThread(task, { signal: file.signal, onRows })) as ImportPreview
}
