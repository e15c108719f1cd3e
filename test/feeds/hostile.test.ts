import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { addDays } from '#domain/time/days.ts'
import { measures } from '../journeys/driver/measuring.ts'
import type { Page, Person } from '../journeys/driver/person.ts'
import { aWorld, type World } from '../journeys/driver/world.ts'
import { allowsLoopback, connects, type FeedPage, lettersOf, logOf, looksAt, roundPasses, seriesOf } from './feeding.ts'
import { aSource, prometheus, type Source } from './source.ts'

let world: World
let ada: Person
let admin: Person
let source: Source
let daily: Page
let feed: FeedPage

beforeAll(async () => {
  world = await aWorld('2026-03-10')
  ada = await world.person('Ada', 'aimsManager')
  admin = await world.person('Root', 'administrator')
  await allowsLoopback(admin)
})
beforeEach(async () => {
  world.itIs('2026-03-10')
  source = await aSource(prometheus(() => '4'))
  daily = await measures(ada, { title: `Load ${crypto.randomUUID()}`, cadence: 'day' })
  return () => source.close()
})
afterAll(() => world.close())

const connected = async (settings: object = {}, more: object = {}) => {
  feed = await connects(ada, {
    kind: 'prometheus',
    name: `Load of ${daily.number}`,
    metric: daily.id,
    everyMinutes: 60,
    settings: { address: source.address, query: 'load', take: 'mean', stepSeconds: 3600, backfillDays: 3, ...settings },
    ...more,
  })
  return feed
}
const three = ['2026-03-07', '2026-03-08', '2026-03-09']

test('a source that answers 500 for a day fails visibly, is asked less and less, and nothing of that day is lost', async () => {
  await connected()
  await roundPasses(world)
  expect(await seriesOf(ada, daily)).toEqual(three.map((day) => `${day} 4`))
  source.behaves((_, response) => response.writeHead(500).end('{"oops":true}'))
  const before = source.asked.length
  const start = Date.parse('2026-03-10T09:00:00Z')
  const instants: number[] = []
  let looks = 0
  const app = { ...world.app, now: () => new Date((instants.at(-1) ?? start) + looks++).toISOString() }
  for (let minute = 61; minute <= 24 * 60; minute += 1) {
    instants.push(start + minute * 60_000)
    await roundPasses({ ...world, app })
  }
  expect(source.asked.length - before).toBeGreaterThan(6)
  expect(source.asked.length - before).toBeLessThan(16)
  expect(await looksAt(ada, feed)).toMatchObject({
    state: 'failing',
    fault: { code: 'source_status', sentence: `127.0.0.1:${source.port} answered with status 500.` },
  })
  expect(await seriesOf(ada, daily)).toHaveLength(3)
  source.behaves(prometheus(() => '5'))
  world.itIs('2026-03-12')
  await roundPasses(world)
  const now = await looksAt(ada, feed)
  expect(now).toMatchObject({ state: 'active', fault: null, failures: 0, pulledTo: '2026-03-12' })
  expect((await seriesOf(ada, daily)).slice(-2)).toEqual(['2026-03-10 5', '2026-03-11 5'])
})

