import { expect, test } from 'vitest'
import { guardrailVerdict } from './guardrails.ts'
import { lookToday } from './oneLook.ts'
import { outcomeOf } from './outcome.ts'
import { computeVerdict } from './verdict.ts'
import type { VerdictInput } from './verdictTypes.ts'

const usual = [60, 58, 61, 59, 62, 57, 60, 61, 58, 60, 59, 61]
const down = usual.map((value) => value - 8)
const value = (input: Partial<VerdictInput>): VerdictInput => ({
  kind: 'value',
  direction: 'decrease',
  baseline: usual,
  post: down,
  ...input,
})

test('nothing varies on either side: an interval of no width, and it says so', () => {
  const still = computeVerdict(value({ baseline: Array(10).fill(5), post: Array(6).fill(4) }))
  expect(still).toMatchObject({
    verdict: 'improved',
    model: { se: 0 },
    warning: 'no_variation',
    autocorrelation: { r1: 0 },
  })
  expect(still).toHaveProperty('effect.estimate', expect.closeTo(-1, 12))
  const same = computeVerdict(value({ baseline: Array(10).fill(5), post: Array(6).fill(5), mwc: 1 }))
  expect(same).toMatchObject({ verdict: 'no_change', detail: 'equivalent', warnings: ['no_variation'] })
})

test('a straight line that goes on is no improvement', () => {
  const line = Array.from({ length: 24 }, (_, at) => 100 - 2 * at)
  expect(computeVerdict(value({ baseline: line.slice(0, 14), post: line.slice(14) }))).toMatchObject({
    verdict: 'no_change',
    path: 'regression',
    warning: 'no_variation',
  })
})

test('a season of two periods has one wave, not two columns that say the same', () => {
  const zigzag = (level: number, length: number) =>
    Array.from({ length }, (_, at) => level + (at % 2) * 6 + (at % 3) / 10)
  const result = computeVerdict(value({ baseline: zigzag(60, 24), post: zigzag(50, 12), season: 2 }))
  expect(result).toMatchObject({ verdict: 'improved', path: 'regression_seasonal' })
})

test('only the planned points count, the first of those present', () => {
  const post = [...down.slice(0, 3), null, ...down.slice(3, 6), 500, 500]
  const result = computeVerdict(value({ post, plannedPostPoints: 6 }))
  expect(result).toMatchObject({ verdict: 'improved', nPost: 6 })
  expect(computeVerdict(value({ post: down.slice(0, 6), minPostPoints: 8 }))).toMatchObject({
    verdict: 'not_enough_data',
    needPost: 2,
  })
})

test('a denominator of nothing is a missing point, never a zero', () => {
  const counts = usual.map((x) => ({ x, n: 100 }))
  const result = computeVerdict(value({ kind: 'proportion', baseline: [...counts, { x: 0, n: 0 }], post: counts }))
  expect(result).toMatchObject({ nBaseline: 12, nPost: 12 })
})

test('six bad points raised it and it only went back to where it was', () => {
  const spell = [75, 77, 76, 78, 77, 76]
  const result = computeVerdict(
    value({ baseline: [...usual, ...spell], post: usual.slice(0, 8), triggerIndices: [12, 13, 14, 15, 16, 17] }),
  )
  expect(result).toMatchObject({ verdict: 'no_change', tag: 'returned_to_baseline', excludedTriggerPoints: 6 })
  const beyond = computeVerdict(
    value({ baseline: [...usual, ...spell], post: down, triggerIndices: [12, 13, 14, 15, 16, 17] }),
  )
  expect(beyond).toMatchObject({ verdict: 'improved', tag: 'returned_to_baseline' })
  const naive = computeVerdict(value({ baseline: spell.concat(spell), post: usual.slice(0, 8) }))
  expect(naive.verdict).toBe('improved')
})

test('eight points that raised it are a level of their own and stay in the baseline', () => {
  const level = computeVerdict(value({ triggerIndices: [0, 1, 2, 3, 4, 5, 6, 7] }))
  expect(level).toMatchObject({ excludedTriggerPoints: 0, nBaseline: 12 })
  expect(level).not.toHaveProperty('tag')
})

test('a guardrail that got worse is harm; one that may have passed its margin is possible harm', () => {
  expect(guardrailVerdict(value({ post: usual.map((each) => each + 8) }), null).finding).toBe('harm')
  const wobbly = value({ post: [60, 57, 63, 58, 62, 60, 61, 59] })
  expect(guardrailVerdict(wobbly, 0.1).finding).toBe('possible_harm')
  expect(guardrailVerdict(wobbly, 10).finding).toBe('no_harm_seen')
  expect(guardrailVerdict(wobbly, null).finding).toBe('no_harm_seen')
  expect(guardrailVerdict(value({ post: [60] }), 10).finding).toBe('not_assessable')
  const rate = {
    kind: 'rate',
    baseline: usual.map((x) => ({ x, n: 1 })),
    post: usual.map((x) => ({ x, n: 1 })),
  } as const
  expect(guardrailVerdict(value(rate), 0.01).finding).toBe('possible_harm')
  expect(guardrailVerdict(value(rate), 0.5).finding).toBe('no_harm_seen')
})

test('before its date a verdict is not shown, and early only with a label', () => {
  const plan = { evaluationDate: '2026-08-01' }
  expect(lookToday(plan, '2026-07-31', false)).toBe('measuring')
  expect(lookToday(plan, '2026-07-31', true)).toBe('provisional')
  expect(lookToday(plan, '2026-08-01', false)).toBe('final')
})

test('what a verdict means for the register', () => {
  const improved = (target: number | null) => outcomeOf(computeVerdict(value({ target })), target)
  expect(improved(null)).toBe('met')
  expect(improved(53)).toBe('met')
  expect(improved(40)).toBe('partly')
  expect(outcomeOf(computeVerdict(value({ post: usual })), 40)).toBe('notMet')
  expect(outcomeOf(computeVerdict(value({ direction: 'increase' })), null)).toBe('notMet')
  expect(outcomeOf(computeVerdict(value({ post: [50] })), null)).toBeNull()
})

test('what no series can hold is refused, never judged', () => {
  for (const broken of [Number.NaN, Number.POSITIVE_INFINITY, { x: 1, n: 2 }])
    expect(() => computeVerdict(value({ post: [...down, broken] })), String(broken)).toThrow('cannot be a point')
  const counts = usual.map(() => ({ x: 3, n: 9 }))
  for (const broken of [{ x: 10, n: 9 }, { x: -1, n: 9 }, { x: 1, n: Number.NaN }, 5])
    expect(() => computeVerdict(value({ kind: 'proportion', baseline: counts, post: [...counts, broken] }))).toThrow(
      'proportion',
    )
  expect(() => computeVerdict(value({ season: 1 }))).toThrow('at least 2')
})

test('a rate that was zero all along has no share to fall by, and still a verdict', () => {
  const none = Array.from({ length: 24 }, () => ({ x: 0, n: 1 }))
  const some = [3, 4, 2, 5, 3, 4, 3, 2, 4, 3, 5, 4].map((x) => ({ x, n: 1 }))
  const result = computeVerdict(value({ kind: 'rate', baseline: none, post: some, season: 12 }))
  expect(result).toMatchObject({ verdict: 'worse', path: 'regression_seasonal', scale: 'difference' })
})
