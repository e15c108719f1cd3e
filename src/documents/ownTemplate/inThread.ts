import { Worker } from 'node:worker_threads'
import type { TemplateResult, TemplateWork } from './values.ts'

/** No template takes this long; what does was made to. */
const PATIENCE = 20_000
const LARGEST_MB = 256

/** A template read or filled in a thread of its own, with bounded time and memory: a stranger made the file. */
export function inThread(work: TemplateWork): Promise<TemplateResult> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./templateThread.ts', import.meta.url), {
      workerData: work,
      env: {},
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: LARGEST_MB },
    })
    const stops = (unreadable: string) => resolve({ unreadable })
    const clock = setTimeout(() => {
      stops('it takes too long')
      void thread.terminate()
    }, PATIENCE)
    thread.once('message', resolve)
    thread.on('error', (failure: Error & { code?: string }) =>
      failure.code === 'ERR_WORKER_OUT_OF_MEMORY' ? stops('it needs too much memory') : reject(failure),
    )
    thread.once('exit', () => {
      clearTimeout(clock)
      reject(new Error('The thread that fills templates ended without an answer.'))
    })
  })
}
