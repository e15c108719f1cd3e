import { join } from 'node:path'
import type { BackupHeader, TableEnd } from '#store/backup/contents.ts'
import { noteBackup } from '#store/backup/made.ts'
import { inspected } from '#store/backup/read.ts'
import { backupOf } from '#store/backup/write.ts'
import { version } from '../version.ts'
import { contentOf, measured, writeWhole } from './file.ts'
import { backupName, type Occasion } from './names.ts'

export interface Backup {
  readonly path: string
  /** In bytes. */
  readonly size: number
  /** SHA-256 of the file. */
  readonly sha256: string
  readonly header: BackupHeader
  readonly tables: readonly TableEnd[]
}

export interface BackupRequest {
  /** Connection string of the owner. */
  readonly url: string
  /** ISO 8601 in UTC. */
  readonly now: string
  /** A file that is not there yet. */
  readonly path: string
}

/**
 * Writes the whole database into one file while others go on working, reads it back, and notes it for `/api/health`.
 * @throws Refused notNow when there is such a file already
 */
export async function backupTo({ url, now, path }: BackupRequest): Promise<Backup> {
  const summary = await writeWhole(path, backupOf(url, { at: now, version }), (written) =>
    inspected(contentOf(written)),
  )
  const measures = await measured(path)
  await noteBackup(url, { at: now, ...measures })
  return { path, ...measures, ...summary }
}

/** The same, into a folder under a name that tells when and why. */
export function backupNow({
  url,
  now,
  folder,
  occasion,
}: Omit<BackupRequest, 'path'> & { readonly folder: string; readonly occasion: Occasion }): Promise<Backup> {
  return backupTo({ url, now, path: join(folder, backupName(now, occasion)) })
}
