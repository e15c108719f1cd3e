import { createHash } from 'node:crypto'
import { findTables } from '#domain/register/findTables.ts'
import type { PlannedRow } from '#domain/register/importPlan.ts'
import { planImport, proposeMappings } from '#domain/register/planImport.ts'
import { understood } from '#domain/register/understood.ts'
import type { Workbook } from '#domain/register/workbook.ts'
import type { FingerprintedRow, ImportPreview, PreviewRequest } from './previewImport.ts'

const batchSize = 500

/** Tables, mapping and plan of one workbook; the rows apart, to be handed over piece by piece. */
export function planFile(
  workbook: Workbook,
  request: PreviewRequest,
): { preview: ImportPreview; rows: Generator<FingerprintedRow[]> } {
  const { tables, sheetsLeftOut } = findTables(workbook, request.includeSheets)
  const mappings = request.mappings ?? proposeMappings(tables, request.remembered)
  const fingerprints = new Set(request.knownFingerprints)
  const { rows, ...plan } = planImport({
    tables,
    mappings,
    people: request.people,
    today: request.today,
    date1904: workbook.date1904,
    corrections: request.corrections ?? {},
    choices: request.choices ?? {},
    known: {
      materials: { has: (material) => fingerprints.size > 0 && fingerprints.has(fingerprint(material)) },
      numbers: new Set(request.knownNumbers),
    },
  })
  const { sheets: _, ...file } = workbook
  const described = tables.map(({ sheet, headerRows, headers, rows, sure }) => ({
    sheet,
    headerRows,
    headers,
    rows: rows.length,
    sure,
  }))
  const words = understood(rows, mappings)
  return { preview: { file, tables: described, sheetsLeftOut, mappings, plan, understood: words }, rows: batches(rows) }
}

/** SHA-256 of a row's canonical text, hexadecimal. */
function fingerprint(material: string): string {
  return createHash('sha256').update(material, 'utf8').digest('hex')
}

function* batches(rows: readonly PlannedRow[]): Generator<FingerprintedRow[]> {
  for (let from = 0; from < rows.length; from += batchSize) {
    yield rows.slice(from, from + batchSize).map((row) => ({ ...row, fingerprint: fingerprint(row.material) }))
  }
}
