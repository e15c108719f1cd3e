import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  type AssessingTeam,
  anAssessingTeam,
  approvedCriteria,
  evaluatedRisk,
  rest,
  treatedRisk,
} from '#test/journeys/driver/assessing.ts'
import { aWorld, type World } from '#test/journeys/driver/world.ts'

let world: World
let team: AssessingTeam
beforeAll(async () => {
  world = await aWorld('2026-03-02')
  team = await anAssessingTeam(world)
  await approvedCriteria(team)
})
afterAll(() => world.close())

async function effectiveness() {
  const { body } = await team.top.asks('GET', '/register-health/dimensions')
  return body.effectiveness as { light: string; riskTrend: Readonly<Record<string, unknown>> }
}
const trend = async () => (await team.top.asks('GET', '/risk-trend')).body as unknown as Trend
interface Trend {
  readonly state: string
  readonly paired: number
  readonly months: readonly { readonly month: string; readonly count: number; readonly mean: number | null }[]
}

test('C-033 the risk trend compares the risks that were rated then and now; one found since makes nothing worse', async () => {
  expect((await effectiveness()).riskTrend).toMatchObject({ state: 'unknown', paired: 0, records: null })
  const treated = await treatedRisk(team)
  const borne = await evaluatedRisk(team, { likelihood: 2 })
  expect(await trend()).toMatchObject({ state: 'unknown', months: { length: 12 } })
  world.itIs('2026-07-15')
  expect(await effectiveness()).toMatchObject({ light: 'green', riskTrend: { state: 'steady', before: 10, now: 10 } })
  await team.top.among('risks').makes('acceptResidual', treated, rest)
  await evaluatedRisk(team, { likelihood: 5 })
  expect((await effectiveness()).riskTrend).toEqual({
    state: 'falling',
    paired: 2,
    before: 10,
    now: 7,
    months: expect.anything(),
    records: '/risks?sort=-score',
  })
  const { months } = await trend()
  expect(months.slice(-2)).toEqual([
    { month: '2026-06', count: 2, mean: 10 },
    { month: '2026-07', count: 3, mean: 11.33 },
  ])
  const risks = team.analyst.among('risks')
  await risks.makes('reassess', borne, { trigger: 'incident' }, 'It happened twice')
  await risks.makes('analyse', borne)
  await risks.makes('evaluate', borne, { likelihood: 5 })
  expect(await effectiveness()).toMatchObject({ light: 'red', riskTrend: { state: 'rising', now: 13 } })
})
