import { expect, test } from 'vitest'
import { benchmarkGap, benchmarkStanding } from './benchmarkGap.ts'
import { complaintCluster } from './complaintCluster.ts'
import { drift } from './drift.ts'
import { facts } from './givenFacts.ts'
import { incidentPattern } from './incidentPattern.ts'
import { risingCounts } from './risingCounts.ts'
import { triggerRules, type WatchedAs } from './rules.ts'
import { satisfactionFalling } from './satisfactionFalling.ts'
import type { SeriesFacts } from './seriesFacts.ts'
import { significantlyBetter, worseningInARow } from './threeInARow.ts'

const quietYear = [2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1]

test('T2: 2, 3, 5 raises a signal, 2, 3, 3 none; a year before makes it evidence', () => {
  const p1 = { direction: 'decrease' } as const
  expect(risingCounts(facts('month', [2, 3, 3], p1))).toBeNull()
  expect(risingCounts(facts('month', [2, 3, 5], p1))).toMatchObject({ strength: 'watch', p: null, statistic: 3 })
  const strong = risingCounts(facts('month', [...quietYear, 2, 3, 5], p1))
  expect(strong).toMatchObject({
    strength: 'strong',
    direction: 'worse',
    statisticName: 'rateRatio',
    windowPoints: ['2025-01-01', '2025-02-01', '2025-03-01'],
    numbers: { readings: '2 3 5' },
  })
  expect(strong!.p).toBeLessThan(0.05)
  expect(risingCounts(facts('month', [...quietYear, 2, null, 5], p1))).toBeNull()
  expect(risingCounts(facts('month', [5, 6, 4, 7, 5, 6, 5, 8, 4, 6, 7, 5, 4, 5, 6], p1))?.strength).toBe('watch')
  expect(risingCounts(facts('month', [2, 3, 5], { direction: 'increase' }))).toBeNull()
})

const calm = [4.2, 4.3, 4.1, 4.3, 4.2, 4.1, 4.3, 4.2, 4.1, 4.2, 4.3, 4.2]

test('T3: below the threshold or three falls are watched; a long decline is evidence', () => {
  expect(satisfactionFalling(facts('month', calm, { target: 4 }))).toBeNull()
  expect(satisfactionFalling(facts('month', [...calm.slice(0, -1), 3.9], { target: 4 }))).toMatchObject({
    strength: 'watch',
    numbers: { shape: 'below', latest: 3.9 },
  })
  expect(satisfactionFalling(facts('month', [4.3, 4.2, 4.1]))).toMatchObject({
    strength: 'watch',
    numbers: { shape: 'threeFalling', readings: '4.3 4.2 4.1' },
  })
  const falling = [4.5, 4.4, 4.45, 4.3, 4.35, 4.2, 4.25, 4.1, 4.12, 4.0, 4.05, 3.9]
  expect(satisfactionFalling(facts('month', falling, { worthwhile: 0.3 }))).toMatchObject({
    strength: 'strong',
    numbers: { shape: 'decline', points: 12 },
  })
  expect(satisfactionFalling(facts('month', falling, { worthwhile: 1 }))).toBeNull()
})

test('T3: seven points under the centre are evidence by themselves', () => {
  const shifted = [...calm, ...calm, 4.15, 4.18, 4.16, 4.18, 4.17, 4.19, 4.18]
  expect(satisfactionFalling(facts('month', shifted, { worthwhile: 0.3 }))).toMatchObject({
    strength: 'strong',
    numbers: { shape: 'shift' },
  })
})

const wave = Array.from({ length: 100 }, (_, at) => 80 + [0, 1, -1, 2, -2][at % 5]!)

test('T4: a daily AI metric with a hundred frozen days is watched by EWMA, and it tells which way it went', () => {
  expect(drift(facts('day', [...wave, 80, 81, 79, 80]))).toBeNull()
  const sunk = drift(facts('day', [...wave, 80, 76, 75, 76]))
  expect(sunk).toMatchObject({
    direction: 'worse',
    strength: 'strong',
    numbers: { side: 'low', points: 3, centre: 80 },
  })
  expect(drift(facts('day', [...wave, 80, 84, 85, 84]))).toMatchObject({ direction: 'better' })
  expect(drift(facts('day', [...wave, 80, 76, 75, 76, null]))).toBeNull()
})

test('T4: after an alarm the chart starts anew: the next quiet day is no alarm', () => {
  const alarmed = [...wave, 60]
  expect(drift(facts('day', alarmed))).not.toBeNull()
  expect(drift(facts('day', [...alarmed, 80]))).toBeNull()
})

test('T4: a drift after years of quiet is found, and years of drift cost no more than a moment', () => {
  const quiet = Array.from({ length: 2000 }, (_, at) => wave[at % 100]!)
  expect(drift(facts('day', [...quiet, 80, 76, 75, 76]))).toMatchObject({ direction: 'worse', numbers: { centre: 80 } })
  const started = performance.now()
  drift(facts('day', [...wave, ...Array<number>(20_000).fill(60)]))
  expect(performance.now() - started).toBeLessThan(4000)
})

test('T4: with fewer days it is read by the week with the default rules', () => {
  const days = Array.from({ length: 12 * 7 }, (_, at) => 80 + [0, 1, -1][Math.floor(at / 7) % 3]!)
  expect(drift(facts('day', days))).toBeNull()
  const worse = [...days, ...Array<number>(7).fill(60)]
  expect(drift(facts('day', worse))).toMatchObject({
    direction: 'worse',
    numbers: { rule: 'astronomical', cadence: 'week' },
  })
})

