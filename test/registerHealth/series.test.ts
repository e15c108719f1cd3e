import { afterAll, beforeAll, expect, test } from 'vitest'
import { aHouse, aMetric, answers, clockRuns, type House, implemented, readings } from '../proof/proving.ts'
import { opened, report, type Told } from './lives.ts'

let house: House

beforeAll(async () => {
  house = await aHouse()
})
afterAll(() => house.world.close())

test('an improvement proved by a series counts as computed, and its impact comes from the levels its verdict was computed from', async () => {
  const { world, team } = house
  const metric = await aMetric(team.owner)
  await readings(team.owner, metric, { from: '2025-09-15', to: '2026-02-23', level: 14 })
  const it = await implemented(house, metric)
  world.itIs('2026-06-30')
  await readings(team.owner, metric, { from: '2026-04-06', to: '2026-06-22', level: 9 })
  await clockRuns(house)
  await team.verifier.makes('measure', it, answers)
  const { verdicts } = await report(team.manager, 'velocity')
  expect(verdicts.at(-1)).toMatchObject({ quarter: '2026-Q2', total: 1, computed: 1, improved: { count: 1 } })
  expect(await opened(team.manager, verdicts.at(-1).improved.records)).toMatchObject([{ id: it.id }])
  const effect: Told = await report(team.manager, 'effect')
  expect(effect.measured).toMatchObject([
    { metric: 'Median wait for a reset', unit: 'min', target: 10, direction: 'decrease' },
  ])
  expect(effect.measured[0].before).toBeCloseTo(14, 0)
  expect(effect.measured[0].after).toBeCloseTo(9, 0)
  expect(effect.impact.median).toBeCloseTo((14 - 9) / (14 - 10), 0)
  expect(effect.notMeasured.count).toBe(0)
  expect(effect.chance).toMatchObject({ evaluated: 1, improved: 1, entered: 0 })
})
