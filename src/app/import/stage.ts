import { type Refusal, refuse } from '#domain/kernel/refusal.ts'
import { FileRefused } from '#feeds/spreadsheet/limits.ts'
import type { FingerprintedRow } from '#feeds/spreadsheet/previewImport.ts'
import { newId } from '#store/ids.ts'
import { changeAsWorker } from '#store/import/imports.ts'
import { deleteOtherRows, insertRows, type StagedRow } from '#store/import/rows.ts'
import { alive, Superseded, type Worker } from './attempt.ts'
import { type Reading, refusedFile } from './reading.ts'

/**
 * Stages what is read, batch by batch, each in a short transaction, and says at the end that it is ready, or why the file is not
 * read. Never throws: it goes on when nobody waits for it any more.
 */
export async function stage(worker: Worker, reading: Reading, attempt: number): Promise<void> {
  try {
    await alive(worker, (progress) => stageRows(worker, { reading, attempt, progress }))
  } catch (failure) {
    if (failure instanceof Superseded) return
    if (!(failure instanceof FileRefused)) console.error(`import ${worker.id} could not be read:`, failure)
    await giveUp(worker, failure instanceof FileRefused ? refusedFile(failure).refusals[0]! : refuse('import_broken'))
  }
}

async function stageRows(
  { app, caller, id, worker }: Worker,
  { reading, attempt, progress }: { reading: Reading; attempt: number; progress: (rows: number) => void },
): Promise<void> {
  let position = 0
  for await (const batch of reading.batches()) {
    const rows = batch.map((row, at) => staged(row, position + at))
    await app.store.inside(caller, (tx) => insertRows(tx, { id, attempt }, rows))
    position += batch.length
    progress(position)
  }
  const preview = await reading.done
  await app.store.inside(caller, async (tx) => {
    const changes = {
      state: 'ready',
      preview: storable(preview),
      refusal: null,
      plan: attempt,
      rowsDone: position,
    } as const
    if (!(await changeAsWorker(tx, { id, worker, ends: true }, changes))) throw new Superseded()
    await deleteOtherRows(tx, { id, attempt })
  })
}

function staged({ values, fate, material: _, ...row }: FingerprintedRow, position: number): StagedRow {
  return storable({ ...row, position, fate, understood: values, record: fate === 'import' ? newId() : null })
}

/** The database takes no half characters; what a broken file holds of them becomes the sign for "unreadable". */
function storable<T>(value: T): T {
  const text = JSON.stringify(value)
  return /\\ud[89a-f]|\\u0000/i.test(text) ? JSON.parse(text, wellFormed) : value
}

function wellFormed(_: string, value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed().replaceAll('\0', '\uFFFD')
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key.toWellFormed().replaceAll('\0', '\uFFFD'), each]),
  )
}

async function giveUp({ app, caller, id, worker }: Worker, refusal: Refusal): Promise<void> {
  const changes = { state: 'refused', refusal } as const
  await app.store
    .inside(caller, (tx) => changeAsWorker(tx, { id, worker, ends: true }, changes))
    .catch((failure) => console.error(`import ${worker}:`, failure))
}
