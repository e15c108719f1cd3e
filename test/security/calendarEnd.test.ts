import { afterAll, beforeAll, expect, test } from 'vitest'
import { aHouse, aMetric, type House, planned, readings } from '../proof/proving.ts'

let house: House

beforeAll(async () => {
  house = await aHouse()
})
afterAll(() => house.world.close())

test('the last day a calendar has ends a report and a plan, and keeps no server busy for ever', async () => {
  const { world, team } = house
  const viewer = await world.person('Vera', 'viewer')
  for (const report of ['velocity', 'breadth', 'effect', 'outcomes', 'objectives']) {
    const answer = await viewer.asks('GET', `/register-health/${report}?from=9998-12-01&to=9999-12-31`)
    expect(
      answer.body.refusals?.map(({ code }) => code),
      report,
    ).toEqual(['report_day_too_far', 'report_day_too_far'])
    expect((await viewer.asks('GET', `/register-health/${report}?from=2120-01-01&to=2126-01-01`)).status).toBe(200)
  }
  for (const report of ['rhythm', 'sources', 'dimensions'])
    for (const [day, status] of [
      ['9999-12-31', 400],
      ['0001-01-01', 400],
      ['2126-01-01', 200],
      ['1927-01-01', 200],
    ])
      expect((await viewer.asks('GET', `/register-health/${report}?to=${day}`)).status, `${report} ${day}`).toBe(status)
  for (const cadence of ['day', 'week'] as const) {
    const metric = await aMetric(team.manager, { cadence })
    await readings(team.manager, metric, { from: '2025-08-04', to: '2026-02-23', level: 14 })
    const it = cadence === 'week' ? await planned(house, metric) : await planned(house, await weekly())
    const draft = `seriesMetric=${metric.id}&targetDate=9999-12-31&evaluationDate=9999-12-31`
    expect((await viewer.asks('GET', `/improvements/${it.id}/proof?${draft}`)).status, cadence).toBe(200)
  }
})

async function weekly() {
  const metric = await aMetric(house.team.manager)
  await readings(house.team.manager, metric, { from: '2025-08-04', to: '2026-02-23', level: 14 })
  return metric
}
