import { afterAll, beforeAll, expect, test } from 'vitest'
import { gateOf } from '#app/aiSystems/gates.ts'
import type { Caller } from '#app/caller.ts'
import { conformityOf } from '#app/conformity/conformity.ts'
import { list } from '#app/records/list.ts'
import { move } from '#app/records/move.ts'
import { readPage } from '#app/records/page.ts'
import type { AnyRecordType } from '#domain/kernel/moves.ts'
import { aiSystem } from '#domain/records/aiSystem/aiSystem.ts'
import { document } from '#domain/records/document/document.ts'
import { risk } from '#domain/records/risk/risk.ts'
import { statementOfApplicability } from '#domain/records/statementOfApplicability/statementOfApplicability.ts'
import { type KeptDemo, restoredDemo } from './keptDemo.ts'

/** Schema 0150. */
let kept: KeptDemo
let amara: Caller

beforeAll(async () => {
  kept = await restoredDemo('part-4-demo.backup', '2026-11-21T18:00:00.000Z')
  amara = await kept.acting('Amara', 'aimsManager')
})
afterAll(() => kept?.close())

async function all(type: AnyRecordType) {
  return (await list(kept.app, amara, { type, request: { sort: 'number', filters: {}, limit: 100 } })).items
}

test('the demo of part 4, restored from its backup, migrates and its trail verifies against the heads in the file', async () => {
  expect(kept.schema).toBe('0150_serves')
  expect(kept.trails).toEqual([
    ['lysmark', true, 3241],
    ['quillmere', true, 27],
    ['tern', true, 83],
  ])
  expect(await kept.verified()).toEqual([
    ['lysmark', true],
    ['quillmere', true],
    ['tern', true],
  ])
})

test('what shows the requirements is found again, by the rules of today', async () => {
  const { standards } = await conformityOf(kept.app, amara)
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
  const answer = await gateOf(kept.app, amara, { ref: String(waiting?.id), gate: 'G5' })
  expect(answer.refusals.length).toBeGreaterThan(0)
})

test('risks, the statement in force and the documents are read, and a live system is stopped and put back', async () => {
  expect(await all(risk)).toHaveLength(39)
  expect((await all(statementOfApplicability)).map(({ state }) => state).sort()).toEqual(['current', 'superseded'])
  const inForce = (await all(document)).find(({ state }) => state === 'effective')
  const { record } = await readPage(kept.app, amara, { type: document, ref: String(inForce?.id) })
  expect(record.effectiveVersion).not.toBeNull()
  const live = (await all(aiSystem)).find(({ state }) => state === 'live')
  const at = (version: number, step: 'suspend' | 'resume') => ({
    type: aiSystem,
    ref: String(live?.id),
    version,
    steps: [{ move: step, input: {}, reason: 'Seen by whoever oversees it' }],
  })
  const suspended = await move(kept.app, amara, at(Number(live?.version), 'suspend'))
  expect(suspended.state).toBe('suspended')
  expect((await move(kept.app, amara, at(suspended.version, 'resume'))).state).toBe('live')
})
