import { parentPort, workerData } from 'node:worker_threads'
import type { Workbook } from '#domain/register/workbook.ts'
import { type FileRefusal, FileRefused, type ReadLimits } from './limits.ts'
import { parseFile } from './parseFile.ts'

export interface ParseRequest {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly filename: string
  readonly limits: ReadLimits
  readonly encoding?: string
  readonly separator?: string
}

export type Parsed =
  | { readonly workbook: Workbook }
  | { readonly refused: FileRefusal; readonly values: FileRefused['values'] }

/** The thread's whole life: parse one file, answer, end. What a parser throws is the file's fault; its text stays here. */
async function answer(request: ParseRequest): Promise<Parsed> {
  try {
    return { workbook: await parseFile(request) }
  } catch (error) {
    if (error instanceof FileRefused) return { refused: error.code, values: error.values }
    if (error instanceof Error && /password|encrypt/i.test(error.message))
      return { refused: 'file_encrypted', values: {} }
    return { refused: 'file_unreadable', values: {} }
  }
}

parentPort?.postMessage(await answer(workerData as ParseRequest))