const lies: [string, Parameters<Source['behaves']>[0], string][] = [
  [
    'says it is longer than it is',
    (_, r) => r.writeHead(200, { 'content-length': 5000 }).write('{"status"', () => r.destroy()),
    'source_cut_off',
  ],
  [
    'says it is shorter than it is',
    (_, r) =>
      r.socket?.end(
        'HTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\n{"status":"success","data":{"resultType":"matrix","result":[]}}',
      ),
    'source_garbled',
  ],
  [
    'never stops',
    (_, r) => {
      const piece = 'x'.repeat(1_000_000)
      const more = () => {
        while (!r.destroyed && r.write(piece));
      }
      r.on('drain', more)
      more()
    },
    'source_too_large',
  ],
  [
    'redirects to another host',
    (_, r) => r.writeHead(307, { location: 'http://169.254.169.254/latest/meta-data' }).end(),
    'source_redirects',
  ],
  [
    'redirects within its own',
    (_, r) => r.writeHead(301, { location: '/elsewhere/api/v1/query_range' }).end(),
    'source_redirects',
  ],
  ['is packed unasked', (_, r) => r.writeHead(200, { 'content-encoding': 'gzip' }).end('xxxx'), 'source_encoded'],
  ['is no JSON', (_, r) => r.end('<html>Login</html>'), 'source_not_json'],
  [
    'is another JSON',
    (_, r) => r.end('{"status":"success","data":{"resultType":"matrix","result":[{"values":[["x",5]]}]}}'),
    'source_unexpected',
  ],
  [
    'is several series',
    (_, r) => r.end('{"status":"success","data":{"resultType":"matrix","result":[{"values":[]},{"values":[]}]}}'),
    'query_several_series',
  ],
  [
    'is incomplete by its own word',
    (_, r) => r.end('{"status":"success","warnings":["one store is away"],"data":{"resultType":"matrix","result":[]}}'),
    'query_partial',
  ],
  [
    'is a refusal',
    (_, r) => r.writeHead(400).end('{"status":"error","errorType":"bad_data","error":"parse error"}'),
    'query_refused',
  ],
  ['does not know our token', (_, r) => r.writeHead(401).end(), 'source_refuses_login'],
  ['breaks off at once', (_, r) => r.socket?.destroy(), 'source_cut_off'],
]

test.for(lies)('an answer that %s is a fault in words, and no reading', async ([, behaviour, code]) => {
  source.behaves(behaviour)
  await connected()
  await roundPasses(world)
  expect(await looksAt(ada, feed)).toMatchObject({ state: 'failing', failures: 1, fault: { code } })
  expect(await seriesOf(ada, daily)).toEqual([])
  expect((await logOf(ada, feed)).map(({ outcome, fault }) => [outcome, fault?.code])).toEqual([['failed', code]])
})

test('a source that hangs is given up after its time, and does not keep the others waiting', async () => {
  const answering = await aSource(prometheus(() => '2'))
  source.behaves(() => {})
  const hanging = await connected()
  daily = await measures(ada, { title: 'Beside', cadence: 'day' })
  await connected({ address: answering.address })
  const round = roundPasses(world)
  await expect.poll(() => seriesOf(ada, daily), { timeout: 10_000 }).toHaveLength(3)
  await round
  expect(await looksAt(ada, hanging)).toMatchObject({ state: 'failing', fault: { code: 'source_timed_out' } })
  await answering.close()
}, 60_000)

test('nobody listens, or nobody knows the name', async () => {
  await source.close()
  await connected()
  await roundPasses(world)
  expect((await looksAt(ada, feed)).fault?.code).toBe('source_unreachable')
  source = await aSource(() => {})
})

test('NaN, infinities and holes in the samples become no reading: the period waits with its reason until the source has a number', async () => {
  const day = 86_400
  const firstDay = Date.parse('2026-03-06T23:00:00Z') / 1000
  let isMended = false
  source.behaves(
    prometheus((seconds) => {
      const nth = Math.ceil((seconds - firstDay) / day)
      if (isMended || nth === 4) return '1.5'
      if (nth === 1) return seconds % 7200 === 0 ? 'NaN' : '1'
      if (nth === 2) return '+Inf'
      return seconds - firstDay - 2 * day <= 7200 ? '9' : undefined
    }),
  )
  await connected()
  await roundPasses(world)
  expect(await seriesOf(ada, daily)).toEqual([])
  const letters = (await lettersOf(ada, feed)).sort((one, other) => one.key.localeCompare(other.key))
  expect(letters.map(({ key, refusal }) => `${key}: ${refusal.sentence}`)).toEqual([
    'period 2026-03-07: The source says "NaN" for 2026-03-07: that is no number.',
    'period 2026-03-08: The source says "+Inf" for 2026-03-08: that is no number.',
    'period 2026-03-09: For 2026-03-09 there are 2 of 24 samples; at least 50 % are asked for.',
  ])
  expect((await logOf(ada, feed)).at(-1)).toMatchObject({ outcome: 'kept', refused: 3, added: 0, missing: 0 })
  const replay = () => ada.asks('POST', `/feeds/${feed.id}/dead-letters/${letters[0]!.id}/replay`)
  expect((await replay()).body).toMatchObject({ taken: false, reason: { code: 'sample_not_finite' } })
  isMended = true
  expect((await replay()).body).toMatchObject({ taken: true })
  expect(await seriesOf(ada, daily)).toEqual(['2026-03-07 1.5'])
  world.itIs('2026-03-11')
  await roundPasses(world)
  expect(await seriesOf(ada, daily)).toEqual(
    ['2026-03-07', '2026-03-08', '2026-03-09', '2026-03-10'].map((each) => `${each} 1.5`),
  )
  expect(await lettersOf(ada, feed)).toEqual([])
})

