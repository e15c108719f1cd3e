import { resolve } from 'node:path'
import { Command } from 'commander'
import { type Backup, backupNow, backupTo } from '#app/backup/backupNow.ts'
import { backupFolder } from '../backupFolder.ts'
import { atDatabase } from '../database.ts'

/** `meliora backup`: everything in one file, while the server runs. */
export function backupCommand(): Command {
  return new Command('backup')
    .description('write everything into one file, while the server runs')
    .option('--to <path>', 'a file that is not there yet; a name of its own under DATA_DIR/backups if not given')
    .action(async ({ to }: { to?: string }) => {
      const now = new Date().toISOString()
      const made = await atDatabase(({ url, dataDir }) =>
        to
          ? backupTo({ url, now, path: resolve(to) })
          : backupNow({ url, now, folder: backupFolder(dataDir), occasion: 'manual' }),
      )
      tell(made)
    })
}

function tell({ path, size, sha256, header, tables }: Backup): void {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0)
  console.log(path)
  console.log(
    `${(size / 1e6).toFixed(1)} MB, ${rows} rows in ${tables.length} tables, schema ${header.schema}, read back. SHA-256 ${sha256}`,
  )
  for (const { slug, head } of header.organizations) console.log(`${slug}: trail head ${head}`)
  console.log(
    'On another machine the file "secret" of DATA_DIR (or MELIORA_SECRET) is needed as well: without it second factors are set up anew.',
  )
}
