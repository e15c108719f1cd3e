import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { gateOf } from '#app/aiSystems/gates.ts'
import type { App } from '#app/app.ts'
import { restore } from '#app/backup/restore.ts'
import type { Caller } from '#app/caller.ts'
import { conformityOf } from '#app/conformity/conformity.ts'
import { list } from '#app/records/list.ts'
import { move } from '#app/records/move.ts'
import { readPage } from '#app/records/page.ts'
import { verifyDatabase } from '#app/trail/verify.ts'
import type { AnyRecordType } from '#domain/kernel/moves.ts'
import { aiSystem } from '#domain/records/aiSystem/aiSystem.ts'
import { document } from '#domain/records/document/document.ts'
import { risk } from '#domain/records/risk/risk.ts'
import { statementOfApplicability } from '#domain/records/statementOfApplicability/statementOfApplicability.ts'
import { openStore, type Store } from '#store/open.ts'
import { type Places, places } from './places.ts'

/** The demo as part 4 built it (schema 0150), backed up by part 4 itself. */
const kept = join(import.meta.dirname, 'part-4-demo.backup')

let store: Store
let url: string
let amara: Caller
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

const app = (): App => ({ store, clock: 'demo', now: () => '2026-11-21T18:00:00.000Z' })

async function all(type: AnyRecordType) {
  return (await list(app(), amara, { type, request: { sort: 'number', filters: {}, limit: 100 } })).items
}

test('the demo of part 4, restored from its backup, migrates and its trail verifies against the heads in the file', async () => {
  const { header, trails } = await restore({ path: kept, url })
  expect(header.schema).toBe('0150_serves')
  expect(trails.map(({ slug, report }) => [slug, report.ok, report.count]).sort()).toEqual([
    ['lysmark', true, 3241],
    ['quillmere', true, 27],
    ['tern', true, 83],
  ])
  store = await openStore({ url })
  expect((await verifyDatabase(url, {})).map(({ slug, ok }) => [slug, ok]).sort()).toEqual([
    ['lysmark', true],
    ['quillmere', true],
    ['tern', true],
  ])
  const organization = String(trails.find(({ slug }) => slug === 'lysmark')?.report.organization)
  const found = await store.inside({ organization }, (tx) =>
    sql<{ id: string }>`select id from person where name = 'Amara Nwosu'`.execute(tx),
  )
  const actor = { kind: 'person', id: String(found.rows[0]?.id), roles: ['aimsManager'] } as const
  amara = { organization, actor, channel: 'api', language: 'en' }
})

test('what shows the requirements is found again, by the rules of today', async () => {
  const { standards } = await conformityOf(app(), amara)
  const iso42001 = standards.find(({ id }) => id === 'iso42001')
  expect(iso42001?.requirements).toHaveLength(70)
  expect(iso42001?.counts.evidenced).toBeGreaterThan(40)
})

test('its systems stand at their stages, and the gate that was closed is closed by the same sentences', async () => {
  const systems = await all(aiSystem)
  expect(systems.map(({ title, state }) => `${title?.split(' ')[0]} ${state}`).sort()).toEqual([
    'AskLys live',
    'ClaimSight live',
    'CodeMate designing',
    'DocFlow live',
    'FraudLens live',
    'PriceGuide deploying',
    'RoutePredict retired',
    'TalentSift live',
  ])
  const waiting = systems.find(({ title }) => title?.startsWith('PriceGuide'))
  const answer = await gateOf(app(), amara, { ref: String(waiting?.id), gate: 'G5' })
  expect(answer.refusals.length).toBeGreaterThan(0)
})

test('risks, the statement in force and the documents are read, and a live system is stopped and put back', async () => {
  expect(await all(risk)).toHaveLength(39)
  expect((await all(statementOfApplicability)).map(({ state }) => state).sort()).toEqual(['current', 'superseded'])
  const inForce = (await all(document)).find(({ state }) => state === 'effective')
  const { record } = await readPage(app(), amara, { type: document, ref: String(inForce?.id) })
  expect(record.effectiveVersion).not.toBeNull()
  const live = (await all(aiSystem)).find(({ state }) => state === 'live')
  const at = (version: number, step: 'suspend' | 'resume') => ({
    type: aiSystem,
    ref: String(live?.id),
    version,
    steps: [{ move: step, input: {}, reason: 'Seen by whoever oversees it' }],
  })
  const suspended = await move(app(), amara, at(Number(live?.version), 'suspend'))
  expect(suspended.state).toBe('suspended')
  expect((await move(app(), amara, at(suspended.version, 'resume'))).state).toBe('live')
})
