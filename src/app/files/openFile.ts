import { readChunk, readSeenFile, type StoredFile } from '#store/around/files.ts'
import type { App } from '../app.ts'
import { found } from '../asking.ts'
import { type Caller, eyesOf } from '../caller.ts'
import { idFrom } from '../texts.ts'

export interface OpenFile extends StoredFile {
  /** The content in pieces, each read in a transaction of its own: a slow reader holds no connection. */
  pieces(): AsyncGenerator<Buffer>
}

/**
 * A stored file, for those who see something that holds it (store/files.ts).
 * @throws Refused notFound, invalid
 */
export function openFile(app: App, caller: Caller, id: string): Promise<OpenFile> {
  return app.store.inside(caller, async (tx) => {
    const file = found(await readSeenFile(tx, idFrom(id, 'id'), eyesOf(caller)))
    return { ...file, pieces: () => piecesOf(app, caller, file) }
  })
}

export async function* piecesOf(
  app: App,
  caller: Caller,
  { hash, size }: Pick<StoredFile, 'hash' | 'size'>,
): AsyncGenerator<Buffer> {
  let read = 0
  for (let position = 0; read < size; position++) {
    const piece = await app.store.inside(caller, (tx) => readChunk(tx, hash, position))
    if (!piece) throw new Error(`Piece ${position} of the content ${hash} is missing.`)
    read += piece.length
    yield piece
  }
}
