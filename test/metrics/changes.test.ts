import { afterAll, beforeAll, expect, test } from 'vitest'
import { aHouse, aMetric, clockRuns, type House, implemented, readings } from '../proof/proving.ts'

let house: House

beforeAll(async () => {
  house = await aHouse()
})
afterAll(() => house.world.close())

interface Told {
  readonly changes: readonly Readonly<Record<string, unknown>>[]
}

test('a metric tells of the changes made on it: limits hold until the verdict, and a new level begins with it', async () => {
  const { world, team } = house
  const metric = await aMetric(team.manager)
  await readings(team.manager, metric, { from: '2025-08-04', to: '2026-02-23', level: 14 })
  const it = await implemented(house, metric)
  world.itIs('2026-05-25')
  await readings(team.manager, metric, { from: '2026-03-02', to: '2026-05-18', level: 8 })
  const told = async () => (await team.owner.asks('GET', `/metrics/${metric.id}/series`)).body as unknown as Told
  const newest = async () => {
    const { body } = await team.owner.asks('GET', `/metric-series?metrics=${metric.number}&last=1`)
    const [line] = (body as unknown as { items: { points: { value: number; signal: string | null }[] }[] }).items
    return line?.points[0]
  }
  expect((await told()).changes).toMatchObject([
    {
      improvement: { id: it.id, number: it.number },
      rolloutStart: '2026-03-09',
      baselineStart: '2025-09-15',
      verdict: null,
    },
  ])
  expect((await newest())?.signal).toBe('improving')

  world.itIs('2026-06-29')
  await readings(team.manager, metric, { from: '2026-05-25', to: '2026-06-22', level: 8 })
  await clockRuns(house)
  expect((await told()).changes).toMatchObject([{ verdict: 'improved', rolloutEnd: '2026-04-03' }])
  expect((await newest())?.signal).toBeNull()
})
