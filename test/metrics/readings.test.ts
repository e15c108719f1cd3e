import { afterAll, beforeAll, expect, test } from 'vitest'
import { measures, moved, pushes, usualMetric, weekly } from '../journeys/driver/measuring.ts'
import type { Person } from '../journeys/driver/person.ts'
import { aWorld, type World } from '../journeys/driver/world.ts'

let world: World
let ada: Person
let vera: Person

beforeAll(async () => {
  world = await aWorld('2026-03-04')
  ada = await world.person('Ada', 'aimsManager')
  vera = await world.person('Vera', 'viewer')
})
afterAll(() => world.close())

const series = async (id: string, query = '') =>
  (await ada.asks('GET', `/metrics/${id}/series${query}`)).body as unknown as {
    points: { periodStart: string; value: number | null; num?: number; den?: number }[]
    isStale: boolean
  }
const codes = (body: { refusals?: { code: string; field?: string }[] }) =>
  body.refusals?.map(({ code, field }) => `${field} ${code}`)

test('a metric is defined, put into use with a number, and its definition then changes by a revision alone', async () => {
  const draft = (await ada.asks('POST', '/metrics', { body: { title: 'Resolution time' } })).body
  expect([draft.number, draft.state]).toEqual(['MET-2026-0001', 'draft'])
  const refused = await ada.asks('POST', `/metrics/${draft.id}/moves/activate`, {
    body: { input: { kind: 'proportion' } },
    headers: { 'if-match': '"1"' },
  })
  expect([refused.status, refused.body.refusals?.map(({ code }) => code)]).toEqual([
    409,
    [
      'unit_missing',
      'direction_missing',
      'metric_cadence_missing',
      'metric_watched_as_missing',
      'metric_source_missing',
      'metric_numerator_missing',
      'metric_denominator_missing',
    ],
  ])
  const { title: _, ...definition } = usualMetric
  const used = await moved(ada, 'metrics', draft, 'activate', { input: definition })
  expect([used.state, used.fields.definitionVersion, used.owner]).toEqual([
    'active',
    1,
    expect.objectContaining({ id: ada.id }),
  ])
  const edited = await ada.asks('PATCH', `/metrics/${draft.id}`, {
    body: { unit: 'minutes' },
    headers: { 'if-match': `"${used.version}"` },
  })
  expect([edited.status, codes(edited.body)]).toEqual([409, ['unit metric_definition_fixed']])
})

test('readings come in once; what differs is a restatement and what was said stays', async () => {
  const metric = await measures(ada)
  const first = await pushes(ada, metric, weekly('2026-01-05', [8, 7, 9]))
  expect([first.status, first.body]).toEqual([201, expect.objectContaining({ added: 3, restated: 0, unchanged: 0 })])
  expect((await pushes(ada, metric, weekly('2026-01-05', [8, 7, 9]))).body).toEqual({
    batch: null,
    added: 0,
    restated: 0,
    unchanged: 3,
  })
  expect((await pushes(ada, metric, [['2026-01-14', 6]])).body).toMatchObject({ added: 0, restated: 1 })
  expect((await series(metric.id)).points.map(({ value }) => value)).toEqual([8, 6, 9])
  const said = await ada.asks('GET', `/metrics/${metric.id}/points/2026-01-12`)
  expect(said.body.items?.map(({ value }) => value)).toEqual([7, 6])
  const trail = await ada.asks('GET', `/metrics/${metric.id}/trail?limit=200`)
  expect(trail.body.items?.map(({ verb }) => verb)).toEqual(['points.add', 'points.add', 'activate', 'create'])
  const batches = await ada.asks('GET', `/metrics/${metric.id}/batches`)
  expect(batches.body.items?.map(({ hash }) => String(hash).length)).toEqual([64, 64])
})

