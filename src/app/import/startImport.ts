import { createHash } from 'node:crypto'
import { actorId } from '#domain/kernel/facts.ts'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import { fileKind } from '#feeds/spreadsheet/fileKind.ts'
import { FileRefused } from '#feeds/spreadsheet/limits.ts'
import { newId } from '#store/ids.ts'
import { countWaiting, insertImport } from '#store/import/imports.ts'
import type { App } from '../app.ts'
import type { Caller } from '../caller.ts'
import { type Spooled, spooled } from '../files/spool.ts'
import { keepFile } from '../files/storeFile.ts'
import { once } from '../once.ts'
import { patiently } from './attempt.ts'
import { assertMayImport } from './mayImport.ts'
import { readView } from './read.ts'
import { circumstances, refusedFile, startReading } from './reading.ts'
import { stage } from './stage.ts'
import type { ImportView } from './view.ts'

export interface RegisterFile {
  readonly name: string
  readonly bytes: AsyncIterable<Uint8Array>
  /** The Idempotency-Key: the same key with the same file is the same import. */
  readonly key?: string | undefined
}

const MOST_WAITING = 50
/** So long an upload waits for what its file turns out to be; only the largest take longer. */
const READING = 10_000

/**
 * Takes a register in to be looked at; nothing of it is in our register yet. A file that turns out unreadable while the request
 * waits leaves nothing behind; one that takes longer is read on and says so when it is asked for.
 * @throws Refused notAllowed, tooLarge, invalid (the file's fault, in a sentence), notNow
 */
export async function startImport(app: App, caller: Caller, { name, bytes, key }: RegisterFile): Promise<ImportView> {
  assertMayImport(caller)
  const id = await spooled({ name, bytes }, (file) => taken(app, caller, { file, key })).catch(inOurWords)
  return readView(app, caller, id)
}

/** What files in general may be does not help somebody who brings a register. */
function inOurWords(failure: unknown): never {
  if (failure instanceof Refused && failure.refusals[0]?.code === 'file_kind_refused')
    throw refusedFile(new FileRefused('file_not_spreadsheet'))
  throw failure
}

async function taken(
  app: App,
  caller: Caller,
  { file, key }: { file: Spooled; key: string | undefined },
): Promise<string> {
  const bytes = await whole(file)
  if (fileKind(bytes) === 'other') throw refusedFile(new FileRefused('file_not_spreadsheet'))
  const around = await app.store.inside(caller, (tx) => circumstances(tx, app))
  const reading = startReading({ bytes, filename: file.name }, around, {})
  await patiently(reading.done, READING).catch((failure: unknown) => {
    throw failure instanceof FileRefused ? refusedFile(failure) : failure
  })
  const worker = newId()
  const requestHash = createHash('sha256').update(`import\n${file.name}\n${file.hash}`).digest('hex')
  const made = await once(app, caller, {
    key: key === undefined ? undefined : { key, requestHash },
    again: async (_, id) => ({ id, isNew: false }),
    first: async (tx, id) => {
      if ((await countWaiting(tx)) >= MOST_WAITING)
        throw new Refused('notNow', [refuse('import_too_many_waiting', { values: { limit: MOST_WAITING } })])
      const { id: kept } = await keepFile(tx, { app, caller }, file)
      const by = actorId(caller.actor)
      await insertImport(tx, { id, file: kept, at: app.now(), by, registerMark: around.mark, worker })
      return { id, isNew: true }
    },
  })
  if (made.isNew) await patiently(stage({ app, caller, id: made.id, worker }, reading, 1))
  return made.id
}

async function whole({ pieces }: Spooled): Promise<Uint8Array> {
  const all: Buffer[] = []
  for await (const piece of pieces()) all.push(piece)
  return Buffer.concat(all)
}
