import { randomBytes } from 'node:crypto'
import { link, mkdir, open, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** What signs cookies: given as MELIORA_SECRET where several servers share one database, else kept in the data directory. */
export async function secretOf(dataDir: string): Promise<string> {
  if (process.env.MELIORA_SECRET) return process.env.MELIORA_SECRET
  const file = join(dataDir, 'secret')
  const secret = (await kept(file)) ?? (await made(file))
  if (!secret) throw new Error(`${file} is empty; remove it, and everyone signs in anew.`)
  return secret
}

async function kept(file: string): Promise<string | undefined> {
  try {
    return (await readFile(file, 'utf8')).trim()
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code !== 'ENOENT') throw failure
    return undefined
  }
}

/** Gets its name last, so a crash leaves no half secret; of two that start at once one wins and both read the same. */
async function made(file: string): Promise<string | undefined> {
  await mkdir(join(file, '..'), { recursive: true })
  const unnamed = `${file}.${process.pid}`
  await writeDurably(unnamed, `${randomBytes(32).toString('base64url')}\n`)
  try {
    await link(unnamed, file)
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code !== 'EEXIST') throw failure
  } finally {
    await rm(unnamed, { force: true })
  }
  return kept(file)
}

async function writeDurably(path: string, text: string): Promise<void> {
  const file = await open(path, 'w', 0o600)
  try {
    await file.writeFile(text)
    await file.sync()
  } finally {
    await file.close()
  }
}