test('bad readings are named one by one and nothing of the batch is kept', async () => {
  const metric = await measures(ada)
  const answer = await pushes(ada, metric, [
    { at: '2026-01-05', value: 3 },
    { at: '2026-01-12', value: 'three' },
    { at: '2026-01-19', value: 1e300 },
    { at: 'yesterday', value: 1 },
    { value: 1 },
    { at: '2026-03-02', value: 1 },
    { at: '2027-01-04', value: 1 },
    { at: '2026-02-02', value: 1, unit: 'minutes' },
    { period: '2026-01', value: 1 },
    { at: '2026-02-02', num: 1, den: 2 },
    { at: '2026-02-30', value: 1 },
    { at: '2026-01-26' },
    { at: '1899-12-25', value: 1 },
    { at: '2026-02-02T10:00', value: 1 },
  ])
  expect(answer.status).toBe(400)
  expect(codes(answer.body)).toEqual([
    'readings/1/value reading_not_a_number',
    'readings/2/value reading_not_a_number',
    'readings/3/at reading_time_unclear',
    'readings/4/at reading_time_missing',
    'readings/5/at reading_period_not_over',
    'readings/6/at reading_period_not_over',
    'readings/7/unit reading_unit_differs',
    'readings/8/period reading_period_other',
    'readings/9/num reading_takes_value',
    'readings/10/at reading_time_unclear',
    'readings/11/value reading_value_missing',
    'readings/12/at reading_too_old',
    'readings/13/at reading_time_unclear',
  ])
  expect((await series(metric.id)).points).toEqual([])
  const twice = await pushes(ada, metric, [
    ['2026-01-05', 3],
    ['2026-01-06', 4],
  ])
  expect(codes(twice.body)).toEqual(['readings/0/period reading_twice', 'readings/1/period reading_twice'])
  const nan = await ada.asks('POST', `/metrics/${metric.id}/points`, {
    body: '{"readings":[{"at":"2026-01-05","value":NaN}]}',
  })
  expect([nan.status, nan.body.refusals?.[0]?.code]).toEqual([400, 'body_not_json'])
})

test('missing is missing: gaps are kept as gaps, null withdraws, a denominator of nothing is no zero', async () => {
  const metric = await measures(ada, {
    kind: 'proportion',
    unit: 'share',
    numerator: 'calls answered in time',
    denominator: 'calls',
    minDenominator: 10,
  })
  const sent = await pushes(ada, metric, [
    { period: '2026-W02', num: 90, den: 100 },
    { period: '2026-W04', num: 0, den: 0 },
    { period: '2026-W05', num: 1, den: 3 },
    { period: '2026-W06', num: 80, den: 100 },
  ])
  expect(sent.status).toBe(201)
  expect((await series(metric.id)).points.map(({ value }) => value)).toEqual([0.9, null, null, null, 0.8])
  await pushes(ada, metric, [{ period: '2026-W06', value: null }])
  expect((await series(metric.id)).points.map(({ value }) => value)).toEqual([0.9, null, null, null, null])
  for (const [num, den] of [
    [5, 4],
    [-1, 4],
    [1.5, 4],
  ])
    expect(codes((await pushes(ada, metric, [{ period: '2026-W07', num, den }])).body)).toEqual([
      'readings/0/num reading_share_impossible',
    ])
})

test('a day is the metric’s own day: an instant falls on it by the time zone, across the change of the clocks too', async () => {
  const daily = await measures(ada, { cadence: 'day', timeZone: 'Europe/Berlin' })
  await pushes(ada, daily, [
    { at: '2025-10-25T22:30:00Z', value: 1 },
    { at: '2025-10-26T22:59:00Z', value: 1 },
    { at: '2025-10-26T23:00:00Z', value: 5 },
    { at: '2025-10-28T00:30:00+01:00', value: 7 },
  ])
  expect((await series(daily.id)).points.map(({ periodStart }) => periodStart)).toEqual([
    '2025-10-26',
    '2025-10-27',
    '2025-10-28',
  ])
  expect((await series(daily.id)).isStale).toBe(true)
})

