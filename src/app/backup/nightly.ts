import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type Backup, backupNow } from './backupNow.ts'
import { outlived } from './rotate.ts'

/** The night's backup, and then the older ones it outlives; a failed one takes none away. */
export async function backupTonight({
  url,
  now,
  folder,
}: {
  url: string
  now: string
  folder: string
}): Promise<Backup> {
  const made = await backupNow({ url, now, folder, occasion: 'nightly' })
  for (const name of outlived(await readdir(folder))) await rm(join(folder, name))
  return made
}
