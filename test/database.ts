import { randomBytes } from 'node:crypto'
import { inject } from 'vitest'
import { cloneDatabase, removeDatabase } from '#test/databaseServer.ts'

export interface TestDatabase {
  /** Connection string of the database's owner, for `openStore`. */
  readonly url: string
  drop(): Promise<void>
}

/** A migrated, empty database of the test's own: a clone of the run's template. */
export async function testDatabase(): Promise<TestDatabase> {
  const template = inject('template')
  if (template.failure !== undefined) throw new Error(`There is no template database: ${template.failure}`)
  const url = await cloneDatabase(template.url, `meliora_test_${randomBytes(6).toString('hex')}`)
  return { url, drop: () => removeDatabase(template.url, url) }
}
