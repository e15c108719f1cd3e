import { createHash } from 'node:crypto'
import { actorId } from '#domain/kernel/facts.ts'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import { newId } from '#store/ids.ts'
import { changeAsWorker, changeImport, readImport, type StoredImport } from '#store/import/imports.ts'
import { withdrawRows } from '#store/import/withdraw.ts'
import { appendTrail } from '#store/trail/trail.ts'
import type { App } from '../app.ts'
import { found } from '../asking.ts'
import { type Caller, trailActor } from '../caller.ts'
import { idFrom } from '../texts.ts'
import { patiently, Superseded, type Worker } from './attempt.ts'
import { carriedOut } from './carriedOut.ts'
import type { Settled } from './kept.ts'
import { assertMayImport } from './mayImport.ts'
import { readView } from './read.ts'
import type { ImportView } from './view.ts'

/**
 * Takes an import's rows out of the register again. They keep their numbers, stay readable and keep their trail; what somebody
 * worked on since stays in the register and is named. People it added stay: somebody may have been given work meanwhile.
 * @throws Refused notAllowed, notFound, notNow
 */
export async function undoImport(
  app: App,
  caller: Caller,
  { id, reason }: { id: string; reason: string | null },
): Promise<ImportView> {
  assertMayImport(caller)
  const worker = newId()
  const stored = await begin(app, caller, { id: idFrom(id, 'id'), worker })
  const at = { app, caller, id: stored.id, worker }
  await patiently(carriedOut(at, () => takeOut(at, stored, reason)))
  return readView(app, caller, id)
}

function begin(app: App, caller: Caller, { id, worker }: { id: string; worker: string }): Promise<StoredImport> {
  return app.store.inside(caller, async (tx) => {
    const stored = found(await readImport(tx, id, { lock: true }))
    if (stored.state === 'accepting' || stored.state === 'undoing')
      throw new Refused('notNow', [refuse('import_at_work')])
    if (stored.state !== 'accepted') throw new Refused('notNow', [refuse('import_not_accepted')])
    await changeImport(tx, id, { state: 'undoing', rowsDone: 0 }, worker)
    return stored
  })
}

function takeOut({ app, caller, id, worker }: Worker, stored: StoredImport, reason: string | null): Promise<void> {
  return app.store.inside(caller, async (tx) => {
    const at = app.now()
    const words = `Import ${stored.file.name}: ${reason ?? '–'}`
    const { withdrawn, kept } = await withdrawRows(tx, { id, attempt: stored.plan }, { at, words })
    const said = {
      withdrawn: withdrawn.length,
      withdrawnHash: createHash('sha256').update(withdrawn.join('\n')).digest('hex'),
      state: 'dismissed',
      ...(kept.length > 0 && { kept: kept.map(({ number }) => number).join(', ') }),
    }
    const changes = Object.entries(said).map(([path, after]) => ({ path, before: null, after }))
    const subject = { type: 'import', id }
    const head = await appendTrail(tx, caller.organization, [
      {
        at,
        clock: app.clock,
        actor: trailActor(caller),
        channel: 'import',
        verb: 'import.undo',
        subject,
        reason,
        changes,
      },
    ])
    const undone = {
      at,
      by: actorId(caller.actor),
      withdrawn: withdrawn.length,
      kept,
      trailHead: `${head.seq}:${head.hash}`,
    }
    const settled: Settled = { ...(stored.settled as Settled), undone }
    if (!(await changeAsWorker(tx, { id, worker, ends: true }, { state: 'undone', settled }))) throw new Superseded()
  })
}
