import { createHash } from 'node:crypto'
import { actorId } from '#domain/kernel/facts.ts'
import { insertContent, insertFile, readFile, type StoredFile } from '#store/around/files.ts'
import { newId } from '#store/ids.ts'
import type { Tx } from '#store/open.ts'
import { appendTrail } from '#store/trail/trail.ts'
import type { App } from '../app.ts'
import { assertMayWrite, found } from '../asking.ts'
import type { At, Caller } from '../caller.ts'
import { once } from '../once.ts'
import { draft } from '../trailed.ts'
import { type Spooled, spooled } from './spool.ts'

export type { StoredFile } from '#store/around/files.ts'

export interface Upload {
  readonly name: string
  readonly bytes: AsyncIterable<Uint8Array>
  /** The Idempotency-Key; the same key with another name or content is refused. */
  readonly key?: string | undefined
}

/**
 * Takes a file in and keeps it, with an entry in the trail. The same content is kept once, whatever it is called.
 * @throws Refused notAllowed (viewers), tooLarge, invalid
 */
export async function storeFile(app: App, caller: Caller, { name, bytes, key }: Upload): Promise<StoredFile> {
  assertMayWrite(caller.actor)
  return spooled({ name, bytes }, (file) => {
    const requestHash = createHash('sha256').update(`${file.name}\n${file.hash}`).digest('hex')
    return once(app, caller, {
      key: key === undefined ? undefined : { key, requestHash },
      again: async (tx, id) => found(await readFile(tx, id)),
      first: async (tx, id) => {
        const stored = await keepFile(tx, { app, caller }, file, id)
        const { hash, size, mediaType } = stored
        const changes = Object.entries({ name: stored.name, hash, size, mediaType }).map(([path, after]) => ({
          path,
          before: null,
          after,
        }))
        await appendTrail(tx, caller.organization, [
          draft({ app, caller }, { verb: 'file.add', subject: { type: 'file', id }, changes }),
        ])
        return stored
      },
    })
  })
}

/** Keeps a spooled file within a transaction at work; whoever does so says it in an entry of their own. */
export async function keepFile(
  tx: Tx,
  { app, caller }: At,
  { name, mediaType, size, hash, pieces }: Spooled,
  id = newId(),
): Promise<StoredFile> {
  const stored = { id, name, mediaType, size, hash, createdAt: app.now(), createdBy: actorId(caller.actor) }
  await insertContent(tx, { hash, size }, pieces)
  await insertFile(tx, stored)
  return stored
}
