import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { App } from '#app/app.ts'
import { restore } from '#app/backup/restore.ts'
import type { Caller } from '#app/caller.ts'
import { proofOf } from '#app/proof/proofOf.ts'
import { list } from '#app/records/list.ts'
import { move } from '#app/records/move.ts'
import { readPage } from '#app/records/page.ts'
import { raiseFromWithin } from '#app/records/raisedFrom.ts'
import { verifyDatabase } from '#app/trail/verify.ts'
import { improvement } from '#domain/records/improvement/improvement.ts'
import { incident } from '#domain/records/incident/incident.ts'
import { nonconformity } from '#domain/records/nonconformity/nonconformity.ts'
import { openStore, type Store } from '#store/open.ts'
import { type Places, places } from './places.ts'

/** The demo as part 2 built it (schema 0061), backed up by part 2 itself. */
const kept = join(import.meta.dirname, 'part-2-demo.backup')

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

test('the demo of part 2, restored from its backup, migrates and its trail verifies against the heads in the file', async () => {
  const restored = await restore({ path: kept, url })
  expect(restored.header.schema).toBe('0061_improvement_figures')
  expect(restored.trails.map(({ slug, report }) => [slug, report.ok, report.count])).toEqual([
    ['lysmark', true, 963],
    ['quillmere', true, 24],
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

const app = (): App => ({ store, clock: 'demo', now: () => '2026-11-21T09:00:00.000Z' })

test('its verdicts read on, and its improvements move on', async () => {
  const felix = await acting('Felix', ['improvementCoordinator'])
  const { items } = await list(app(), felix, {
    type: improvement,
    request: { sort: 'number', filters: {}, limit: 100 },
  })
  const judged = items.filter((item) => item.seriesVerdict === 'improved')
  expect(judged).toHaveLength(9)
  const proof = await proofOf(app(), felix, { ref: String(judged[0]?.id), draft: {} })
  expect(proof.verdicts.length).toBeGreaterThan(0)
  const candidate = items.find(({ state }) => state === 'candidate')
  if (!candidate) throw new Error('The demo of part 2 has candidates.')
  const { record } = await readPage(app(), felix, { type: improvement, ref: candidate.id })
  const dismissed = await move(app(), felix, {
    type: improvement,
    ref: candidate.id,
    version: record.version,
    steps: [{ move: 'dismiss', input: {}, reason: 'Said already by another' }],
  })
  expect(dismissed.state).toBe('dismissed')
})

test('its incidents stand where their new life has them, and a nonconformity is raised from one', async () => {
  const amara = await acting('Amara', ['aimsManager'])
  const { items } = await list(app(), amara, { type: incident, request: { sort: 'number', filters: {}, limit: 100 } })
  const states = [...new Set(items.map(({ state }) => state))].sort()
  expect(states.every((state) => ['reported', 'resolved'].includes(state))).toBe(true)
  const resolved = items.find(({ state }) => state === 'resolved')
  if (!resolved) throw new Error('The demo of part 2 has resolved incidents.')
  const page = await readPage(app(), amara, { type: incident, ref: resolved.id })
  expect(page.record.resolvedAt).not.toBeNull()
  expect(page.moves.map((open) => open.move)).toContain('analyse')
  const raised = await store.inside({ organization }, (tx) =>
    raiseFromWithin(
      tx,
      { app: app(), caller: amara },
      {
        type: nonconformity,
        input: { title: 'Found in what part 2 kept', description: 'As told in the incident', detectedOn: '2026-11-21' },
        from: { type: incident, ref: resolved.id },
      },
    ),
  )
  expect(raised.number).toBe('NC-2026-0001')
})
