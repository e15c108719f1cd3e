import { afterAll, beforeAll, expect, test } from 'vitest'
import { connects, sends, seriesOf } from '../feeds/feeding.ts'
import { measures } from '../journeys/driver/measuring.ts'
import type { Person } from '../journeys/driver/person.ts'
import { aWorld, type World } from '../journeys/driver/world.ts'

let world: World
let ada: Person

beforeAll(async () => {
  world = await aWorld('2026-03-02')
  ada = await world.person('Ada', 'aimsManager')
})
afterAll(() => world.close())

test('moments no calendar has wait with their reason, in answers and in alerts', async () => {
  const share = { cadence: 'month', kind: 'proportion', numerator: 'satisfied', denominator: 'all' }
  const survey = await connects(ada, {
    kind: 'survey',
    name: 'Tickets',
    metric: (await measures(ada, share)).id,
    settings: { lowest: 1, highest: 5, satisfiedFrom: 4 },
    everyMinutes: 60,
  })
  const responses = ['0000-01-01T00:00:00Z', '1800-01-01T00:00:00Z', '2026-02-01T00:00:00Z'].map((at, id) => ({
    id,
    at,
    score: 5,
  }))
  const answered = await sends(world, survey, { body: { responses }, secret: survey.secret })
  expect([answered.status, answered.body]).toMatchObject([202, { added: 1, refused: 2 }])

  const onCall = await connects(ada, { kind: 'alertmanager', name: 'On call' })
  for (const startsAt of ['+275760-09-13T00:00:00Z', '9999-12-31T00:00:00Z']) {
    const alert = { status: 'firing', labels: {}, startsAt, fingerprint: startsAt }
    const answer = await fetch(`${world.address}${onCall.inbound}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${onCall.secret}` },
      body: JSON.stringify({ version: '4', alerts: [alert] }),
    })
    expect([answer.status, await answer.json()]).toMatchObject([
      202,
      { outcome: 'kept', reason: { code: 'instant_in_future' } },
    ])
  }
})

test('of readings that contradict each other none is taken, however often one of them is said', async () => {
  const metric = await measures(ada, { title: 'Contradicted' })
  const hook = await connects(ada, { kind: 'webhook', name: 'Nightly', metric: metric.id })
  const points = [1, 2, 1].map((value) => ({ at: '2026-01-05', value }))
  const sent = await sends(world, hook, { body: { points }, secret: hook.secret })
  expect(sent.body).toMatchObject({ outcome: 'kept', added: 0, refused: 3 })
  expect(await seriesOf(ada, metric)).toEqual([])
  const answer = await fetch(`${world.address}/api/v1/readings/preview`, {
    method: 'POST',
    headers: { authorization: `Bearer ${ada.token}`, 'meliora-file-name': 'a.csv' },
    body: `week,Contradicted\n2026-01-05,1\n2026-01-05,2\n2026-01-05,1\n`,
  })
  expect(((await answer.json()) as { counts: unknown }).counts).toEqual({ new: 0, restates: 0, same: 0, refused: 3 })
})

test('a record happened at a moment that a calendar has', async () => {
  for (const occurredAt of [
    '0000-01-01T00:00:00Z',
    '+275760-09-13T00:00:00Z',
    '2026-02-29T00:00:00Z',
    '0001-01-01T00:00:00+14:00',
    '5',
  ]) {
    const answer = await ada.asks('POST', '/incidents', { body: { title: 'Outage', kind: 'incident', occurredAt } })
    expect([answer.status, answer.body.refusals?.[0]?.field], occurredAt).toEqual([400, 'occurredAt'])
  }
})
