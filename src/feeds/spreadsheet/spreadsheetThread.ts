import { parentPort, workerData } from 'node:worker_threads'
import { type FileRefusal, FileRefused } from './limits.ts'
import { type ParseRequest, parseFile } from './parseFile.ts'
import { planFile } from './planFile.ts'
import type { FingerprintedRow, PreviewRequest } from './previewImport.ts'

export type Task = ParseRequest &
  (
    | { readonly kind: 'read' }
    | { readonly kind: 'preview'; readonly request: PreviewRequest; readonly rowsWanted: boolean }
  )

export type Answer =
  | { readonly kind: 'rows'; readonly rows: readonly FingerprintedRow[] }
  | { readonly kind: 'done'; readonly result: unknown }
  | { readonly kind: 'refused'; readonly code: FileRefusal; readonly values: FileRefused['values'] }

/** The thread's whole life: one task, its answers, the end. What a parser throws is the file's fault; what a plan throws is ours. */
async function run(task: Task): Promise<void> {
  const answer = (message: Answer) => parentPort?.postMessage(message)
  const parsed = await parseFile(task).catch((error: unknown) => refusal(error))
  if (parsed instanceof FileRefused) answer({ kind: 'refused', code: parsed.code, values: parsed.values })
  else if (task.kind === 'read') answer({ kind: 'done', result: parsed })
  else {
    const { preview, rows } = planFile(parsed, task.request)
    if (task.rowsWanted) for (const batch of rows) answer({ kind: 'rows', rows: batch })
    answer({ kind: 'done', result: preview })
  }
}

function refusal(error: unknown): FileRefused {
  if (error instanceof FileRefused) return error
  return new FileRefused(
    error instanceof Error && /password|encrypt/i.test(error.message) ? 'file_encrypted' : 'file_unreadable',
  )
}

await run(workerData as Task)
