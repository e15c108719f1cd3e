import { constants } from 'node:fs'
import { open, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

const KEPT = 2000

/** The end of what the database wrote to its log in the last minutes, for the sentence that says why it did not start. */
export async function tailOf(folder: string): Promise<string> {
  const names = await readdir(folder)
  const files = await Promise.all(
    names.map(async (name) => ({ path: join(folder, name), at: (await stat(join(folder, name))).mtimeMs })),
  )
  const newest = files.sort((one, other) => other.at - one.at)[0]
  if (!newest || newest.at < Date.now() - 120_000) return ''
  // The folder belongs to the database's account: a link in it must not lead root elsewhere.
  const file = await open(newest.path, constants.O_RDONLY | constants.O_NOFOLLOW)
  try {
    const { size } = await file.stat()
    const { buffer, bytesRead } = await file.read(Buffer.alloc(KEPT), 0, KEPT, Math.max(0, size - KEPT))
    return buffer.toString('utf8', 0, bytesRead).trim()
  } finally {
    await file.close()
  }
}
