import { randomBytes } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { knownMigrations } from '#store/migrate.ts'
import { type TestDatabase, testDatabase } from '#test/database.ts'
import { emptyDatabase, removeDatabase } from '#test/databaseServer.ts'
import { findFaults } from '#test/torture/afterwards.ts'
import { ask, type Cast, cast, signIn } from '#test/torture/cast.ts'
import { Ledger } from '#test/torture/ledger.ts'
import { freePort, type Meliora, type Settings, started } from '#test/torture/meliora.ts'
import { noteHead, startWriting } from '#test/torture/writing.ts'
import { aFolder } from './folder.ts'

let folder: Awaited<ReturnType<typeof aFolder>>
let server: TestDatabase
let url: string
let places: { readonly one: Settings; readonly other: Settings }
let one: Meliora
let other: Meliora
let people: Cast

beforeAll(async () => {
  folder = await aFolder()
  server = await testDatabase()
  url = await emptyDatabase(server.url, `meliora_two_${randomBytes(6).toString('hex')}`)
  const shared = { databaseUrl: url, secret: 'the same on every server of one database' }
  const place = async (name: string) => ({ ...shared, port: await freePort(), dataDir: folder.at(name) })
  places = { one: await place('one'), other: await place('other') }
  ;[one, other] = await Promise.all([started(places.one), started(places.other)])
  people = await cast(one.address)
}, 90_000)
afterAll(async () => {
  await Promise.all([one, other].map((each) => each?.kill('SIGTERM')))
  await removeDatabase(server.url, url)
  await server.drop()
  await folder.remove()
}, 30_000)

const me = (address: string, cookie: string) => fetch(`${address}/api/v1/me`, { headers: { cookie } })

test('two servers that start at once on an empty database agree on one schema, and no job of either has failed', async () => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const migrated = await client.query('select name from migration order by name')
  const failed = await client.query("select name from pgboss.job where state in ('failed', 'cancelled')")
  await client.end()
  expect(migrated.rows.map(({ name }) => name)).toEqual((await knownMigrations()).map(({ name }) => name))
  expect(failed.rows).toEqual([])
  expect(`${one.said()}${other.said()}`).not.toMatch(/error/i)
})

test('a session of one server holds on the other, and signing out on the other ends it on both at once', async () => {
  const cookie = await signIn(one.address)
  expect((await me(other.address, cookie)).status).toBe(200)
  await ask(other.address, 'POST', '/api/auth/sign-out', { headers: { cookie } })
  expect((await me(one.address, cookie)).status).toBe(401)
  expect((await me(other.address, cookie)).status).toBe(401)
})

test('attempts to guess a password are counted over both servers', async () => {
  const guess = (address: string) =>
    fetch(`${address}/api/auth/sign-in/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: 'someone@else.example', password: 'tried out loud' }),
    })
  const statuses = []
  for (let n = 0; n < 11; n++) statuses.push((await guess(n % 2 === 0 ? one.address : other.address)).status)
  expect(statuses).toEqual([...Array(10).fill(401), 429])
  expect((await guess(other.address)).status).toBe(429)
})

test('both write and deliver: each notice once; one is killed, the other goes on and delivers what it left', {
  timeout: 120_000,
}, async () => {
  const ledger = new Ledger()
  const writing = startWriting([one.address, other.address], { cast: people, ledger, clients: 6 })
  await expect.poll(() => ledger.acknowledged.length, { timeout: 60_000 }).toBeGreaterThan(40)
  const there = ledger.acknowledged.length
  await pause(Math.random() * 200)
  await one.kill('SIGKILL')
  await expect.poll(() => ledger.acknowledged.length, { timeout: 60_000 }).toBeGreaterThan(there + 20)
  await noteHead(other.address, people, ledger)
  one = await started(places.one)
  await writing.stop()
  const found = await findFaults({ url, cast: people, ledger })
  expect(found.faults).toEqual([])
  expect(found.notices).toBeGreaterThan(20)
})
