import pg from 'pg'
import { expect, test } from 'vitest'
import { testDatabase } from '#test/database.ts'

test('a test database is a migrated clone, owned by a role that row level security binds', async () => {
  const { url, drop } = await testDatabase()
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query(`
    select rolsuper or rolbypassrls as is_above_the_law, pg_get_userbyid(datdba) = current_user as is_owner,
      exists (select from migration) as has_migrations
    from pg_roles, pg_database where rolname = current_user and datname = current_database()`)
  await client.end()
  await drop()
  expect(rows[0]).toEqual({ is_above_the_law: false, is_owner: true, has_migrations: true })
})
