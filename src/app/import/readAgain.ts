import { Refused, refuse } from '#domain/kernel/refusal.ts'
import { newId } from '#store/ids.ts'
import { changeImport, readImport } from '#store/import/imports.ts'
import type { App } from '../app.ts'
import { found } from '../asking.ts'
import type { Caller } from '../caller.ts'
import { openFile } from '../files/openFile.ts'
import { idFrom } from '../texts.ts'
import { patiently } from './attempt.ts'
import type { ImportDecisions } from './kept.ts'
import { circumstances, startReading } from './reading.ts'
import { stage } from './stage.ts'

export interface Again {
  readonly id: string
  /** What is decided differently now. */
  readonly decide?: (before: ImportDecisions) => ImportDecisions
}

/** Reads an import's file anew, with other decisions or in another register than before; waits for it a while. */
export async function readAgain(app: App, caller: Caller, { id, decide = (same) => same }: Again): Promise<void> {
  const worker = newId()
  const begun = await app.store.inside(caller, async (tx) => {
    const stored = found(await readImport(tx, idFrom(id, 'id'), { lock: true }))
    assertOpen(stored.state)
    const around = await circumstances(tx, app)
    const decisions = decide(stored.request as ImportDecisions)
    const attempt = stored.attempt + 1
    const changes = { state: 'reading', attempt, request: decisions, registerMark: around.mark, rowsDone: 0 } as const
    await changeImport(tx, stored.id, changes, worker)
    return { file: stored.file, attempt, around, decisions }
  })
  const bytes = await contentOf(app, caller, begun.file.id)
  const reading = startReading({ bytes, filename: begun.file.name }, begun.around, begun.decisions)
  await patiently(stage({ app, caller, id, worker }, reading, begun.attempt))
}

function assertOpen(state: string): void {
  if (state === 'accepting' || state === 'undoing') throw new Refused('notNow', [refuse('import_at_work')])
  if (state === 'accepted' || state === 'undone') throw new Refused('notNow', [refuse('import_accepted_already')])
}

async function contentOf(app: App, caller: Caller, file: string): Promise<Uint8Array> {
  const { pieces } = await openFile(app, caller, file)
  const all: Buffer[] = []
  for await (const piece of pieces()) all.push(piece)
  return Buffer.concat(all)
}
