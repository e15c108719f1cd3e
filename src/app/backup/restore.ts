import { access, constants } from 'node:fs/promises'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import { DamagedBackup } from '#store/backup/frames.ts'
import { type BackupSummary, inspected, partsOf } from '#store/backup/read.ts'
import { type Restored, restoreInto } from '#store/backup/restore.ts'
import { contentOf } from './file.ts'

export type { Restored } from '#store/backup/restore.ts'

/**
 * Fills an empty database of either kind from a backup. The file is read through before the database is touched, and all that is written
 * is one transaction.
 * @param url connection string of the owner of the empty database
 * @throws Refused invalid (cut short, altered, a broken trail) or notNow (not empty, in use, too new)
 */
export async function restore({ path, url }: { path: string; url: string }): Promise<Restored> {
  await inspectFile(path)
  return refusingDamage(() => restoreInto(url, partsOf(contentOf(path))))
}

/** What a backup file says of itself, once all of it has been held to its checksums. */
export async function inspectFile(path: string): Promise<BackupSummary> {
  await access(path, constants.R_OK)
  return refusingDamage(() => inspected(contentOf(path)))
}

async function refusingDamage<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (failure) {
    if (failure instanceof DamagedBackup)
      throw new Refused('invalid', [refuse('backup_damaged', { values: { where: failure.where } })])
    throw failure
  }
}
