import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { App } from '#app/app.ts'
import { restore } from '#app/backup/restore.ts'
import type { Caller } from '#app/caller.ts'
import { readHistory } from '#app/records/history.ts'
import { list } from '#app/records/list.ts'
import { move } from '#app/records/move.ts'
import { verifyDatabase } from '#app/trail/verify.ts'
import { incident } from '#domain/records/incident/incident.ts'
import { openStore, type Store } from '#store/open.ts'
import { type Places, places } from '../backup/places.ts'

/** The demo as part 2 built it, backed up by part 2 itself: its incidents knew open and resolved alone. */
const kept = join(import.meta.dirname, '../backup/part-2-demo.backup')

let store: Store
let url: string
let app: App
let caller: Caller
let closePlaces: Places['close']

beforeAll(async () => {
  const { emptyTarget, close } = await places()
  closePlaces = close
  url = await emptyTarget()
  const restored = await restore({ path: kept, url })
  const organization = String(restored.trails.find(({ slug }) => slug === 'lysmark')?.report.organization)
  store = await openStore({ url })
  app = { store, clock: 'demo', now: () => '2026-11-21T09:00:00.000Z' }
  const { rows } = await store.inside({ organization }, (tx) =>
    sql<{ id: string }>`select g.person_id as id from role_grant g where g.role = 'aimsManager' limit 1`.execute(tx),
  )
  caller = {
    organization,
    actor: { kind: 'person', id: String(rows[0]?.id), roles: ['aimsManager'] },
    channel: 'api',
    language: 'en',
  }
}, 60_000)
afterAll(async () => {
  await store?.close()
  await closePlaces()
})

const all = async (filters: Record<string, readonly string[]>) =>
  (await list(app, caller, { type: incident, request: { sort: '-occurred', filters, limit: 200 } })).items

test('incidents of part 2 live on: none is open, what was resolved stays so and waits for what is learned from it', async () => {
  const items = await all({})
  expect(items.length).toBeGreaterThan(50)
  expect(new Set(items.map(({ state }) => state))).toEqual(new Set(['resolved']))
  const statusOf = (kind: string) => new Set(items.filter((item) => item.kind === kind).map(({ status }) => status))
  expect([statusOf('incident'), statusOf('change')]).toEqual([new Set(['inProgress']), new Set(['completed'])])
})

test('the trail of what was migrated verifies, and its old words are still told', async () => {
  expect((await verifyDatabase(url, {})).every(({ ok }) => ok)).toBe(true)
  const [item] = await all({ kind: ['incident'] })
  const { items } = await readHistory(app, caller, { type: incident, ref: item!.id, limit: 50 })
  expect(items.flatMap(({ changes }) => changes)).toContainEqual(
    expect.objectContaining({ path: 'state', before: null, after: 'open' }),
  )
})

test('one of them goes on under the rules of today', async () => {
  const [item] = await all({ kind: ['incident'] })
  const no = { answer: 'no', why: 'Looked at again' }
  const closed = await move(app, caller, {
    type: incident,
    ref: item!.id,
    version: item!.version,
    steps: [
      { move: 'analyse', input: { cause: 'Known', priority: 'P3', harm: no } },
      { move: 'shareLessons', input: { lessonShared: no } },
      { move: 'close', input: { improvementNeeded: no, nonconformityNeeded: no, riskChanged: no } },
    ],
  })
  expect(closed).toMatchObject({ state: 'closed', status: 'completed' })
})
