import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Person } from '#test/journeys/driver/person.ts'
import { aWorld, type World } from '#test/journeys/driver/world.ts'
import { aMetric, look, reads, signalsOf } from './watching.ts'

let world: World
let felix: Person

beforeEach(async () => {
  world = await aWorld('2026-11-03')
  felix = await world.person('Felix', 'improvementCoordinator')
})
afterEach(() => world.close())

const calm = [10, 11, 10, 12, 11, 10, 11, 12, 10, 11, 10, 11]

test('C-036 three worsening readings create one candidate, and so do significantly better ones; looked at again, no duplicates', async () => {
  const worse = await aMetric(felix, { title: 'Defects', direction: 'decrease' })
  const better = await aMetric(felix, { title: 'Rework', direction: 'decrease' })
  await reads(felix, worse, { from: '2025-08-01', values: [...calm, 11, 12, 14] })
  await reads(felix, better, { from: '2025-08-01', values: [...calm, 11, 10, 1] })
  expect(await look(world)).toEqual({ looked: 2, found: 2 })
  await reads(felix, worse, { from: '2025-08-01', values: [...calm, 11, 12, 14] })
  await look(world)
  await look(world, { all: true })
  const found = await signalsOf(felix)
  expect(found.map(({ direction, about }) => [about, direction]).sort()).toEqual([
    ['Defects', 'worse'],
    ['Rework', 'better'],
  ])
  expect((await felix.lists('?state=candidate')).map(({ sourceType }) => sourceType).sort()).toEqual([
    'improvingMetric',
    'monitoring',
  ])
})

test('C-037 an improving metric suggests adopting what helped, with the systems that do not have it', async () => {
  const better = await aMetric(felix, { title: 'Rework', service: 'Search' })
  await aMetric(felix, { title: 'rework', service: 'Mail' })
  await aMetric(felix, { title: 'Waiting time', service: 'Login' })
  await felix.asks('POST', '/incidents', { body: { title: 'Down', kind: 'incident', service: 'Billing' } })
  await reads(felix, better, { from: '2025-08-01', values: [...calm, 11, 10, 1] })
  await look(world)
  const [signal] = await signalsOf(felix, '?state=open')
  const candidate = await felix.reads(signal!.improvement)
  expect(candidate).toMatchObject({ title: 'Adopt elsewhere what improved Rework (Search)' })
  expect(candidate.fields).toMatchObject({ sourceType: 'improvingMetric' })
  expect(candidate.fields.description).toContain('Systems without it: Billing, Login.')
})

test('C-041 satisfaction below its threshold, or falling three periods, is a candidate by itself', async () => {
  const low = await aMetric(felix, {
    title: 'Desk rating',
    watchedAs: 'satisfaction',
    direction: 'increase',
    target: 4,
  })
  const falling = await aMetric(felix, {
    title: 'Portal rating',
    watchedAs: 'satisfaction',
    direction: 'increase',
    target: 3,
  })
  const fine = await aMetric(felix, {
    title: 'Phone rating',
    watchedAs: 'satisfaction',
    direction: 'increase',
    target: 4,
  })
  await reads(felix, low, { from: '2026-09-01', values: [4.2, 3.7] })
  await reads(felix, falling, { from: '2026-08-01', values: [4.6, 4.3, 4.1] })
  await reads(felix, fine, { from: '2026-08-01', values: [4.4, 4.5, 4.4] })
  expect(await look(world)).toEqual({ looked: 3, found: 2 })
  expect(
    (await felix.lists('?state=candidate&sort=title')).map(({ title, sourceType }) => [title, sourceType]),
  ).toEqual([
    ['Satisfaction: Desk rating', 'customerSatisfaction'],
    ['Satisfaction: Portal rating', 'customerSatisfaction'],
  ])
})

test('C-048 three periods below target make a candidate that names the service level', async () => {
  const slo = await aMetric(felix, {
    title: 'Search answers within 2 s',
    service: 'Search',
    kind: 'proportion',
    direction: 'increase',
    cadence: 'week',
    watchedAs: 'slo',
    unit: '%',
    target: 0.99,
    numerator: 'Answers within 2 s',
    denominator: 'Answers',
  })
  const good = [995, 1000] as const
  const bad = [950, 1000] as const
  await reads(felix, slo, { from: '2026-10-05', cadence: 'week', values: [bad, good, bad] })
  expect(await look(world)).toMatchObject({ found: 0 })
  await reads(felix, slo, { from: '2026-10-26', cadence: 'week', values: [bad] })
  expect(await look(world)).toMatchObject({ looked: 1 })
  const candidates = await felix.lists('?state=candidate')
  expect(candidates).toMatchObject([
    { title: 'Service level missed: Search answers within 2 s (Search)', sourceType: 'sloPerformance' },
  ])
  const found = await signalsOf(felix, `?improvement=${candidates[0]!.id}`)
  expect(found.find(({ kind }) => kind === 'sloSustained')).toMatchObject({ strength: 'strong', rule: 'T1' })
  const { body } = await felix.asks('GET', `/improvements/${candidates[0]!.id}/links`)
  expect(body.items).toMatchObject([{ relation: 'follows', record: { id: slo.id } }])
})

test('C-061 behind a benchmark of a named source and day is a candidate with the gap; an old benchmark is flagged', async () => {
  const benchmark = { benchmark: 5, benchmarkSource: 'HDI survey', benchmarkDay: '2026-02-01' }
  const fresh = await aMetric(felix, { title: 'Cost per ticket', unit: 'EUR', ...benchmark })
  const old = await aMetric(felix, { title: 'Time per ticket', unit: 'min', ...benchmark, benchmarkDay: '2025-01-01' })
  for (const metric of [fresh, old])
    await reads(felix, metric, { from: '2026-02-01', values: [9, 8, 9, 8, 9, 8, 9, 8, 9] })
  await look(world)
  const found = await signalsOf(felix)
  const of = (metric: { id: string }) =>
    found.find((signal) => (signal as unknown as { metric: { id: string } }).metric.id === metric.id)
  expect(of(fresh)).toMatchObject({
    kind: 'benchmarkGap',
    strength: 'strong',
    numbers: { gap: 4, benchmark: 5, source: 'HDI survey', day: '2026-02-01', stale: 'no' },
  })
  expect(of(old)).toMatchObject({ strength: 'watch', numbers: { gap: 4, stale: 'yes', ageMonths: 22 } })
  expect(of(old)?.sentence).toContain('22 months old')
  expect((await felix.lists('?state=candidate')).map(({ sourceType }) => sourceType)).toEqual([
    'benchmark',
    'benchmark',
  ])
})

test('what the data raised about the same service within fourteen days is named: perhaps one thing', async () => {
  const service = 'Search'
  const one = await aMetric(felix, { title: 'Defects', service })
  const other = await aMetric(felix, { title: 'Waiting', service: 'search' })
  const third = await aMetric(felix, { title: 'Costs', service })
  const apart = await aMetric(felix, { title: 'Errors', service: 'Mail' })
  for (const metric of [one, other, apart]) await reads(felix, metric, { from: '2026-08-01', values: [10, 12, 14] })
  await look(world)
  world.itIs('2026-11-30')
  await reads(felix, third, { from: '2026-08-01', values: [10, 12, 14] })
  await look(world)
  const near = new Map((await signalsOf(felix)).map((signal) => [signal.about, signal.near.map(({ title }) => title)]))
  expect(near.get('Defects (Search)')).toEqual(['Getting worse: Waiting (search)'])
  expect([near.get('Costs (Search)'), near.get('Errors (Mail)')]).toEqual([[], []])
})
