import { chmod, constants, copyFile, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { linkLibraries } from './libraries.ts'

/**
 * Copies PostgreSQL into a folder readable by every account, once: a copy that is there is whole, because it gets its name
 * last. Copies of other versions go.
 */
export async function copyOnce(native: string, copy: string): Promise<void> {
  const exists = await stat(copy).catch(() => undefined)
  if (exists) return
  await removeOthers(copy)
  const unfinished = `${copy}.unfinished`
  await copyFolder(native, unfinished)
  await linkLibraries(unfinished)
  await rename(unfinished, copy)
  await flush(dirname(copy))
}

async function removeOthers(copy: string): Promise<void> {
  const [prefix] = basename(copy).split('-') as [string]
  for (const name of await readdir(dirname(copy))) {
    if (name.startsWith(`${prefix}-`)) await rm(join(dirname(copy), name), { recursive: true, force: true })
  }
}

async function copyFolder(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true })
  await chmod(to, 0o755)
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) await copyFolder(source, target)
    else if (entry.isFile() && !entry.name.endsWith('.a')) await copyProgram(source, target)
  }
}

async function copyProgram(source: string, target: string): Promise<void> {
  await copyFile(source, target, constants.COPYFILE_FICLONE)
  const { mode } = await stat(source)
  await chmod(target, (mode & 0o100) === 0 ? 0o644 : 0o755)
  await flush(target)
}

/** To the disk, so that after a power cut the name never stands for half a copy. */
export async function flush(path: string): Promise<void> {
  const file = await open(path, 'r')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}
