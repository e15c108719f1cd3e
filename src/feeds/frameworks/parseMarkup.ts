import { Worker } from 'node:worker_threads'
import { NotUnderstood } from '#domain/inventory/brought.ts'
import { refuse } from '#domain/kernel/refusal.ts'
import { FileRefused } from '../spreadsheet/limits.ts'
import type { MarkupAnswer, MarkupTask } from './markupThread.ts'

const MILLISECONDS = 20_000
const MEMORY_MEGABYTES = 768

/**
 * Parses YAML or JSON in a thread that is ended whatever happens, bounded in time and memory, so that no file holds up the server.
 * @throws NotUnderstood when it is neither, FileRefused when it takes too long or too much
 */
export function parseMarkup(task: MarkupTask): Promise<unknown> {
  const worker = new Worker(new URL('./markupThread.ts', import.meta.url), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MEGABYTES },
    env: {},
    execArgv: [],
  })
  return new Promise((resolve, reject) => {
    const end = (settle: () => void) => {
      clearTimeout(clock)
      worker.removeAllListeners()
      // A late error of a thread that is being ended concerns nobody; without a listener it would end the server.
      worker.on('error', () => {})
      worker.terminate().then(settle, reject)
    }
    const clock = setTimeout(
      () => end(() => reject(new FileRefused('file_timed_out', { seconds: MILLISECONDS / 1000 }))),
      MILLISECONDS,
    )
    worker.on('message', (answer: MarkupAnswer) =>
      end(() =>
        'value' in answer
          ? resolve(answer.value)
          : reject(new NotUnderstood(refuse(answer.refused, { values: answer.values }))),
      ),
    )
    worker.on('error', (error) =>
      end(() => reject(isTooMuch(error) ? new FileRefused('file_needs_too_much_memory') : error)),
    )
    worker.on('exit', (code) => end(() => reject(new Error(`The markup thread ended without an answer (${code})`))))
  })
}

function isTooMuch(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}