test('the days clocks change are days of 23 and 25 hours, and no sample is counted twice', async () => {
  world.itIs('2026-04-01')
  source.behaves(prometheus((seconds) => String(Math.floor((seconds - 1) / 3600) % 2)))
  await connected({ take: 'end', query: 'count_over_time(x[window])', backfillDays: 4 })
  await roundPasses(world)
  const windows = source.asked.map(({ fields }) => fields.get('query'))
  expect(windows).toEqual(['86400s', '82800s', '86400s', '86400s'].map((length) => `count_over_time(x[${length}])`))
  expect(source.asked.map(({ fields }) => new Date(Number(fields.get('time')) * 1000).toISOString())).toEqual([
    '2026-03-28T23:00:00.000Z',
    '2026-03-29T22:00:00.000Z',
    '2026-03-30T22:00:00.000Z',
    '2026-03-31T22:00:00.000Z',
  ])
})

test('what a source corrects later is a restatement, looked for once a day; nothing is asked of days that are not over', async () => {
  await connected()
  await roundPasses(world)
  source.behaves(prometheus(() => '6'))
  world.itIs('2026-03-11')
  await roundPasses(world)
  expect(await seriesOf(ada, daily)).toEqual(['2026-03-07 4', '2026-03-08 6', '2026-03-09 6', '2026-03-10 6'])
  expect((await logOf(ada, feed)).at(-1)).toMatchObject({ added: 1, restated: 2, outcome: 'stored' })
  const last = Math.max(...source.asked.map(({ fields }) => Number(fields.get('end'))))
  expect(new Date(last * 1000).toISOString()).toBe('2026-03-10T23:00:00.000Z')
  const again = await ada.asks('POST', `/feeds/${feed.id}/run`, { body: { again: true } })
  expect(again.body).toMatchObject({ result: { fault: null, added: 0, restated: 0, unchanged: 3 } })
})

test('a long way back is fetched in order, a bounded piece at a time, and a break in between loses nothing', async () => {
  world.itIs('2026-03-10')
  let answers = 0
  source.behaves((asked, response) => {
    answers += 1
    // Each piece is two requests: this is the first of the second piece.
    if (answers === 3) response.writeHead(503).end()
    else prometheus((seconds) => String(seconds % 1000))(asked, response)
  })
  await connected({ backfillDays: 400, stepSeconds: 300, take: 'last' })
  await roundPasses(world)
  const between = await looksAt(ada, feed)
  expect(between).toMatchObject({ state: 'failing', pulledTo: addDays('2026-03-10', -400 + 69) })
  expect(await seriesOf(ada, daily)).toHaveLength(69)
  world.daysPass(1)
  await roundPasses(world)
  expect(await looksAt(ada, feed)).toMatchObject({ state: 'active', pulledTo: '2026-03-11' })
  expect(await seriesOf(ada, daily)).toHaveLength(401)
})
