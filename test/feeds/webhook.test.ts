import { afterAll, beforeAll, expect, test } from 'vitest'
import { measures } from '../journeys/driver/measuring.ts'
import type { Page, Person } from '../journeys/driver/person.ts'
import { aWorld, type World } from '../journeys/driver/world.ts'
import { connects, lettersOf, logOf, looksAt, sends, seriesOf } from './feeding.ts'

let world: World
let ada: Person
let emil: Person
let metric: Page

beforeAll(async () => {
  world = await aWorld('2026-03-04')
  ada = await world.person('Ada', 'aimsManager')
  emil = await world.person('Emil', 'employee')
  metric = await measures(ada, { title: 'Open tickets per week' })
})
afterAll(() => world.close())

test('C-123 a signed webhook stores a reading; the same delivery, and the same reading in another, are ignored', async () => {
  const feed = await connects(ada, { kind: 'webhook', name: 'Service desk', metric: metric.id })
  expect(feed.secret).toMatch(/^whsec_/)
  const once = {
    id: 'msg_1',
    secret: feed.secret,
    body: { type: 'reading', data: { at: '2026-02-24T10:00:00Z', value: 12.5 } },
  }
  expect(await sends(world, feed, once)).toMatchObject({
    status: 202,
    body: { outcome: 'stored', added: 1, reason: null },
  })
  expect(await seriesOf(ada, metric)).toEqual(['2026-02-23 12.5'])
  expect(await sends(world, feed, once)).toMatchObject({ status: 202, body: { outcome: 'duplicate', added: 0 } })
  const same = await sends(world, feed, { ...once, id: 'msg_2' })
  expect(same).toMatchObject({ status: 202, body: { outcome: 'nothing', added: 0, unchanged: 1 } })
  expect(await seriesOf(ada, metric)).toEqual(['2026-02-23 12.5'])
  const { body } = await ada.asks('GET', `/metrics/${metric.id}/batches`)
  expect(body.items).toMatchObject([{ source: 'Service desk', feed: feed.id, added: 1, channel: 'api' }])
  expect((await logOf(ada, feed)).map(({ outcome }) => outcome)).toEqual(['stored', 'nothing'])
})

test('what is not signed with the secret, or not lately, is refused and nothing of it is kept', async () => {
  const feed = await connects(ada, { kind: 'webhook', name: 'Guarded' })
  const reading = { points: [{ metric: metric.number, at: '2026-02-17', value: 3 }] }
  const forged = await sends(world, feed, { body: reading, secret: 'whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' })
  expect([forged.status, forged.body.code]).toEqual([401, 'feed_signature_wrong'])
  const now = Math.floor(Date.parse(world.app.now()) / 1000)
  for (const timestamp of [now - 400, now + 400]) {
    const old = await sends(world, feed, { body: reading, secret: feed.secret, timestamp })
    expect([old.status, old.body.code]).toEqual([401, 'feed_signature_old'])
  }
  const { secret } = (await ada.asks('POST', `/feeds/${feed.id}/secret`)).body as unknown as { secret: string }
  expect((await sends(world, feed, { body: reading, secret: feed.secret })).status).toBe(401)
  expect(await looksAt(ada, feed)).toMatchObject({ rejected: 4, waiting: 0 })
  expect((await sends(world, feed, { body: reading, secret })).body.outcome).toBe('stored')
  const nowhere = { inbound: '/api/v1/feeds/01890000-0000-7000-8000-000000000000/inbound' }
  expect((await sends(world, nowhere, { body: reading, secret })).status).toBe(404)
})

