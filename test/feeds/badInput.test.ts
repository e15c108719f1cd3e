import { afterAll, beforeAll, expect, test } from 'vitest'
import { measures } from '../journeys/driver/measuring.ts'
import type { Person } from '../journeys/driver/person.ts'
import { aWorld, type World } from '../journeys/driver/world.ts'
import { connects, lettersOf, sends } from './feeding.ts'

let world: World
let ada: Person

beforeAll(async () => {
  world = await aWorld('2026-03-04')
  ada = await world.person('Ada', 'aimsManager')
})
afterAll(() => world.close())

const odd = ['\0', '\ud800', '-'.repeat(36), 'x'.repeat(5000), '', 7, -1e300, true, [], [null], {}, { a: {} }, null]

test('whatever stands in a description of a feed, the answer is a clear no', async () => {
  const usual = {
    kind: 'prometheus',
    name: 'P',
    metric: 'MET-2026-0001',
    settings: { address: 'http://x', query: 'up', take: 'last' },
  }
  for (const value of odd) {
    for (const wrong of [
      { ...usual, name: value },
      { ...usual, kind: value },
      { ...usual, metric: value },
      { ...usual, settings: value },
      { ...usual, settings: { ...usual.settings, query: value } },
      { ...usual, settings: { ...usual.settings, stepSeconds: value } },
      { ...usual, everyMinutes: value },
      { ...usual, bearer: value },
    ]) {
      const { status, body } = await ada.asks('POST', '/feeds', { body: wrong })
      expect([status, body.refusals?.length], JSON.stringify(wrong).slice(0, 300)).toEqual([400, expect.any(Number)])
    }
    for (const part of ['', '/runs', '/dead-letters'])
      expect(
        (await ada.asks('GET', `/feeds/${encodeURIComponent(String(value).toWellFormed())}${part}`)).status,
      ).toBeLessThan(500)
  }
})

test('whatever a proven sender sends is taken or laid aside, and whoever proves nothing learns nothing', async () => {
  const metric = await measures(ada)
  const hook = await connects(ada, { kind: 'webhook', name: 'Hook' })
  const survey = await connects(ada, {
    kind: 'survey',
    name: 'Survey',
    metric: (
      await measures(ada, { title: 'S', kind: 'proportion', direction: 'increase', numerator: 'a', denominator: 'b' })
    ).id,
    settings: { lowest: 1, highest: 5, satisfiedFrom: 4 },
  })
  const bodies = odd.flatMap((value) => [
    value,
    { points: value },
    { points: [{ metric: value, at: '2026-02-24', value: 1 }] },
    { points: [{ metric: metric.id, at: value, value: 1 }] },
    { points: [{ metric: metric.id, at: '2026-02-24', value }] },
    { points: [{ metric: metric.id, period: value, num: value, den: value }] },
    { responses: [{ id: value, at: '2026-02-24T10:00:00Z', score: 3 }] },
    { responses: [{ id: 'a', at: value, score: value }] },
  ])
  for (const body of [...bodies, '{"points":[{"metric":"\u0000"}]}', '{', '\0', '\ufeff{}'])
    for (const feed of [hook, survey]) {
      const { status } = await sends(world, feed, { body: body ?? 'null', secret: feed.secret })
      expect([202, status], JSON.stringify(body)).toContain(status)
    }
  expect((await lettersOf(ada, hook)).length).toBeGreaterThan(20)
  expect((await sends(world, hook, { body: 'x'.repeat(300_000), secret: hook.secret })).status).toBe(413)
  for (const id of ['', '0', 'not-an-id', '%00', '01890000-0000-7000-8000-000000000000']) {
    const { status } = await sends(world, { inbound: `/api/v1/feeds/${id}/inbound` }, { body: {}, secret: hook.secret })
    expect([400, 401, 404]).toContain(status)
  }
})

test('whatever a file of readings is called and decided about, it is read or refused', async () => {
  const csv = 'Month,P1\n2026-01,1\n2026-02,2\n'
  const headers = { authorization: `Bearer ${ada.token}`, 'content-type': 'application/octet-stream' }
  const statuses = new Set<number>()
  for (const value of odd)
    for (const decisions of [
      value,
      { sheet: value },
      { columns: value },
      { columns: [{ index: value, metric: value, part: value }] },
      { encoding: value },
      { separator: value },
      { times: value },
    ]) {
      const query = new URLSearchParams({ decisions: JSON.stringify(decisions) ?? '' })
      const name = encodeURIComponent(String(value).toWellFormed().slice(0, 100))
      const answer = await fetch(`${world.address}/api/v1/readings/preview?${query}`, {
        method: 'POST',
        headers: { ...headers, 'meliora-file-name': name },
        body: csv,
      })
      statuses.add(answer.status)
      await answer.arrayBuffer()
    }
  expect([...statuses].toSorted()).toEqual([200, 400])
})
