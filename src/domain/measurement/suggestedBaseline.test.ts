import { expect, test } from 'vitest'
import { detectableChange } from './detectableChange.ts'
import { periodsBetween } from './periods.ts'
import { type BaselineOf, suggestedBaseline } from './suggestedBaseline.ts'
import { computeVerdict } from './verdict.ts'

const weeks = periodsBetween('2025-01-06', '2026-06-29', 'week')
const points = weeks.map((periodStart, at) => ({ periodStart, value: 20 + ((at * 5) % 7) }))
const asked = (changes: Partial<BaselineOf> = {}) =>
  suggestedBaseline({
    points,
    cadence: 'week',
    rolloutStart: '2026-03-04',
    firstChange: '2026-03-04',
    triggerPoints: [],
    today: '2026-03-01',
    ...changes,
  })

test('the last 24 complete weeks before the roll-out; its own week is out', () => {
  const { points: kept, usable, leftOut, warnings } = asked()
  expect(kept).toHaveLength(24)
  expect(usable).toBe(24)
  expect(kept.at(-1)?.periodStart).toBe('2026-02-16')
  expect(leftOut.find(({ periodStart }) => periodStart === '2026-02-23')?.reason).toBe('incomplete')
  expect(warnings).toEqual([])
  const later = asked({ today: '2026-04-01' })
  expect(later.points.at(-1)?.periodStart).toBe('2026-02-23')
  expect(later.leftOut.find(({ periodStart }) => periodStart === '2026-03-02')?.reason).toBe('touches_rollout')
  expect(later.leftOut.find(({ periodStart }) => periodStart === '2026-03-09')?.reason).toBe('after_change')
})

test('three points that raised it stay out and 24 others are compared; eight are a level and stay', () => {
  const three = asked({ triggerPoints: ['2026-02-02', '2026-02-09', '2026-02-16'] })
  expect(three).toMatchObject({ usable: 24, triggerPoints: ['2026-02-02', '2026-02-09', '2026-02-16'] })
  expect(three.points).toHaveLength(27)
  expect(three.leftOut.filter(({ reason }) => reason === 'raised_it')).toHaveLength(3)
  const eight = asked({ triggerPoints: weeks.filter((start) => start >= '2025-12-29' && start <= '2026-02-16') })
  expect(eight).toMatchObject({ usable: 24, warnings: ['triggers_are_a_level'] })
  expect(eight.points).toHaveLength(24)
})

test('the length keeps within 12 and 60, and a short history is said, not stretched', () => {
  expect(asked({ length: 5 }).usable).toBe(12)
  expect(asked({ length: 500 }).usable).toBe(59)
  expect(asked({ length: 12 }).warnings).toEqual(['trend_not_excluded'])
  expect(asked({ points: points.filter(({ periodStart }) => periodStart > '2026-01-20') }).warnings).toEqual([
    'too_short',
  ])
})

test('missing weeks and small denominators are named, never filled', () => {
  const holey = points.filter(({ periodStart }) => periodStart !== '2026-01-05')
  const { leftOut, warnings, points: kept } = asked({ points: holey })
  expect(leftOut).toContainEqual({ periodStart: '2026-01-05', reason: 'missing' })
  expect(warnings).toEqual(['gaps'])
  expect(kept).toHaveLength(24)
  const shares = weeks.map((periodStart, at) => ({ periodStart, value: null, num: 3, den: at % 4 === 0 ? 4 : 40 }))
  const small = asked({ points: shares, minDenominator: 10 }).leftOut
  expect(small.filter(({ reason }) => reason === 'denominator_too_small').length).toBeGreaterThan(5)
})

test('a second iteration takes its baseline from before the first change', () => {
  const second = asked({ firstChange: '2025-11-05', today: '2026-04-01' })
  expect(second.points.at(-1)?.periodStart).toBe('2025-10-27')
  expect(second.leftOut.find(({ periodStart }) => periodStart === '2025-12-01')?.reason).toBe('after_first_change')
})

const metric = {
  id: 'm',
  version: 1,
  name: 'n',
  unit: 'u',
  kind: 'value',
  direction: 'decrease',
  cadence: 'week',
} as const
const normals = [
  -1.2, 0.3, 0.9, -0.4, 1.1, -0.7, 0.1, -1.6, 0.6, 1.4, -0.2, -0.9, 0.8, 0.2, -0.5, 1.7, -1.1, 0.4, -0.3, 0.7, -0.8,
  1.0, -0.1, -0.6,
]
const detects = (nBaseline: number, plannedPostPoints: number) =>
  detectableChange({
    metric,
    baseline: weeks.slice(0, nBaseline).map((periodStart, at) => ({ periodStart, value: 50 + (normals[at] ?? 0) })),
    triggerPoints: [],
    rolloutStart: weeks[nBaseline] ?? '',
    rolloutEnd: weeks[nBaseline] ?? '',
    firstChange: weeks[nBaseline] ?? '',
    season: null,
    plannedPostPoints,
  })

test('what a plan can detect agrees with the power table: 80% lies between its 1 SD and 2 SD columns', () => {
  const [short, usual, long] = [detects(12, 6), detects(12, 12), detects(24, 12)]
  for (const found of [short, usual, long]) expect(found).toMatchObject({ path: 'level', rho: 0 })
  const inSd = (found: typeof short) => (found?.change ?? 0) / (found?.sigma ?? 1)
  expect(inSd(short)).toBeCloseTo(1.65, 1)
  expect(inSd(usual)).toBeCloseTo(1.32, 1)
  expect(inSd(long)).toBeCloseTo(1.12, 1)
  expect(long?.relative).toBeCloseTo((long?.change ?? 0) / 50, 3)
  expect(detects(7, 12)).toBeNull()
})

test('a change of the size a plan can detect is shown in about four of five series', () => {
  // Park and Miller's generator, and normal numbers from pairs of its steps: the same series in every run.
  let state = 20_260_301
  const uniform = () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
  const normal = () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform())
  const starts = weeks.slice(0, 25)
  const plan = {
    metric,
    triggerPoints: [],
    season: null,
    rolloutStart: starts[12]!,
    rolloutEnd: starts[12]!,
    firstChange: starts[12]!,
  }
  let [shown, judged] = [0, 0]
  for (let run = 0; run < 150; run++) {
    const series = starts.slice(0, 24).map((periodStart) => ({ periodStart, value: normal() }))
    const found = detectableChange({ ...plan, baseline: series.slice(0, 12), plannedPostPoints: 12 })
    if (found?.path !== 'level') continue
    const post = series.slice(12).map(({ value }) => value - found.change)
    const { verdict } = computeVerdict({
      kind: 'value',
      direction: 'decrease',
      baseline: series.slice(0, 12).map(({ value }) => value),
      post,
    })
    judged += 1
    if (verdict === 'improved') shown += 1
  }
  expect(judged).toBeGreaterThan(100)
  expect(shown / judged).toBeGreaterThan(0.72)
  expect(shown / judged).toBeLessThan(0.92)
})
