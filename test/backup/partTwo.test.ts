import { afterAll, beforeAll, expect, test } from 'vitest'
import { proofOf } from '#app/proof/proofOf.ts'
import { list } from '#app/records/list.ts'
import { move } from '#app/records/move.ts'
import { readPage } from '#app/records/page.ts'
import { raiseFromWithin } from '#app/records/raisedFrom.ts'
import { improvement } from '#domain/records/improvement/improvement.ts'
import { incident } from '#domain/records/incident/incident.ts'
import { nonconformity } from '#domain/records/nonconformity/nonconformity.ts'
import { type KeptDemo, restoredDemo } from './keptDemo.ts'

/** Schema 0061. */
let kept: KeptDemo

beforeAll(async () => {
  kept = await restoredDemo('part-2-demo.backup', '2026-11-21T09:00:00.000Z')
})
afterAll(() => kept?.close())

test('the demo of part 2, restored from its backup, migrates and its trail verifies against the heads in the file', async () => {
  expect(kept.schema).toBe('0061_improvement_figures')
  expect(kept.trails).toEqual([
    ['lysmark', true, 963],
    ['quillmere', true, 24],
  ])
  expect(await kept.verified()).toEqual([
    ['lysmark', true],
    ['quillmere', true],
  ])
})

test('its verdicts read on, and its improvements move on', async () => {
  const { app } = kept
  const felix = await kept.acting('Felix', 'improvementCoordinator')
  const { items } = await list(app, felix, {
    type: improvement,
    request: { sort: 'number', filters: {}, limit: 100 },
  })
  const judged = items.filter((item) => item.seriesVerdict === 'improved')
  expect(judged).toHaveLength(9)
  const proof = await proofOf(app, felix, { ref: String(judged[0]?.id), draft: {} })
  expect(proof.verdicts.length).toBeGreaterThan(0)
  const candidate = items.find(({ state }) => state === 'candidate')
  if (!candidate) throw new Error('The demo of part 2 has candidates.')
  const { record } = await readPage(app, felix, { type: improvement, ref: candidate.id })
  const dismissed = await move(app, felix, {
    type: improvement,
    ref: candidate.id,
    version: record.version,
    steps: [{ move: 'dismiss', input: {}, reason: 'Said already by another' }],
  })
  expect(dismissed.state).toBe('dismissed')
})

test('its incidents stand where their new life has them, and a nonconformity is raised from one', async () => {
  const { app } = kept
  const amara = await kept.acting('Amara', 'aimsManager')
  const { items } = await list(app, amara, { type: incident, request: { sort: 'number', filters: {}, limit: 100 } })
  const states = [...new Set(items.map(({ state }) => state))].sort()
  expect(states.every((state) => ['reported', 'resolved'].includes(state))).toBe(true)
  const resolved = items.find(({ state }) => state === 'resolved')
  if (!resolved) throw new Error('The demo of part 2 has resolved incidents.')
  const page = await readPage(app, amara, { type: incident, ref: resolved.id })
  expect(page.record.resolvedAt).not.toBeNull()
  expect(page.moves.map((open) => open.move)).toContain('analyse')
  const raised = await app.store.inside(amara, (tx) =>
    raiseFromWithin(
      tx,
      { app, caller: amara },
      {
        type: nonconformity,
        input: { title: 'Found in what part 2 kept', description: 'As told in the incident', detectedOn: '2026-11-21' },
        from: { type: incident, ref: resolved.id },
      },
    ),
  )
  expect(raised.number).toBe('NC-2026-0001')
})
