import { join } from 'node:path'

/** Where backups lie unless a path is given. */
export function backupFolder(dataDir: string): string {
  return join(dataDir, 'backups')
}
