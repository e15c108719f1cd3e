import { readFile, symlink } from 'node:fs/promises'
import { basename, dirname, join, relative } from 'node:path'

interface Link {
  /** Paths as the package lists them, from its own folder: `native/lib/…`. */
  readonly source: string
  readonly target: string
}

/**
 * Makes the library links an npm package cannot hold; its install script would, but we install without scripts.
 * @returns false where the folder may not be written to and links are missing
 */
export async function linkLibraries(native: string): Promise<boolean> {
  const links: Link[] = JSON.parse(await readFile(join(native, 'pg-symlinks.json'), 'utf8'))
  const made = await Promise.all(links.map((link) => makeLink(native, link)))
  return made.every((isThere) => isThere)
}

const NOT_WRITABLE = ['EACCES', 'EPERM', 'EROFS']

async function makeLink(native: string, { source, target }: Link): Promise<boolean> {
  if (dirname(source) !== dirname(target)) throw new Error(`library link across folders: ${target} → ${source}`)
  try {
    await symlink(basename(source), join(native, relative('native', target)))
    return true
  } catch (failure) {
    const { code = '' } = failure as NodeJS.ErrnoException
    if (code === 'EEXIST') return true
    if (NOT_WRITABLE.includes(code)) return false
    throw failure
  }
}
