import { afterAll, beforeAll, expect, test } from 'vitest'
import { evaluation, ratings, registration } from '../journeys/driver/improving.ts'
import { pushes } from '../journeys/driver/measuring.ts'
import { look } from '../signals/watching.ts'
import { aHouse, aMetric, clockRuns, completed, type House, proofOf, seriesPlan } from './proving.ts'

let house: House

beforeAll(async () => {
  house = await aHouse('2026-03-02')
})
afterAll(() => house.world.close())

/** So many months from one on, as [period, value]. */
function months(from: string, values: readonly number[]): [string, number][] {
  const first = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1
  return values.map((value, at) => {
    const month = first + at
    return [`${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`, value]
  })
}

const noise = [0.4, -0.7, 0.9, -0.2, -1.1, 0.6, 0.3, -0.5, 1.0, -0.8, 0.1, 0.2]
const around = (level: number, count: number) => Array.from({ length: count }, (_, at) => level + noise[at % 12]!)

test('readings raise a candidate; its bad spell is left out of the baseline, and back to the former level is no improvement', async () => {
  const { world, team } = house
  const { coordinator, owner, manager } = team
  const metric = await aMetric(manager, { title: 'Defects per release', unit: 'defects', cadence: 'month' })
  await pushes(
    manager,
    metric,
    months('2023-01', [...around(20, 35), 26, 29, 32]).map(([period, value]) => ({ period, value })),
  )
  await look(world)
  const [candidate] = await coordinator.lists('?state=candidate')
  expect(candidate?.title).toMatch(/Defects per release/)

  await coordinator.makes('register', candidate!, { ...registration, sourceType: 'staffSuggestion' })
  await coordinator.makes('evaluate', candidate!, evaluation)
  await coordinator.makes('prioritize', candidate!, { ratings: await ratings(coordinator) })
  await coordinator.makes('assign', candidate!, { owner: owner.id, targetDate: '2026-03-31' })
  const it = await owner.makes('accept', candidate!)
  const planned = seriesPlan(owner, metric, { target: 15, evaluationDate: '2027-01-01', plannedPostPoints: 9 })
  const actions = planned.actions.map((action) => ({ ...action, ends: '2026-03-31' }))
  await owner.makes('plan', it, { ...planned, actions })
  const { plan } = await proofOf(owner, it)
  expect(plan!.baseline).toMatchObject({ usable: 24, level: expect.closeTo(20.15, 1) })
  expect(plan!.baseline.triggerPoints).toEqual(['2025-12-01', '2026-01-01', '2026-02-01'])
  expect(plan!.baseline.leftOut.at(-1)).toMatchObject({ periodStart: '2026-02-01', sentence: 'raised the improvement' })

  await owner.makes('start', it, { resourcesConfirmed: true })
  world.itIs('2026-03-31')
  await completed(owner, it)
  world.itIs('2027-01-01')
  await pushes(
    manager,
    metric,
    months('2026-04', around(20, 9)).map(([period, value]) => ({ period, value })),
  )
  await clockRuns(house)
  const { verdicts, chart } = await proofOf(owner, it)
  expect(verdicts[0]!.result).toMatchObject({ verdict: 'no_change', excludedTriggerPoints: 3 })
  const excluded = chart!.before.filter((point: { excluded?: boolean }) => point.excluded)
  expect(excluded.map(({ periodStart }: { periodStart: string }) => periodStart)).toEqual([
    '2025-12-01',
    '2026-01-01',
    '2026-02-01',
  ])
})
