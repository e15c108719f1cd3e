import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { layOut } from './layout.ts'

/** The address of the database another Meliora runs on this data directory, for a command beside a running server. */
export async function joinEmbedded(dataDir: string): Promise<string> {
  const { password, runtimeNote } = await layOut(dataDir)
  const folder = (await readFile(runtimeNote, 'utf8')).trim()
  const secret = (await readFile(password, 'utf8')).trim()
  return `postgresql://meliora:${secret}@/meliora?host=${encodeURIComponent(join(folder, 'socket'))}`
}
