import { afterAll, beforeAll, expect, test } from 'vitest'
import { dayStart } from '#domain/time/dayStart.ts'
import { addDays, dayOf } from '#domain/time/days.ts'
import { measures } from '../journeys/driver/measuring.ts'
import type { Person } from '../journeys/driver/person.ts'
import { aWorld, type World } from '../journeys/driver/world.ts'
import { type Daemon, startPrometheus } from './daemons.ts'
import { allowsLoopback, connects, logOf, looksAt, roundPasses, seriesOf } from './feeding.ts'
import { aSource, type Source } from './source.ts'

const ZONE = 'Europe/Berlin'
const FIRST = '2025-10-20'
const LAST = '2025-10-31'

let world: World
let ada: Person
let exporter: Source
let daemon: Daemon

beforeAll(async () => {
  world = await aWorld('2025-11-01')
  ada = await world.person('Ada', 'aimsManager')
  await allowsLoopback(await world.person('Root', 'administrator'))
  exporter = await aSource((_, response) => response.end('office_temperature 21.5\n'))
  const config = `
global: { scrape_interval: 1s }
scrape_configs:
  - job_name: office
    static_configs: [{ targets: ['127.0.0.1:${exporter.port}'] }]`
  daemon = await startPrometheus({ config, history: history() })
}, 60_000)
afterAll(async () => {
  await daemon.stop()
  await exporter.close()
  await world.close()
})

/** Every hour of some days: the day of the month, and requests of which one in ten fails on the 28th and one in a hundred else. */
function history(): string {
  const [from, to] = [Date.parse(dayStart(FIRST, ZONE)) / 1000, Date.parse(dayStart(addDays(LAST, 1), ZONE)) / 1000]
  const hours = Array.from({ length: (to - from) / 3600 }, (_, at) => from + (at + 1) * 3600)
  let [good, bad] = [0, 0]
  const days: string[] = []
  const goods: string[] = []
  const bads: string[] = []
  for (const at of hours) {
    const day = Number(dayOf(new Date((at - 1) * 1000).toISOString(), ZONE).slice(8))
    bad += day === 28 ? 10 : 1
    good += day === 28 ? 90 : 99
    days.push(`tickets_open ${day} ${at}`)
    goods.push(`requests_total{code="200"} ${good} ${at}`)
    bads.push(`requests_total{code="500"} ${bad} ${at}`)
  }
  const counters = ['# TYPE requests counter', ...goods, ...bads]
  return ['# TYPE tickets_open gauge', ...days, ...counters, '# EOF', ''].join('\n')
}

const days = Array.from({ length: 12 }, (_, at) => addDays(FIRST, at))
const pulls = async (metric: { readonly id: string }, kind: string, settings: object) => {
  const feed = await connects(ada, {
    kind,
    name: `${kind} ${metric.id}`,
    metric: metric.id,
    settings: { address: daemon.address, backfillDays: 20, ...settings },
  })
  await roundPasses(world)
  return feed
}

test('a real Prometheus is asked for what lies back; each day is its own day, also the one of 25 hours', async () => {
  const mean = await measures(ada, { title: 'Open tickets', cadence: 'day' })
  const feed = await pulls(mean, 'prometheus', { query: 'tickets_open', take: 'mean', stepSeconds: 3600 })
  expect(await looksAt(ada, feed)).toMatchObject({ state: 'active', fault: null, pulledTo: '2025-11-01', waiting: 0 })
  expect(await seriesOf(ada, mean)).toEqual(days.map((day) => `${day} ${Number(day.slice(8))}`))
  expect((await logOf(ada, feed)).at(-1)).toMatchObject({ cause: 'schedule', outcome: 'stored', added: 12, missing: 8 })
  const hours = await measures(ada, { title: 'Hours', cadence: 'day' })
  await pulls(hours, 'prometheus', { query: 'count_over_time(tickets_open[window] offset 1s)', take: 'end' })
  const counted = await seriesOf(ada, hours)
  expect(counted).toEqual(days.map((day) => `${day} ${day === '2025-10-26' ? 25 : day === FIRST ? 23 : 24}`))
})

test('a service level comes from two counts, per period and per burn window', async () => {
  const level = await measures(ada, {
    title: 'Requests served',
    cadence: 'day',
    kind: 'proportion',
    direction: 'increase',
    unit: 'share of requests',
    numerator: 'requests without error',
    denominator: 'requests',
    watchedAs: 'slo',
    worthwhile: 0.001,
  })
  const feed = await pulls(level, 'slo', {
    good: 'sum(increase(requests_total{code!~"5.."}[window]))',
    total: 'sum(increase(requests_total[window]))',
    objective: 99,
    backfillDays: 5,
  })
  expect(await seriesOf(ada, level)).toEqual([
    '2025-10-27 2376/2400',
    '2025-10-28 2160/2400',
    '2025-10-29 2376/2400',
    '2025-10-30 2376/2400',
    '2025-10-31 2376/2400',
  ])
  const { burn } = await looksAt(ada, feed)
  expect(burn.map(({ windowSeconds }) => windowSeconds)).toContain(259_200)
})

test('what Prometheus itself refuses is shown in its words, and a server that is gone is a fault until it is back', async () => {
  const metric = await measures(ada, { title: 'Wrong', cadence: 'day' })
  const feed = await pulls(metric, 'prometheus', { query: 'sum(', take: 'last' })
  expect((await looksAt(ada, feed)).fault).toMatchObject({
    code: 'query_refused',
    sentence: expect.stringContaining('parse error'),
  })
  expect(await seriesOf(ada, metric)).toEqual([])
})

test('a real scrape ends as a reading of its day', async () => {
  const scraped = `${daemon.address}/api/v1/query?query=office_temperature`
  const value = async () =>
    ((await (await fetch(scraped)).json()) as { data: { result: { value: [number, string] }[] } }).data.result[0]
      ?.value[1]
  await expect.poll(value, { timeout: 15_000 }).toBe('21.5')
  const today = dayOf(new Date().toISOString(), ZONE)
  world.itIs(addDays(today, 1))
  // A token of last year has ended.
  ada = await world.person('Ada the second', 'aimsManager')
  const metric = await measures(ada, { title: 'Office temperature', cadence: 'day', unit: '°C' })
  const settings = { query: 'max_over_time(office_temperature[window])', take: 'end', backfillDays: 2 }
  const feed = await pulls(metric, 'prometheus', settings)
  expect(await seriesOf(ada, metric)).toEqual([`${today} 21.5`])
  expect((await logOf(ada, feed)).at(-1)).toMatchObject({ added: 1, missing: 1, outcome: 'stored' })
})
