import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { verifyDatabase } from '#app/trail/verify.ts'
import { aHouse, anOrganization, type House } from './house.ts'

let house: House
let other: Awaited<ReturnType<typeof anOrganization>>

beforeAll(async () => {
  house = await aHouse()
  other = await anOrganization(house.app, 'Second Test')
  await house.raises(await house.person('Ada', 'employee'), { title: 'Queue at the desk', description: 'Mondays' })
})
afterAll(() => house.close())

const inside = (statement: string) => house.app.store.inside(house, (tx) => sql.raw(statement).execute(tx))

async function asOwner(...statements: readonly string[]): Promise<pg.QueryResult[]> {
  const client = new pg.Client({ connectionString: house.url })
  await client.connect()
  try {
    const results: pg.QueryResult[] = []
    for (const statement of statements) results.push(await client.query(statement))
    return results
  } finally {
    await client.end()
  }
}

describe('the application has no way to change the trail', () => {
  test.each([
    `update trail_entry set entry = '{}'`,
    'update trail_entry set hash = hash',
    'delete from trail_entry',
    'truncate trail_entry cascade',
    'delete from trail_value',
    'truncate trail_value',
    'select * from trail_head',
    'update trail_head set seq = 0',
    'delete from trail_head',
    'alter table trail_entry disable trigger user',
    'drop trigger append_only on trail_entry',
    'alter table trail_entry no force row level security',
    'delete from record',
    'delete from person',
  ])('%s', async (statement) => {
    await expect(inside(statement)).rejects.toThrow(/permission denied|must be owner/)
  })

  test('a value may be taken out, never changed, and an entry is linked where the chain ends, whatever it claims', async () => {
    await expect(inside(`update trail_value set value = '"other"'`)).rejects.toThrow('may be redacted, never changed')
    await expect(inside(`update trail_value set salt = null`)).rejects.toThrow('may be redacted, never changed')
    const before = (await verifyDatabase(house.url, { organization: house.slug }))[0]!
    await inside(
      `insert into trail_entry (organization_id, seq, id, at, entry, hash) select organization_id, 1, gen_random_uuid(), at, '{}', '\\x00' from trail_entry where seq = 1`,
    )
    const after = (await verifyDatabase(house.url, { organization: house.slug }))[0]!
    expect(after.count).toBe(before.count + 1)
    expect(after.faults).toEqual([{ kind: 'filed', seq: after.count }])
  })
})

test('C-342 nobody can delete, the owner of the database would have to take the guard down first; and a touched row breaks the verification', async () => {
  const tenant = `select set_config('meliora.organization', '${house.organization}', false)`
  for (const statement of [
    'delete from trail_entry',
    `update trail_entry set entry = '{}'`,
    'truncate trail_entry cascade',
    'delete from trail_value',
    'truncate trail_value',
  ]) {
    await expect(asOwner(tenant, statement)).rejects.toThrow(/append-only/)
  }
  await expect(inside('delete from trail_entry')).rejects.toThrow(/permission denied/)
  const trail = async () => (await verifyDatabase(house.url, { organization: house.slug }))[0]!.faults
  expect(await trail()).not.toContainEqual({ kind: 'changed', seq: 5 })
  await house.tampers(`update trail_entry set entry = replace(entry, 'create', 'edit') where seq = 5`)
  expect(await trail()).toContainEqual({ kind: 'changed', seq: 5 })
})

describe('one organization is closed to another', () => {
  test('without an organization a query sees nothing, the owner included; with another one none of these rows', async () => {
    const tables = await boundTables()
    expect(tables.length).toBeGreaterThan(20)
    const count = (table: string) => `select count(*)::int as count from ${table}`
    for (const table of tables) {
      const [owner] = await asOwner(count(table))
      // The owner is a member of the role that searches, and that role sees its one table whole (0004_search.sql).
      if (table !== 'search_document') expect({ table, ...owner!.rows[0] }).toEqual({ table, count: 0 })
      if (table === 'trail_head') continue
      const outside = await house.app.store.outside((tx) => sql.raw<{ count: number }>(count(table)).execute(tx))
      expect({ table, ...outside.rows[0] }).toEqual({ table, count: 0 })
      const key = table === 'organization' ? 'id' : 'organization_id'
      const elsewhere = await house.app.store.inside(other, (tx) =>
        sql<{ count: number }>`${sql.raw(count(table))} where ${sql.ref(key)} = ${house.organization}`.execute(tx),
      )
      expect({ table, ...elsewhere.rows[0] }).toEqual({ table, count: 0 })
    }
  })

  test('a partition by its own name is refused, and readings are only ever added', async () => {
    const inside = (statement: string) => house.app.store.inside(other, (tx) => sql.raw(statement).execute(tx))
    await expect(inside('select 1 from metric_point_2026')).rejects.toThrow(/permission denied/)
    for (const statement of ['update metric_point set value = 1', 'delete from metric_point', 'truncate metric_point'])
      await expect(inside(statement)).rejects.toThrow(/permission denied/)
    await expect(asOwner('truncate metric_point')).rejects.toThrow(/refused/)
  })

  test('an entry cannot be written into another organization', async () => {
    const foreign = sql`insert into trail_entry (organization_id, seq, id, at, entry, hash) values (${house.organization}, 0, gen_random_uuid(), now(), '{}', '')`
    await expect(house.app.store.inside(other, (tx) => foreign.execute(tx))).rejects.toThrow(
      /organization at work|row-level security/,
    )
    await expect(house.app.store.outside((tx) => foreign.execute(tx))).rejects.toThrow(
      /organization at work|row-level security/,
    )
  })

  async function boundTables(): Promise<string[]> {
    const [found] = await asOwner(
      `select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relrowsecurity and not relispartition order by relname`,
    )
    return found!.rows.map(({ relname }) => relname)
  }
})
