import { Command } from 'commander'
import { type Restored, restore } from '#app/backup/restore.ts'
import { atDatabase } from '../database.ts'
import { readable } from '../readable.ts'
import { Misuse } from '../settings.ts'

/** `meliora restore`: fills an empty database of either kind and proves the trails. */
export function restoreCommand(): Command {
  return new Command('restore')
    .description('fill an empty database from a backup and verify every trail')
    .argument('<file>', 'a backup')
    .option('--into <url>', 'an empty PostgreSQL database; the one of DATABASE_URL or DATA_DIR if not given')
    .action(async (file: string, { into }: { into?: string }) => {
      if (into && !/^postgres(ql)?:\/\//.test(into))
        throw new Misuse('--into takes postgresql://account:password@host/database.')
      const path = readable(file)
      tell(
        into
          ? await restore({ path, url: into })
          : await atDatabase(({ url }) => restore({ path, url }), { beside: false }),
      )
    })
}

function tell({ header, rows, trails }: Restored): void {
  console.log(`Restored ${rows} rows from the backup of ${header.at}.`)
  for (const { slug, report } of trails)
    console.log(`${slug}: ${report.count} entries verified against the head in the backup. Head ${report.head}`)
  console.log('Everyone signs in again.')
}
