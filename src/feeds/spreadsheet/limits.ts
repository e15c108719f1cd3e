import type { RegisterCode } from '#domain/register/words.ts'

/** How much of a file we are ready to hold. Sizes in bytes. */
export interface ReadLimits {
  readonly fileBytes: number
  /** Rows with content, over all sheets; a little more than 100,000 leaves room for titles and notes. */
  readonly rows: number
  /** Columns with content in any one row. */
  readonly columns: number
  /** What a compressed file may unpack to. */
  readonly unpackedBytes: number
  readonly memoryMegabytes: number
  readonly milliseconds: number
}

export const defaultLimits: ReadLimits = {
  fileBytes: 20 * 1024 * 1024,
  rows: 100_500,
  columns: 250,
  unpackedBytes: 400 * 1024 * 1024,
  memoryMegabytes: 1024,
  milliseconds: 60_000,
}

export type FileRefusal = Extract<RegisterCode, `file_${string}`>

/** Why a file is not read; `code` and `values` make the sentence (`registerWords`). */
export class FileRefused extends Error {
  readonly code: FileRefusal
  readonly values: Readonly<Record<string, string | number>>

  constructor(code: FileRefusal, values: Readonly<Record<string, string | number>> = {}) {
    super(code)
    this.name = 'FileRefused'
    this.code = code
    this.values = values
  }
}
