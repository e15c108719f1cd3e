import { afterAll, beforeAll, expect, test } from 'vitest'
import { list } from '#app/records/list.ts'
import { move } from '#app/records/move.ts'
import { readPage } from '#app/records/page.ts'
import { improvement } from '#domain/records/improvement/improvement.ts'
import { type KeptDemo, restoredDemo } from './keptDemo.ts'

/** Schema 0037. */
let kept: KeptDemo

beforeAll(async () => {
  kept = await restoredDemo('part-1-demo.backup', '2026-11-21T09:00:00.000Z')
})
afterAll(() => kept?.close())

test('the demo of part 1, restored from its backup, migrates and its trail verifies against the heads in the file', async () => {
  expect(kept.schema).toBe('0037_file_holders')
  expect(kept.trails).toEqual([
    ['lysmark', true, 469],
    ['quillmere', true, 23],
  ])
  expect(await kept.verified()).toEqual([
    ['lysmark', true],
    ['quillmere', true],
  ])
})

test('its register reads on, and its improvements move on under the rules of today', async () => {
  const { app } = kept
  const caller = await kept.acting('Felix', 'improvementCoordinator')
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
