import type { Workbook } from '#domain/register/workbook.ts'
import { inThread } from './inThread.ts'
import { defaultLimits, FileRefused, type ReadLimits } from './limits.ts'
import type { ParseRequest } from './parseFile.ts'

export interface ReadChoices {
  readonly limits?: Partial<ReadLimits>
  /** For text files, when the detected ones are wrong. */
  readonly encoding?: string
  readonly separator?: string
  /** Stops the reading; the promise is refused with the signal's reason. */
  readonly signal?: AbortSignal
}

/**
 * Reads somebody's spreadsheet (XLSX, XLSB, XLS, ODS, Numbers, HTML or XML tables, CSV, TSV) in a thread of its own, with bounded
 * time, memory, rows and unpacked size, so that no file can hold up the server.
 * @throws FileRefused with a sentence code for everything that is the file's fault
 */
export async function readWorkbook(bytes: Uint8Array, filename: string, choices: ReadChoices = {}): Promise<Workbook> {
  const task = { kind: 'read' as const, ...checkedRequest({ bytes, filename, ...choices }) }
  return (await inThread(task, { signal: choices.signal })) as Workbook
}

/** The request for the thread, with a copy of the bytes that may be given away. What is refused by size is refused here. */
export function checkedRequest(
  file: { readonly bytes: Uint8Array; readonly filename: string } & ReadChoices,
): ParseRequest {
  const { bytes, filename, encoding, separator, signal } = file
  const limits = { ...defaultLimits, ...file.limits }
  signal?.throwIfAborted()
  if (bytes.byteLength === 0) throw new FileRefused('file_empty')
  if (bytes.byteLength > limits.fileBytes) {
    throw new FileRefused('file_too_large', {
      megabytes: megabytes(bytes.byteLength),
      limit: megabytes(limits.fileBytes),
    })
  }
  return {
    bytes: new Uint8Array(bytes),
    filename,
    limits,
    ...(encoding ? { encoding } : {}),
    ...(separator ? { separator } : {}),
  }
}

function megabytes(bytes: number): number {
  return Math.round((bytes / 1024 / 1024) * 10) / 10
}
