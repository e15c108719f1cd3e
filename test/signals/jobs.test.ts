import { afterAll, beforeAll, expect, test } from 'vitest'
import { lookDaily, lookEverywhere } from '#app/signals/lookEverywhere.ts'
import type { Person } from '#test/journeys/driver/person.ts'
import { aWorld, type World } from '#test/journeys/driver/world.ts'
import { aMetric, reads, signalsOf } from './watching.ts'

let world: World
let felix: Person

beforeAll(async () => {
  world = await aWorld('2026-03-31')
  felix = await world.person('Felix', 'improvementCoordinator')
})
afterAll(() => world.close())

test('a round looks where something changed; once a day everything is looked at, so that a month that ends says what it has to say', async () => {
  const now = await aMetric(felix, { title: 'Now' })
  await reads(felix, now, { from: '2025-12-01', values: [10, 12, 14] })
  await lookEverywhere(world.app)
  expect((await signalsOf(felix)).map(({ improvement }) => improvement.title)).toEqual(['Getting worse: Now'])
  for (const [month, count] of [
    ['01', 1],
    ['02', 2],
    ['03', 3],
  ] as const)
    for (let day = 1; day <= count; day++)
      await felix.asks('POST', '/incidents', {
        body: { title: 'Down', kind: 'incident', priority: 'P1', occurredAt: `2026-${month}-0${day}T08:00:00Z` },
      })
  await lookEverywhere(world.app)
  await lookDaily(world.app)
  expect(await signalsOf(felix)).toHaveLength(1)
  world.itIs('2026-04-01')
  await lookEverywhere(world.app)
  expect(await signalsOf(felix)).toHaveLength(1)
  await lookDaily(world.app)
  await lookDaily(world.app)
  expect((await signalsOf(felix)).map(({ kind }) => kind)).toEqual(['risingCounts', 'threeInARow'])
})
