import { NotUnderstood } from '#domain/inventory/brought.ts'
import { refuse } from '#domain/kernel/refusal.ts'
import type { BroughtFramework } from '#domain/standards/brought/framework.ts'
import { isLibrary, understandLibrary } from '#domain/standards/brought/library.ts'
import { isOscal, understandOscal } from '#domain/standards/brought/oscal.ts'
import { understandTable } from '#domain/standards/brought/table.ts'
import { decodeText } from '../spreadsheet/decodeText.ts'
import { fileKind } from '../spreadsheet/fileKind.ts'
import { FileRefused } from '../spreadsheet/limits.ts'
import { readWorkbook } from '../spreadsheet/readWorkbook.ts'
import { parseMarkup } from './parseMarkup.ts'

/** Larger than any framework we know; the largest library of some thousand nodes has 5. */
const LARGEST_MB = 20

/**
 * A framework out of a file, told by its content and not by its name: a library in YAML, an OSCAL catalog in JSON, or a workbook.
 * @throws NotUnderstood or FileRefused, both with a sentence
 */
export async function readFramework({
  name,
  bytes,
}: {
  readonly name: string
  readonly bytes: Uint8Array
}): Promise<BroughtFramework> {
  if (bytes.byteLength === 0) throw new FileRefused('file_empty')
  if (bytes.byteLength > LARGEST_MB * 1024 * 1024)
    throw new FileRefused('file_too_large', {
      megabytes: Math.round(bytes.byteLength / 1024 / 1024),
      limit: LARGEST_MB,
    })
  const kind = fileKind(bytes)
  if (kind === 'other') throw new NotUnderstood(refuse('framework_file_unknown'))
  if (kind === 'text') {
    const text = decodeText(bytes).text
    if (/^\s*[{[]/.test(text)) return understood(await parseMarkup({ kind: 'json', text }))
    if (isYaml(text, name)) return understood(await parseMarkup({ kind: 'yaml', text }))
  }
  return kind === 'text' ? separatedTable(bytes, name) : understandTable(await readWorkbook(bytes, name), name)
}

/** Separators are tried until headings are found: long texts hold more commas than a table has columns. */
async function separatedTable(bytes: Uint8Array, name: string): Promise<BroughtFramework> {
  for (const separator of [';', '\t', ','])
    try {
      return understandTable(await readWorkbook(bytes, name, { separator }), name)
    } catch (failure) {
      if (!(failure instanceof NotUnderstood) || failure.refusal.code !== 'framework_no_table') throw failure
    }
  return understandTable(await readWorkbook(bytes, name), name)
}

function understood(value: unknown): BroughtFramework {
  if (isOscal(value)) return understandOscal(value)
  if (isLibrary(value)) return understandLibrary(value)
  throw new NotUnderstood(refuse('framework_file_unknown'))
}

/** A library names itself on its first lines; a comma-separated table begins with its headings. */
function isYaml(text: string, name: string): boolean {
  if (/\.ya?ml$/i.test(name)) return true
  return /^(---|%YAML|#|[A-Za-z_]+:(\s|$))/.test(text.trimStart().slice(0, 200))
}