test('another unit begins the series anew; what was read before stays in the database and out of the chart', async () => {
  const metric = await measures(ada)
  await pushes(ada, metric, weekly('2026-01-05', [8, 7]))
  const revised = await moved(ada, 'metrics', metric, 'revise', {
    input: { unit: 'minutes' },
    reason: 'Measured finer',
  })
  expect([revised.fields.definitionVersion, revised.fields.comparableSince]).toEqual([2, 2])
  expect((await series(metric.id)).points).toEqual([])
  await pushes(ada, metric, weekly('2026-01-05', [480]))
  expect((await series(metric.id)).points.map(({ value }) => value)).toEqual([480])
})

test('a batch of several metrics is one entry of the trail; a repeat under its key is done once; viewers add nothing', async () => {
  const [one, other] = [await measures(ada), await measures(ada)]
  const body = {
    source: 'nightly',
    readings: [
      { metric: one.id, at: '2026-01-05', value: 1 },
      { metric: other.number, at: '2026-01-05', value: 2 },
    ],
  }
  const sent = await ada.asks('POST', '/points', { body, headers: { 'idempotency-key': 'n-1' } })
  const again = await ada.asks('POST', '/points', { body, headers: { 'idempotency-key': 'n-1' } })
  expect([sent.status, again.body]).toEqual([201, sent.body])
  expect((await vera.asks('POST', '/points', { body })).status).toBe(403)
  const unknown = await ada.asks('POST', '/points', {
    body: { readings: [{ metric: 'MET-2026-9999', at: '2026-01-05', value: 1 }] },
  })
  expect(codes(unknown.body)).toEqual(['readings/0/metric metric_unknown'])
  const trail = await ada.asks('GET', '/trail?limit=5')
  expect(JSON.stringify(trail.body)).toContain('points.add')
})

test('figures beyond what arithmetic can be trusted with, years of five digits and hidden characters are refused, not broken by', async () => {
  const [rate, quarterly] = [
    await measures(ada, { kind: 'rate', numerator: 'faults', denominator: 'hours' }),
    await measures(ada, { cadence: 'quarter' }),
  ]
  const huge = await pushes(ada, rate, [{ at: '2026-01-05', num: 1, den: 1e-320 }])
  expect(codes(huge.body)).toEqual(['readings/0/den reading_rate_impossible'])
  const far = await pushes(ada, quarterly, [{ at: '9999-12-31', value: 1 }])
  expect(codes(far.body)).toEqual(['readings/0/at reading_period_not_over'])
  for (const source of ['\ud800', 'a\0b', '\u202eIPA']) {
    const body = { source, readings: [{ at: '2025-Q4', value: 1 }] }
    const hidden = await ada.asks('POST', `/metrics/${quarterly.id}/points`, { body })
    expect(codes(hidden.body)).toEqual(['source text_forbidden_character'])
  }
  const cut = { source: `${'y'.repeat(199)}😀`, readings: [{ at: '2025-Q4', value: 1 }] }
  expect((await ada.asks('POST', `/metrics/${quarterly.id}/points`, { body: cut })).status).toBe(201)
})

test('a least denominator, a direction or a formula is not changed under readings that are said to stay comparable', async () => {
  const share = await measures(ada, { kind: 'proportion', numerator: 'failed', denominator: 'all', minDenominator: 5 })
  for (const change of [{ minDenominator: 500 }, { direction: 'increase' }]) {
    const { body } = await ada.asks('GET', `/metrics/${share.id}`)
    const answer = await ada.asks('POST', `/metrics/${share.id}/moves/revise`, {
      body: { input: { ...change, seriesContinues: true }, reason: 'Counted otherwise' },
      headers: { 'if-match': `"${body.version}"` },
    })
    expect(codes(answer.body)).toEqual(['seriesContinues series_cannot_continue'])
  }
})
