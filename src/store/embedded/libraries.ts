import { readFile, symlink } from 'node:fs/promises'
import { basename, dirname, join, relative } from 'node:path'

interface Link {
  /** Paths as the package lists them, from its own folder: `native/lib/…`. */
  readonly source: string
  readonly target: string
}

/**
 * Makes the library links an npm package cannot hold; its install script would, but we install without scripts. In a folder
 * we may not write to, nothing is made: whether the programs run there is tried out afterwards.
 */
export async function linkLibraries(native: string): Promise<void> {
  const links: Link[] = JSON.parse(await readFile(join(native, 'pg-symlinks.json'), 'utf8'))
  await Promise.all(links.map((link) => makeLink(native, link)))
}

const THERE_OR_NOT_WRITABLE = ['EEXIST', 'EACCES', 'EPERM', 'EROFS']

async function makeLink(native: string, { source, target }: Link): Promise<void> {
  if (dirname(source) !== dirname(target)) throw new Error(`library link across folders: ${target} → ${source}`)
  try {
    await symlink(basename(source), join(native, relative('native', target)))
  } catch (failure) {
    if (THERE_OR_NOT_WRITABLE.includes((failure as NodeJS.ErrnoException).code ?? '')) return
    throw failure
  }
}
