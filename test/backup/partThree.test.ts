import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { App } from '#app/app.ts'
import { restore } from '#app/backup/restore.ts'
import type { Caller } from '#app/caller.ts'
import { list } from '#app/records/list.ts'
import { move } from '#app/records/move.ts'
import { readPage } from '#app/records/page.ts'
import { verifyDatabase } from '#app/trail/verify.ts'
import { aiSystem } from '#domain/records/aiSystem/aiSystem.ts'
import { finding } from '#domain/records/finding/finding.ts'
import { nonconformity } from '#domain/records/nonconformity/nonconformity.ts'
import { openStore, type Store } from '#store/open.ts'
import { type Places, places } from './places.ts'

/** The demo as part 3 built it (schema 0091), backed up by part 3 itself. */
const kept = join(import.meta.dirname, 'part-3-demo.backup')

let store: Store
let url: string
let organization: string
let closePlaces: Places['close']

beforeAll(async () => {
  const { emptyTarget, close } = await places()
  closePlaces = close
  url = await emptyTarget()
})
afterAll(async () => {
  await store?.close()
  await closePlaces()
})

test('the demo of part 3, restored from its backup, migrates and its trail verifies against the heads in the file', async () => {
  const restored = await restore({ path: kept, url })
  expect(restored.header.schema).toBe('0091_files_of_nonconformities')
  expect(restored.trails.map(({ slug, report }) => [slug, report.ok, report.count])).toEqual([
    ['lysmark', true, 1549],
    ['quillmere', true, 27],
  ])
  organization = String(restored.trails[0]?.report.organization)
  store = await openStore({ url })
  expect((await verifyDatabase(url, {})).map(({ slug, ok }) => [slug, ok])).toEqual([
    ['lysmark', true],
    ['quillmere', true],
  ])
})

async function acting(name: string, roles: readonly string[]): Promise<Caller> {
  const found = await store.inside({ organization }, (tx) =>
    sql<{ id: string }>`select id from person where name like ${`${name}%`} limit 1`.execute(tx),
  )
  return {
    organization,
    actor: { kind: 'person', id: String(found.rows[0]?.id), roles: roles as never },
    channel: 'api',
    language: 'en',
  }
}

const app = (): App => ({ store, clock: 'demo', now: () => '2026-11-21T12:00:00.000Z' })
const all = { sort: 'number', filters: {}, limit: 100 }

test('its nonconformities and findings read on, each in the state it was left in', async () => {
  const amara = await acting('Amara', ['aimsManager'])
  const { items } = await list(app(), amara, { type: nonconformity, request: all })
  expect(items.map(({ number, state }) => [number?.slice(-4), state])).toHaveLength(10)
  const closed = items.filter(({ state }) => state === 'closed')
  expect(closed.length).toBeGreaterThan(5)
  const { record } = await readPage(app(), amara, { type: nonconformity, ref: String(closed[0]?.id) })
  expect(record.requirement).not.toBeNull()
  const findings = await list(app(), amara, { type: finding, request: all })
  expect(findings.items.length).toBeGreaterThan(5)
})

test('its AI systems stay in operation, and are stopped and put back as before', async () => {
  const amara = await acting('Amara', ['aimsManager'])
  const { items } = await list(app(), amara, { type: aiSystem, request: all })
  expect(items).toHaveLength(8)
  const live = items.find(({ state }) => state === 'live')
  if (!live) throw new Error('The demo of part 3 has live systems.')
  const at = (version: number, step: string) => ({
    type: aiSystem,
    ref: live.id,
    version,
    steps: [{ move: step as 'suspend', input: {}, reason: 'Seen by whoever oversees it' }],
  })
  const { record } = await readPage(app(), amara, { type: aiSystem, ref: live.id })
  const suspended = await move(app(), amara, at(record.version, 'suspend'))
  expect(suspended.state).toBe('suspended')
  expect((await move(app(), amara, at(suspended.version, 'resume'))).state).toBe('live')
})
