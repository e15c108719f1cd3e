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
import { improvement } from '#domain/records/improvement/improvement.ts'
import { openStore, type Store } from '#store/open.ts'
import { type Places, places } from './places.ts'

/** The demo as part 1 built it (schema 0037), backed up by part 1 itself: what people already have must go on. */
const kept = join(import.meta.dirname, 'part-1-demo.backup')

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

test('the demo of part 1, restored from its backup, migrates and its trail verifies against the heads in the file', async () => {
  const restored = await restore({ path: kept, url })
  expect(restored.header.schema).toBe('0037_file_holders')
  expect(restored.trails.map(({ slug, report }) => [slug, report.ok, report.count])).toEqual([
    ['lysmark', true, 469],
    ['quillmere', true, 23],
  ])
  organization = String(restored.trails[0]?.report.organization)
  store = await openStore({ url })
  expect((await verifyDatabase(url, {})).map(({ slug, ok }) => [slug, ok])).toEqual([
    ['lysmark', true],
    ['quillmere', true],
  ])
})

test('its register reads on, and its improvements move on under the rules of today', async () => {
  const { rows: coordinators } = await store.inside({ organization }, (tx) =>
    sql<{ id: string }>`
      select p.id from person p join role_grant g on g.person_id = p.id
      where g.role = 'improvementCoordinator' and p.name like 'Felix%'`.execute(tx),
  )
  const app: App = { store, clock: 'demo', now: () => '2026-11-21T09:00:00.000Z' }
  const caller: Caller = {
    organization,
    actor: { kind: 'person', id: String(coordinators[0]?.id), roles: ['improvementCoordinator'] },
    channel: 'api',
    language: 'en',
  }
  const { items } = await list(app, caller, { type: improvement, request: { sort: 'number', filters: {}, limit: 100 } })
  expect(items.filter(({ number }) => number !== null).length).toBeGreaterThanOrEqual(28)
  const candidate = items.find(({ state }) => state === 'candidate')
  if (!candidate) throw new Error('The demo of part 1 has candidates.')
  const { record } = await readPage(app, caller, { type: improvement, ref: candidate.id })
  const dismissed = await move(app, caller, {
    type: improvement,
    ref: candidate.id,
    version: record.version,
    steps: [{ move: 'dismiss', input: {}, reason: 'Said already by another' }],
  })
  expect(dismissed.state).toBe('dismissed')
})
