import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aHouse, type House, lives, opened, report, type Told } from './lives.ts'

let house: House
let told: Told
let effect: Told

beforeAll(async () => {
  house = await aHouse()
  const full = { start: 5, done: 35, judged: 60, closed: 64 }
  await lives(house, { title: 'Met', on: '2026-01-05', ...full, after: 4 })
  await lives(house, { title: 'Partly', on: '2026-02-02', ...full, after: 9, source: 'incident' })
  // What was not met cannot be standardized: it stays judged.
  await lives(house, {
    title: 'Worse',
    on: '2026-05-04',
    start: 10,
    done: 40,
    judged: 70,
    after: 17,
    category: 'governance',
  })
  await lives(house, { title: 'Unchanged', on: '2026-06-01', start: 10, done: 40, judged: 70, after: 14 })
  await lives(house, { title: 'Done, not judged', on: '2026-07-01', start: 10, done: 50 })
  await lives(house, { title: 'At work', on: '2026-08-03', start: 10 })
  await lives(house, { title: 'Only registered', on: '2026-09-01' })
  house.world.itIs('2026-11-20')
  told = await report(house.team.manager, 'velocity?from=2026-01-01&to=2026-11-20')
  effect = await report(house.team.manager, 'effect?from=2026-01-01&to=2026-11-20')
}, 60_000)
afterAll(() => house.world.close())

const titles = async (path: string) => (await opened(house.team.manager, path)).map(({ title }) => title)

describe('velocity', () => {
  test('the headline is what came to a verdict per quarter, split three ways; each number opens to its records', async () => {
    expect(
      told.verdicts.map(({ quarter, improved, noChange, worse, computed }: Told) => [
        quarter,
        improved.count,
        noChange.count,
        worse.count,
        computed,
      ]),
    ).toEqual([
      ['2026-Q1', 1, 0, 0, 0],
      ['2026-Q2', 1, 0, 0, 0],
      ['2026-Q3', 0, 1, 1, 0],
      ['2026-Q4', 0, 0, 0, 0],
    ])
    expect(await titles(told.verdicts[2].worse.records)).toEqual(['Worse'])
    expect(await titles(told.verdicts[2].noChange.records)).toEqual(['Unchanged'])
  })

  test('C-119 the number of improvements implemented, per period, source, owner and category', async () => {
    const { implemented } = told
    expect(implemented.count).toBe(5)
    expect(implemented.byMonth.map(({ key, count }: Told) => [key, count])).toEqual([
      ['2026-02', 1],
      ['2026-03', 1],
      ['2026-06', 1],
      ['2026-07', 1],
      ['2026-08', 1],
    ])
    const by = (lines: Told[]) => Object.fromEntries(lines.map(({ key, name, count }) => [name ?? key, count]))
    expect(by(implemented.bySource)).toEqual({ staffSuggestion: 4, incident: 1 })
    expect(by(implemented.byOwner)).toEqual({ Oskar: 5 })
    expect(by(implemented.byCategory)).toEqual({ serviceDelivery: 4, governance: 1 })
    const incident = implemented.bySource.find(({ key }: Told) => key === 'incident')
    expect(await titles(incident.records)).toEqual(['Partly'])
    const governance = implemented.byCategory.find(({ key }: Told) => key === 'governance')
    expect(await titles(governance.records)).toEqual(['Worse'])
    expect(await titles(implemented.byOwner[0].records)).toHaveLength(5)
  })

  test('C-121 median days from the register to the implementation; elapsed days come with their n', () => {
    expect(told.toImplement).toMatchObject({ n: 5, p50: 40, p95: null })
    expect(told.cycle).toMatchObject({ n: 2, p50: 59, p95: null })
    expect(told.lead).toMatchObject({ n: 2, p50: 64 })
    expect(told.toVerdict).toMatchObject({ n: 4, p50: 27.5 })
    expect(told.how.toImplement).toBe(
      'Median days from the register to the implementation, of what was implemented in the period.',
    )
  })

  test('C-122 closures per month, median days to close and the trend', async () => {
    const { throughput, closures } = told
    expect(
      throughput.months.filter(({ count }: Told) => count > 0).map(({ month, count }: Told) => [month, count]),
    ).toEqual([
      ['2026-03', 1],
      ['2026-04', 1],
    ])
    expect(throughput.months.at(-1)).toMatchObject({ month: '2026-11', isOver: false })
    expect(throughput.chart.points).toHaveLength(10)
    expect(throughput.chart.phases[0]).toMatchObject({ trial: true, centre: expect.closeTo(0.2, 9) })
    expect(closures).toMatchObject({ count: 2, perMonth: 0.2, medianDays: 64, trend: { direction: 'none' } })
    expect(await titles(closures.records)).toEqual(['Partly', 'Met'])
  })

  test('work in progress has an age, and the flow adds up', async () => {
    const { underWay, flow } = told
    expect(underWay).toMatchObject({ count: 4, beyondP85: 4 })
    expect(underWay.oldest[0]).toMatchObject({
      title: 'Worse',
      ageDays: 190,
      beyondP85: true,
      owner: { name: 'Oskar' },
    })
    expect(await titles(underWay.records)).toHaveLength(4)
    expect(flow.at(-1)).toEqual({
      date: '2026-11-30',
      created: 7,
      started: 6,
      implemented: 5,
      closed: 2,
      cancelled: 0,
    })
    expect(flow[3]).toMatchObject({ date: '2026-04-30', created: 2, closed: 2 })
  })

  test('what had ended before the period is in the flow’s beginning, and a cancelled one has its day from the trail', async () => {
    const { world, team } = house
    world.itIs('2026-09-10')
    const it = await lives(house, { title: 'Given up', on: '2026-09-02' })
    world.itIs('2026-09-15')
    await team.coordinator.makes('cancel', it, { decisionReference: 'Forum' }, 'Overtaken')
    world.itIs('2026-11-20')
    const later = await report(team.manager, 'velocity?from=2026-08-01&to=2026-11-20')
    expect(later.flow.map(({ closed, cancelled }: Told) => [closed, cancelled])).toEqual([
      [2, 0],
      [2, 1],
      [2, 1],
      [2, 1],
    ])
    expect(later.closures.count).toBe(0)
  })
})

describe('effect', () => {
  test('C-120 impact: sum and median of the change achieved against the target, and what was not measured apart', async () => {
    const shares = [10 / 9, 5 / 9, -3 / 9, 0]
    const sum = shares.reduce((total, share) => total + share, 0)
    expect(effect.impact.n).toBe(4)
    expect(effect.impact.sum).toBeCloseTo(sum, 9)
    expect(effect.impact.median).toBeCloseTo(5 / 18, 9)
    expect(effect.impact.medianRelativeChange).toBeCloseTo(5 / 28, 9)
    expect(effect.notMeasured).toMatchObject({ count: 1, awaiting: 1, byFact: 0, implemented: 5 })
    expect(await titles(effect.notMeasured.records)).toEqual(['Done, not judged'])
  })

  test('how much of it chance alone would show stands beside it', () => {
    expect(effect.chance).toMatchObject({ evaluated: 4, improved: 2, expectedFalse: 0.2 })
  })
})