test('what cannot be understood waits with its reason and can be replayed or discarded', async () => {
  const feed = await connects(ada, {
    kind: 'webhook',
    name: 'Careless',
    metric: (await measures(ada, { title: 'Careless' })).id,
  })
  const send = (body: unknown) => sends(world, feed, { body, secret: feed.secret })
  const bad = [
    'not json at all',
    { hello: 'world' },
    {
      points: [
        { at: '2026-02-10', value: 'twelve' },
        { at: '2026-02-03', value: 4 },
      ],
    },
    '{"points":[{"at":"2026-01-27","value":1e999}]}',
    { points: [{ at: '2026-04-01', value: 4 }] },
    { points: [{ metric: metric.number, at: '2026-01-20', value: 4 }] },
    {
      points: [
        { at: '2026-01-13', value: 1 },
        { at: '2026-01-14', value: 2 },
      ],
    },
  ]
  const outcomes = []
  for (const body of bad) outcomes.push((await send(body)).body)
  expect(outcomes.map(({ outcome, added, reason }) => [outcome, added, reason?.code])).toEqual([
    ['kept', 0, 'delivery_not_json'],
    ['kept', 0, 'delivery_unreadable'],
    ['stored', 1, 'reading_not_a_number'],
    ['kept', 0, 'reading_not_a_number'],
    ['kept', 0, 'reading_period_not_over'],
    ['kept', 0, 'feed_metric_other'],
    ['kept', 0, 'reading_twice'],
  ])
  const letters = await lettersOf(ada, feed)
  expect(letters.map(({ payload }) => payload)).toEqual(
    bad.map((body) => (typeof body === 'string' ? body : JSON.stringify(body))),
  )
  const future = letters[4]!
  const tooEarly = await ada.asks('POST', `/feeds/${feed.id}/dead-letters/${future.id}/replay`)
  expect(tooEarly.body).toMatchObject({ taken: false, reason: { code: 'reading_period_not_over' } })
  world.itIs('2026-04-08')
  const later = await ada.asks('POST', `/feeds/${feed.id}/dead-letters/${future.id}/replay`)
  expect(later.body).toMatchObject({ taken: true, reason: null })
  expect(
    await seriesOf(ada, { id: ((await looksAt(ada, feed)) as never as { metric: { id: string } }).metric.id }),
  ).toEqual(['2026-02-02 4', '2026-03-30 4'])
  const discard = (reason: string) =>
    ada.asks('POST', `/feeds/${feed.id}/dead-letters/${letters[0]!.id}/discard`, { body: { reason } })
  expect((await discard(' ')).status).toBe(400)
  expect((await discard('A test of theirs')).status).toBe(204)
  expect((await discard('Again')).body.code).toBe('dead_letter_settled')
  expect((await lettersOf(ada, feed, 'settled')).map(({ state }) => state).sort()).toEqual(['discarded', 'replayed'])
  expect((await looksAt(ada, feed)).waiting).toBe(5)
  world.itIs('2026-03-04')
})

test('paused, a feed loses nothing: what is sent waits and comes in afterwards', async () => {
  const quiet = await measures(ada, { title: 'Quiet' })
  const feed = await connects(ada, { kind: 'webhook', name: 'Pausing', metric: quiet.id })
  expect((await ada.asks('POST', `/feeds/${feed.id}/pause`)).body.state).toBe('paused')
  const sent = await sends(world, feed, { body: { value: 7, at: '2026-02-24' }, secret: feed.secret })
  expect(sent).toMatchObject({ status: 202, body: { outcome: 'kept', reason: { code: 'feed_paused' } } })
  const [letter] = await lettersOf(ada, feed)
  const replay = () => ada.asks('POST', `/feeds/${feed.id}/dead-letters/${letter!.id}/replay`)
  expect((await replay()).body.code).toBe('feed_paused')
  expect((await ada.asks('POST', `/feeds/${feed.id}/resume`)).body.state).toBe('active')
  expect((await replay()).body).toMatchObject({ taken: true })
  expect(await seriesOf(ada, quiet)).toEqual(['2026-02-23 7'])
})

test('settings are checked in words, secrets are shown once, and only some may connect', async () => {
  const codes = async (body: object) => {
    const answer = await ada.asks('POST', '/feeds', { body })
    return [answer.status, answer.body.refusals?.map(({ field, code }) => `${field} ${code}`)]
  }
  expect(await codes({ kind: 'webhook', name: ' ', settings: { path: 'x' }, everyMinutes: 5 })).toEqual([
    400,
    ['name name_missing', 'settings/path field_unknown', 'everyMinutes feed_has_no_schedule'],
  ])
  expect(
    await codes({ kind: 'prometheus', name: 'P', settings: { address: 'ftp://x', take: 'end' }, everyMinutes: 0 }),
  ).toEqual([400, ['settings/query field_required', 'everyMinutes number_out_of_range', 'metric feed_metric_missing']])
  const wrong = { address: 'http://user:pw@host', query: 'up', take: 'end' }
  expect(await codes({ kind: 'prometheus', name: 'P', settings: wrong, metric: metric.id })).toEqual([
    400,
    ['settings/address feed_address_invalid', 'settings/query feed_window_missing', 'metric feed_metric_taken'],
  ])
  expect(await codes({ kind: 'survey', name: 'S', settings: { lowest: 5, highest: 1, satisfiedFrom: 9 } })).toEqual([
    400,
    [
      'settings/highest survey_scale_empty',
      'settings/satisfiedFrom survey_threshold_outside',
      'metric feed_metric_missing',
    ],
  ])
  expect((await emil.asks('POST', '/feeds', { body: { kind: 'webhook', name: 'Mine' } })).status).toBe(403)
  const { items } = (await emil.asks('GET', '/feeds')).body
  expect(JSON.stringify(items)).not.toContain('whsec_')
  expect(items?.length).toBeGreaterThan(2)
  expect((await emil.asks('POST', `/feeds/${items![0]!.id}/pause`)).status).toBe(403)
})
