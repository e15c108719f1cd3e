import { readImport } from '#store/import/imports.ts'
import { alive, Superseded, type Worker } from './attempt.ts'
import { putBack } from './recover.ts'

/**
 * Carries a decision out, heard of while it goes on. If it fails, nothing of it is there, and the import stands where it stood
 * before; the failure is passed on to whoever still waits, and is logged for those who do not.
 */
export async function carriedOut(
  worker: Worker,
  work: (progress: (rows: number) => void) => Promise<void>,
): Promise<void> {
  try {
    await alive(worker, work)
  } catch (failure) {
    console.error(`import ${worker.id} was not carried out:`, failure)
    if (!(failure instanceof Superseded)) await withdrawn(worker)
    throw failure
  }
}

async function withdrawn({ app, caller, id }: Worker): Promise<void> {
  await app.store.inside(caller, async (tx) => {
    const stored = await readImport(tx, id, { lock: true })
    if (stored && (stored.state === 'accepting' || stored.state === 'undoing')) await putBack(tx, stored)
  })
}
