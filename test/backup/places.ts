import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { inject } from 'vitest'
import { emptyDatabase, removeDatabase } from '../databaseServer.ts'

/** A folder for backups and empty databases to fill, all gone afterwards. */
export interface Places {
  readonly folder: string
  emptyTarget(): Promise<string>
  close(): Promise<void>
}

export async function places(): Promise<Places> {
  const folder = await mkdtemp(join(tmpdir(), 'meliora-backup-'))
  const targets: string[] = []
  return {
    folder,
    emptyTarget: async () => {
      const template = inject('template')
      if (template.failure !== undefined) throw new Error(`There is no database server: ${template.failure}`)
      const url = await emptyDatabase(template.url, `meliora_test_${randomBytes(6).toString('hex')}`)
      targets.push(url)
      return url
    },
    close: async () => {
      for (const url of targets) await removeDatabase(url, url)
      await rm(folder, { recursive: true })
    },
  }
}

/** What the owner of a database is answered. */
export async function ask(url: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(statement)).rows
  } finally {
    await client.end()
  }
}
