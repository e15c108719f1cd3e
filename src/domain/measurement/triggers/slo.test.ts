import { expect, test } from 'vitest'
import { facts } from './givenFacts.ts'
import { sloBudget } from './sloBudget.ts'
import { sloSustained } from './sloSustained.ts'

const weeks = (bad: readonly number[]) => bad.map((failed) => [10_000 - failed, 10_000] as const)

test('T1: three of four weeks under the target, and more failures than the target explains', () => {
  const slo = { target: 0.999 }
  expect(sloSustained(facts('week', weeks([5, 20, 20, 20]), slo))).toMatchObject({
    strength: 'strong',
    statistic: 3,
    numbers: { target: 0.999, below: 3, periods: 4 },
  })
  expect(sloSustained(facts('week', weeks([5, 11, 11, 11]), slo))).toMatchObject({ strength: 'watch' })
  expect(sloSustained(facts('week', weeks([5, 8, 40, 40]), slo))).toBeNull()
  expect(sloSustained(facts('week', weeks([10, 10, 10, 10]), slo))).toBeNull()
  expect(sloSustained(facts('week', weeks([40, 40, 40, 40])))).toBeNull()
})

test('T1: months need three in a row; readings without counts can only be watched; rates are asked of Poisson', () => {
  expect(sloSustained(facts('month', [99.9, 99.7, 99.6, 99.5], { target: 99.8 }))).toMatchObject({
    strength: 'watch',
    p: null,
    windowPoints: ['2024-02-01', '2024-03-01', '2024-04-01'],
  })
  expect(sloSustained(facts('month', [99.5, 99.9, 99.6, 99.5], { target: 99.8 }))).toBeNull()
  const waits = [300, 310, 320]
  expect(sloSustained(facts('month', waits, { target: 250, direction: 'decrease' }))).not.toBeNull()
  const rate = facts(
    'month',
    [
      [12, 2],
      [14, 2],
      [15, 2],
    ],
    { kind: 'rate', direction: 'decrease', target: 3 },
  )
  expect(sloSustained(rate)).toMatchObject({ strength: 'strong' })
})

test('T1: days are read by the week, and a week not yet over is left out', () => {
  const days = Array.from({ length: 31 }, (_, at) => [at < 7 ? 1000 : 997, 1000] as const)
  expect(sloSustained(facts('day', days, { target: 0.999 }))).toMatchObject({
    strength: 'strong',
    windowPoints: ['2024-01-01', '2024-01-08', '2024-01-15', '2024-01-22'],
  })
})

test('T1b: the budget of 28 days is gone, or three days burn too fast; a few requests prove nothing', () => {
  const slo = { target: 0.999 }
  const day = (failed: number) => [10_000 - failed, 10_000] as const
  const quiet = Array.from({ length: 28 }, () => day(5))
  expect(sloBudget(facts('day', quiet, slo))).toBeNull()
  expect(sloBudget(facts('day', [...quiet, day(30), day(12), day(11)], slo))).toMatchObject({
    strength: 'strong',
    statisticName: 'burnRate',
    numbers: { window: 'threeDays', bad: 53 },
  })
  const gone = sloBudget(facts('day', [...quiet.slice(3), day(170), day(2), day(1)], slo))
  expect(gone).toMatchObject({ strength: 'watch', statisticName: 'budgetConsumed', numbers: { window: 'budget' } })
  expect(gone!.statistic).toBeCloseTo((25 * 5 + 173) / 280, 10)
  const fewRequests = Array.from({ length: 28 }, (_, at) => [at === 27 ? 9 : 10, 10] as const)
  expect(sloBudget(facts('day', fewRequests, slo))).toMatchObject({ evidenceMet: false, strength: 'watch' })
  expect(sloBudget(facts('month', [day(500)], slo))).toBeNull()
  expect(sloBudget(facts('day', [1, 2, 3], slo))).toBeNull()
})

test('a target of 100% leaves no budget to burn; missing it can only be watched', () => {
  const always = { target: 1 }
  const days = Array.from({ length: 28 }, () => [999, 1000] as const)
  expect(sloBudget(facts('day', days, always))).toBeNull()
  expect(sloSustained(facts('day', days, always))).toMatchObject({ strength: 'watch', p: null })
})
