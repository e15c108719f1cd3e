import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { applyPending } from '#store/migrate.ts'
import { type Places, places } from '../backup/places.ts'

let here: Places
let client: pg.Client

beforeAll(async () => {
  here = await places()
  client = new pg.Client({ connectionString: await here.emptyTarget() })
  await client.connect()
})
afterAll(async () => {
  await client.end()
  await here.close()
})

const organization = '11111111-1111-4111-8111-111111111111'
const folder = join(import.meta.dirname, '../../src/store/migrations')

test('what was open before incidents had a life is reported, of every organization, and row level security is back', async () => {
  const names = (await readdir(folder)).map((file) => file.replace(/\.sql$/, ''))
  await applyPending(client, new Set(names.filter((name) => name < '0070')))
  await client.query(`select set_config('meliora.organization', $1, false)`, [organization])
  await client.query(
    `insert into organization (id, slug, name, language, time_zone, small_effort_days, small_cost, delegated_cost_limit,
       work_in_progress_limit, capacity_days, created_at) values ($1, 'old', 'Old', 'en', 'UTC', 5, 1000, 5000, 5, 20, now())`,
    [organization],
  )
  const landed = [
    ['a', 'open', 'incident'],
    ['b', 'resolved', 'complaint'],
    ['c', 'resolved', 'change'],
    ['d', 'resolved', null],
  ] as const
  for (const [title, state, kind] of landed) {
    await client.query(
      `with made as (insert into record (organization_id, id, type, title, state, status, created_at, updated_at)
         values ($1, gen_random_uuid(), 'incident', $2, $3, $4, now(), now()) returning organization_id, id)
       insert into incident (organization_id, record_id, kind) select organization_id, id, $5 from made`,
      [organization, title, state, state === 'open' ? 'inProgress' : 'completed', kind],
    )
  }
  await applyPending(client)
  const { rows } = await client.query('select title, state, status from record order by title')
  expect(rows).toEqual([
    { title: 'a', state: 'reported', status: 'inProgress' },
    { title: 'b', state: 'resolved', status: 'inProgress' },
    { title: 'c', state: 'resolved', status: 'completed' },
    { title: 'd', state: 'resolved', status: 'inProgress' },
  ])
  const forced = await client.query(
    "select bool_and(relforcerowsecurity) as yes from pg_class where relname in ('record', 'incident')",
  )
  expect(forced.rows).toEqual([{ yes: true }])
})
