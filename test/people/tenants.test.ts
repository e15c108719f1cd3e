import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorld, organization, type World } from './world.ts'

let world: World

beforeAll(async () => {
  world = await openWorld()
  await organization(world, 'Acme', 'ada@acme.test')
  await organization(world, 'Other', 'olga@other.test')
})
afterAll(() => world.close())

/** The closed list (design §5): identities and what they sign in with, look-ups by hash of a secret, migrations, backups, the first run. */
const withoutTenant = [
  'attempt',
  'backup_made',
  'identity',
  'identity_account',
  'identity_second_factor',
  'identity_session',
  'identity_verification',
  'installation',
  'migration',
  'password_reset',
  'secret_lookup',
]

test('tables without a tenant are a closed list; every other one has row level security in force and leads its key with the organization', async () => {
  const { rows } = await world.store.libraryPool.query(`
    select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as guarded,
      (select a.attname from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0] where i.indrelid = c.oid and i.indisprimary) as first
    from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relispartition order by 1`)
  expect(rows.filter(({ guarded }) => !guarded).map(({ name }) => name)).toEqual(withoutTenant)
  const keyless = rows.filter(
    ({ name, first }) => !withoutTenant.includes(name) && name !== 'organization' && first !== 'organization_id',
  )
  expect(keyless.map(({ name }) => name)).toEqual([])
})

test('without an organization, or with another one, the application sees nobody', async () => {
  const tables = [
    'organization',
    'person',
    'role_grant',
    'membership',
    'invitation',
    'api_token',
    'unit',
    'duty_exception',
    'trail_entry',
  ]
  for (const table of tables) {
    const seen = await world.store.outside((tx) =>
      sql<{ count: number }>`select count(*) from ${sql.table(table)}`.execute(tx),
    )
    expect([table, seen.rows[0]?.count]).toEqual([table, 0])
  }
  const stranger = { organization: '01890000-0000-7000-8000-000000000000' }
  const seen = await world.store.inside(stranger, (tx) =>
    sql<{ count: number }>`select count(*) from person`.execute(tx),
  )
  expect(seen.rows[0]?.count).toBe(0)
})

test('the settings that let the look-up functions see across do nothing for the application itself', async () => {
  expect(world.store.hasApplicationRole).toBe(true)
  const seen = await world.store.outside(async (tx) => {
    await sql`select set_config('meliora.identity', (select id::text from identity limit 1), true), set_config('meliora.names_of_all', 'yes', true)`.execute(
      tx,
    )
    return sql<{
      members: number
      names: number
    }>`select (select count(*) from membership) as members, (select count(*) from organization) as names`.execute(tx)
  })
  expect(seen.rows[0]).toEqual({ members: 0, names: 0 })
})

test('a look-up leaves the transaction where it was: outside', async () => {
  const after = await world.store.outside(async (tx) => {
    await sql`select * from callers_of_session('no such token', now())`.execute(tx)
    await sql`select * from all_organizations()`.execute(tx)
    return sql<{
      organization: string | null
      people: number
    }>`select current_organization() as organization, (select count(*) from person) as people`.execute(tx)
  })
  expect(after.rows[0]).toEqual({ organization: null, people: 0 })
})

test('the database itself refuses to keep an address or a provider token', async () => {
  const pool = world.store.libraryPool
  const identity = (await pool.query('select id from identity limit 1')).rows[0].id
  const session = pool.query(
    `insert into identity_session (id, identity_id, token, expires_at, ip_address, created_at, updated_at) values (gen_random_uuid(), $1, 't', now(), '10.0.0.1', now(), now())`,
    [identity],
  )
  await expect(session).rejects.toThrow(/ip_address/)
  const account = pool.query(
    `insert into identity_account (id, identity_id, provider_id, account_id, access_token, created_at, updated_at) values (gen_random_uuid(), $1, 'oidc', 'x', 'secret', now(), now())`,
    [identity],
  )
  await expect(account).rejects.toThrow(/access_token/)
})
