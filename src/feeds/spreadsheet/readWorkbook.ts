import { Worker } from 'node:worker_threads'
import type { Workbook } from '#domain/register/workbook.ts'
import { defaultLimits, FileRefused, type ReadLimits } from './limits.ts'
import type { Parsed, ParseRequest } from './parseInWorker.ts'

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
  const limits = { ...defaultLimits, ...choices.limits }
  if (bytes.byteLength === 0) throw new FileRefused('file_empty')
  if (bytes.byteLength > limits.fileBytes)
    throw new FileRefused('file_too_large', {
      megabytes: megabytes(bytes.byteLength),
      limit: megabytes(limits.fileBytes),
    })
  choices.signal?.throwIfAborted()
  const { encoding, separator } = choices
  return inThread(
    {
      bytes: new Uint8Array(bytes),
      filename,
      limits,
      ...(encoding ? { encoding } : {}),
      ...(separator ? { separator } : {}),
    },
    choices.signal,
  )
}

function inThread(request: ParseRequest, signal: AbortSignal | undefined): Promise<Workbook> {
  const { limits } = request
  const worker = new Worker(new URL('./parseInWorker.ts', import.meta.url), {
    workerData: request,
    transferList: [request.bytes.buffer as ArrayBuffer],
    resourceLimits: { maxOldGenerationSizeMb: limits.memoryMegabytes, maxYoungGenerationSizeMb: 64 },
    // Nothing a parser could want is in the environment or on the command line.
    env: {},
    execArgv: [],
  })
  return new Promise<Workbook>((resolve, reject) => {
    const refuse = (reason: unknown) => {
      settle()
      reject(reason)
    }
    const stop = () => refuse(signal?.reason)
    const clock = setTimeout(
      () => refuse(new FileRefused('file_timed_out', { seconds: Math.round(limits.milliseconds / 1000) })),
      limits.milliseconds,
    )
    const settle = () => {
      clearTimeout(clock)
      signal?.removeEventListener('abort', stop)
      void worker.terminate()
    }
    signal?.addEventListener('abort', stop)
    worker.once('message', (parsed: Parsed) => {
      settle()
      if ('workbook' in parsed) resolve(parsed.workbook)
      else reject(new FileRefused(parsed.refused, parsed.values))
    })
    worker.once('error', (error) =>
      refuse(isOutOfMemory(error) ? new FileRefused('file_needs_too_much_memory') : error),
    )
    worker.once('exit', () => refuse(new FileRefused('file_unreadable')))
  })
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}

function megabytes(bytes: number): number {
  return Math.round((bytes / 1024 / 1024) * 10) / 10
}
