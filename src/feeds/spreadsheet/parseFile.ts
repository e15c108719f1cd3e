import type { Workbook } from '#domain/register/workbook.ts'
import { decodeText } from './decodeText.ts'
import { fileKind } from './fileKind.ts'
import { FileRefused, type ReadLimits } from './limits.ts'
import { readSeparated } from './separated.ts'
import { unzip } from './unzip.ts'

export interface ParseRequest {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly filename: string
  readonly limits: ReadLimits
  readonly encoding?: string
  readonly separator?: string
}

/**
 * A file's bytes as workbook, by what it is and not by its name. The spreadsheet library is loaded only when it is needed.
 * @throws FileRefused, or whatever the library throws on a damaged file
 */
export async function parseFile(request: ParseRequest): Promise<Workbook> {
  const { bytes, limits } = request
  const kind = fileKind(bytes)
  if (kind === 'other') throw new FileRefused('file_not_spreadsheet')
  if (kind === 'text') return readSeparated(request)
  const { parseMarkup, parseOld, parsePackage } = await import('./parseSheets.ts')
  if (kind === 'zip') {
    const { entries, format } = unzip(bytes, limits)
    return { ...parsePackage(entries, limits), format }
  }
  if (kind === 'ole') return { ...(await parseOld(bytes, limits)), format: 'xls' }
  const { text, encoding } = decodeText(bytes, request.encoding)
  return { ...parseMarkup(text, limits), format: 'markup', encoding }
}
