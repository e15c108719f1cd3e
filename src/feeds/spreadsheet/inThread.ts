import { Worker } from 'node:worker_threads'
import { FileRefused } from './limits.ts'
import type { FingerprintedRow } from './previewImport.ts'
import type { Answer, Task } from './spreadsheetThread.ts'

interface Listening {
  readonly signal?: AbortSignal | undefined
  readonly onRows?: ((rows: readonly FingerprintedRow[]) => void) | undefined
}

/**
 * Runs one task in a thread that is ended whatever happens: answer, refusal, time, memory or the person leaving. The thread is
 * bounded in memory, and its environment is empty.
 */
export function inThread(task: Task, { signal, onRows }: Listening): Promise<unknown> {
  const { limits } = task
  const worker = new Worker(new URL('./spreadsheetThread.ts', import.meta.url), {
    workerData: task,
    transferList: [task.bytes.buffer as ArrayBuffer],
    resourceLimits: { maxOldGenerationSizeMb: limits.memoryMegabytes, maxYoungGenerationSizeMb: 64 },
    env: {},
    execArgv: [],
  })
  return new Promise((resolve, reject) => {
    const timeOut = () =>
      end(() => reject(new FileRefused('file_timed_out', { seconds: Math.round(limits.milliseconds / 1000) })))
    const leave = () => end(() => reject(signal?.reason))
    const clock = setTimeout(timeOut, limits.milliseconds)
    const end = (settle: () => void) => {
      clearTimeout(clock)
      signal?.removeEventListener('abort', leave)
      worker.removeAllListeners()
      // A late error of a thread that is being ended concerns nobody; without a listener it would end the server.
      worker.on('error', () => {})
      worker.terminate().then(settle, reject)
    }
    signal?.addEventListener('abort', leave)
    worker.on('message', (answer: Answer) => {
      if (answer.kind === 'rows') onRows?.(answer.rows)
      else if (answer.kind === 'done') end(() => resolve(answer.result))
      else end(() => reject(new FileRefused(answer.code, answer.values)))
    })
    worker.on('error', (error) =>
      end(() => reject(isOutOfMemory(error) ? new FileRefused('file_needs_too_much_memory') : error)),
    )
    worker.on('exit', (code) =>
      end(() => reject(new Error(`The spreadsheet thread ended without an answer (${code})`))),
    )
  })
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}