test('three readings worse in a row are watched, with a trend behind them they are strong', () => {
  expect(worseningInARow(facts('month', [...calm, 4.1, 4.0]))).toMatchObject({ direction: 'worse' })
  expect(worseningInARow(facts('month', [4.2, 4.1, 4.0]))).toMatchObject({ strength: 'watch', p: null })
  expect(worseningInARow(facts('month', [4.0, 4.1, 4.1]))).toBeNull()
  const steady = [50, 49, 51, 48, 49, 47, 48, 46, 47, 45, 44, 43]
  expect(worseningInARow(facts('month', steady))).toMatchObject({ strength: 'strong' })
  expect(worseningInARow(facts('month', steady, { direction: 'decrease' }))).toBeNull()
})

test('T5: a signal says when the present level began, where one can be told and it went the same way', () => {
  const sunk = [3.2, 3.1, 3.3, 3.2, 3.1, 3.0]
  expect(worseningInARow(facts('month', [...calm, ...sunk]))).toMatchObject({ startedAt: '2025-01-01' })
  expect(worseningInARow(facts('month', [...sunk, ...calm, 4.1, 4.0]))).toMatchObject({ startedAt: null })
  expect(worseningInARow(facts('month', [3, 2, 1]))).toMatchObject({ startedAt: null })
})

test('better readings raise a signal only when chance does not explain them', () => {
  expect(significantlyBetter(facts('month', [4.0, 4.1, 4.2]))).toBeNull()
  const better = [43, 44, 45, 47, 46, 48, 47, 49, 48, 51, 52, 53]
  expect(significantlyBetter(facts('month', better))).toMatchObject({ direction: 'better', strength: 'strong' })
  expect(significantlyBetter(facts('month', [...calm, 6]))).toMatchObject({
    direction: 'better',
    numbers: { rule: 'astronomical' },
  })
})

test('behind the benchmark, with its age; an old one is flagged and no evidence', () => {
  const benchmark = { value: 4.5, source: 'Industry panel', day: '2024-06-30' }
  const behind = benchmarkGap(facts('month', calm, { benchmark }))
  expect(behind).toMatchObject({ strength: 'strong', numbers: { stale: 'no', source: 'Industry panel', worse: 12 } })
  expect(behind!.statistic).toBeCloseTo(0.3, 10)
  const on = (today: string) => benchmarkGap(facts('month', calm, { benchmark, today }))
  expect(on('2025-12-30')).toMatchObject({ numbers: { stale: 'no' }, strength: 'strong' })
  expect(on('2025-12-31')).toMatchObject({ numbers: { stale: 'yes', ageMonths: 18 }, strength: 'watch' })
  expect(benchmarkGap(facts('month', calm, { benchmark: { ...benchmark, value: 4 } }))).toBeNull()
  expect(benchmarkGap(facts('month', calm, { benchmark, worthwhile: 0.5 }))).toBeNull()
  expect(benchmarkStanding(5, benchmark, { direction: 'increase', today: '2026-11-20' })).toEqual({
    gap: 0.5,
    ageMonths: 28,
    stale: true,
  })
})

const today = '2026-11-20'
const recordedSince = '2024-01-01'

test('three complaints of one theme in 90 days are a cluster, however the theme is written', () => {
  const complaints = [
    { day: '2026-08-23', theme: 'Wrong answers' },
    { day: '2026-10-01', theme: 'wrong answers ' },
    { day: '2026-11-20', theme: 'Wrong answers' },
    { day: '2026-11-19', theme: null },
  ]
  const asked = { theme: 'Wrong answers', complaints, today, recordedSince }
  expect(complaintCluster(asked)).toMatchObject({ strength: 'strong', statistic: 3, numbers: { before: 0 } })
  expect(complaintCluster({ ...asked, recordedSince: '2026-01-01' })).toMatchObject({ strength: 'watch', p: null })
  expect(complaintCluster({ ...asked, today: '2026-11-21' })).toBeNull()
})

test('three incidents of the same cause, system or type in 90 days are a pattern', () => {
  const incidents = ['2026-09-01', '2026-10-01', '2026-11-01'].map((day, at) => ({
    day,
    cause: 'stale index',
    system: `s${at}`,
    type: null,
  }))
  const asked = { incidents, today, recordedSince }
  expect(incidentPattern({ ...asked, trait: 'cause', value: 'Stale index' })).toMatchObject({
    kind: 'incidentPattern',
    windowPoints: ['2026-09-01', '2026-10-01', '2026-11-01'],
  })
  expect(incidentPattern({ ...asked, trait: 'system', value: 's0' })).toBeNull()
})

test('what a metric is watched as decides which rules look at it', () => {
  const seen = (watchedAs: WatchedAs, of: SeriesFacts) =>
    triggerRules.filter(({ appliesTo, trigger }) => appliesTo.includes(watchedAs) && trigger?.(of)).map(({ id }) => id)
  const rising = facts('month', [2, 3, 5], { direction: 'decrease' })
  expect(seen('counts', rising)).toEqual(['T2'])
  expect(seen('kpi', rising)).toEqual(['T6'])
  expect(seen('slo', rising)).toEqual([])
})
