import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { DamagedBackup } from '#store/backup/frames.ts'

/** A skippable frame of Zstandard (RFC 8878 §3.1.2) holding 32 bytes: any decompressor passes over it. */
const SEAL_HEAD = Buffer.from('502a4d1820000000', 'hex')
const SEAL = SEAL_HEAD.length + 32

/** Passes bytes on and closes them with a seal: the SHA-256 of all of them. */
export async function* sealed(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const hash = createHash('sha256')
  for await (const piece of bytes) {
    hash.update(piece)
    yield piece
  }
  yield Buffer.concat([SEAL_HEAD, hash.digest()])
}

/**
 * Holds a file to its seal, before anything in it is believed.
 * @returns how many bytes the seal covers
 * @throws DamagedBackup when the file was cut, altered or added to
 */
export async function sealedLength(path: string): Promise<number> {
  const length = (await stat(path)).size - SEAL
  if (length <= 0) throw new DamagedBackup('it is too short')
  const hash = createHash('sha256')
  for await (const piece of createReadStream(path, { end: length - 1 })) hash.update(piece)
  const seal = await readAt(path, length)
  if (!seal.equals(Buffer.concat([SEAL_HEAD, hash.digest()]))) throw new DamagedBackup('its seal is broken')
  return length
}

async function readAt(path: string, position: number): Promise<Buffer> {
  const handle = await open(path)
  try {
    return (await handle.read(Buffer.alloc(SEAL), 0, SEAL, position)).buffer
  } finally {
    await handle.close()
  }
}
