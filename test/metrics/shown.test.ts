import { afterAll, beforeAll, expect, test } from 'vitest'
import { measures, pushes, weekly } from '../journeys/driver/measuring.ts'
import type { Person } from '../journeys/driver/person.ts'
import { aWorld, type World } from '../journeys/driver/world.ts'

let world: World
let ada: Person

beforeAll(async () => {
  world = await aWorld('2026-09-30')
  ada = await world.person('Ada', 'aimsManager')
})
afterAll(() => world.close())

/** Twelve weeks around 10, a quiet beginning. */
const calm = [9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 9, 11]

test('a series says which of its periods were restated, and that nobody has changed anything on it', async () => {
  const metric = await measures(ada)
  await pushes(ada, metric, weekly('2026-01-05', [8, 7, 9]))
  await pushes(ada, metric, [{ period: '2026-W03', value: 7.5 }])
  const { body } = await ada.asks('GET', `/metrics/${metric.id}/series`)
  expect(body).toMatchObject({ restated: ['2026-01-12'], changes: [], today: '2026-09-30' })
})

test('a list judges the newest readings by limits that rest on the whole series', async () => {
  const metric = await measures(ada, { title: 'Late deliveries' })
  await pushes(ada, metric, weekly('2026-01-05', [...calm, 20, 11, 9]))
  const { body } = await ada.asks('GET', `/metric-series?metrics=${metric.id}&last=3`)
  const [line] = (body as unknown as { items: { points: { value: number; signal: string | null }[] }[] }).items
  expect(line?.points.map(({ value, signal }) => [value, signal])).toEqual([
    [20, 'concerning'],
    [11, null],
    [9, null],
  ])
})
