import { afterAll, beforeAll, expect, test } from 'vitest'
import { list } from '#app/records/list.ts'
import { move } from '#app/records/move.ts'
import { readPage } from '#app/records/page.ts'
import { aiSystem } from '#domain/records/aiSystem/aiSystem.ts'
import { finding } from '#domain/records/finding/finding.ts'
import { nonconformity } from '#domain/records/nonconformity/nonconformity.ts'
import { type KeptDemo, restoredDemo } from './keptDemo.ts'

/** Schema 0091. */
let kept: KeptDemo

beforeAll(async () => {
  kept = await restoredDemo('part-3-demo.backup', '2026-11-21T12:00:00.000Z')
})
afterAll(() => kept?.close())

test('the demo of part 3, restored from its backup, migrates and its trail verifies against the heads in the file', async () => {
  expect(kept.schema).toBe('0091_files_of_nonconformities')
  expect(kept.trails).toEqual([
    ['lysmark', true, 1549],
    ['quillmere', true, 27],
  ])
  expect(await kept.verified()).toEqual([
    ['lysmark', true],
    ['quillmere', true],
  ])
})

const all = { sort: 'number', filters: {}, limit: 100 }

test('its nonconformities and findings read on, each in the state it was left in', async () => {
  const { app } = kept
  const amara = await kept.acting('Amara', 'aimsManager')
  const { items } = await list(app, amara, { type: nonconformity, request: all })
  expect(items.map(({ number, state }) => [number?.slice(-4), state])).toHaveLength(10)
  const closed = items.filter(({ state }) => state === 'closed')
  expect(closed.length).toBeGreaterThan(5)
  const { record } = await readPage(app, amara, { type: nonconformity, ref: String(closed[0]?.id) })
  expect(record.requirement).not.toBeNull()
  const findings = await list(app, amara, { type: finding, request: all })
  expect(findings.items.length).toBeGreaterThan(5)
})

test('its AI systems stay in operation, and are stopped and put back as before', async () => {
  const { app } = kept
  const amara = await kept.acting('Amara', 'aimsManager')
  const { items } = await list(app, amara, { type: aiSystem, request: all })
  expect(items).toHaveLength(8)
  const live = items.find(({ state }) => state === 'live')
  if (!live) throw new Error('The demo of part 3 has live systems.')
  const at = (version: number, step: string) => ({
    type: aiSystem,
    ref: live.id,
    version,
    steps: [{ move: step as 'suspend', input: {}, reason: 'Seen by whoever oversees it' }],
  })
  const { record } = await readPage(app, amara, { type: aiSystem, ref: live.id })
  const suspended = await move(app, amara, at(record.version, 'suspend'))
  expect(suspended.state).toBe('suspended')
  expect((await move(app, amara, at(suspended.version, 'resume'))).state).toBe('live')
})
