import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ScoringModel } from './model.ts'
import { bandOf, scoreOf } from './score.ts'
import { firstInForce, shippedModels } from './shipped.ts'

const [sms4, aims5] = shippedModels('en') as [ScoringModel, ScoringModel]
const context = { registeredAt: '2026-11-20T12:00:00.000Z', isOverridden: false }

function score(model: ScoringModel, values: readonly number[], more: Partial<typeof context> = {}) {
  const ratings = Object.fromEntries(model.dimensions.map(({ key }, at) => [key, values[at]!]))
  return scoreOf(model, ratings, { ...context, ...more })
}

test('C-106: SMS-4 asks customer impact, risk reduction, efficiency gain and compliance, and ranks the vectors of the brief', () => {
  expect(sms4.dimensions.map(({ key, weight }) => [key, weight])).toEqual([
    ['customer', 1],
    ['risk', 1],
    ['efficiency', 1],
    ['compliance', 1],
  ])
  const [first, second, last] = [score(sms4, [3, 2, 1, 3]), score(sms4, [2, 3, 2, 2]), score(sms4, [1, 1, 3, 1])]
  expect([first.total, second.total, last.total]).toEqual([9, 9, 6])
  expect(first.rankKey > second.rankKey && second.rankKey > last.rankKey).toBe(true)
})

test('C-101, C-102, C-103, AIMS-5: five questions in the order of the brief, 3 is easy for feasibility, and its vectors', () => {
  expect(aims5.dimensions.map(({ key }) => key)).toEqual([
    'riskTrust',
    'effectiveness',
    'feasibility',
    'strategic',
    'stakeholder',
  ])
  expect(aims5.dimensions[2]!.help).toContain('3: easy')
  const of = (...values: number[]) => {
    const { total, best, band } = score(aims5, values)
    return [total, `${((100 * total) / best).toFixed(1)} %`, band]
  }
  expect(of(3, 2, 2, 3, 3)).toEqual([13, '86.7 %', 'high'])
  expect(of(2, 2, 2, 2, 2)).toEqual([10, '66.7 %', 'medium'])
  expect(of(1, 2, 3, 1, 1)).toEqual([8, '53.3 %', 'low'])
})

test('C-108: customer needs and regulatory gaps outrank nice-to-haves at the same total', () => {
  const [gap, customers, savings] = [score(sms4, [1, 1, 1, 3]), score(sms4, [3, 1, 1, 1]), score(sms4, [1, 1, 3, 1])]
  expect([gap.total, customers.total, savings.total]).toEqual([6, 6, 6])
  expect(gap.rankKey > customers.rankKey && customers.rankKey > savings.rankKey).toBe(true)
})

test('bands lie at 80 and 60 percent of the best total', () => {
  expect([bandOf(1), bandOf(0.8), bandOf(0.7999), bandOf(0.6), bandOf(0.5999), bandOf(0)]).toEqual([
    'high',
    'high',
    'medium',
    'medium',
    'low',
    'low',
  ])
})

test('weights weigh, and the share decides the band', () => {
  const heavy = {
    ...sms4,
    dimensions: sms4.dimensions.map((each) => ({ ...each, weight: each.key === 'compliance' ? 5 : 1 })),
  }
  const { total, best, band } = score(heavy, [1, 1, 1, 3])
  expect([total, best, band]).toEqual([18, 24, 'medium'])
})

test('a duty or danger stands on top whatever the score, and among equals the older comes first', () => {
  expect(score(sms4, [1, 1, 1, 1], { isOverridden: true }).rankKey > score(sms4, [3, 3, 3, 3]).rankKey).toBe(true)
  const older = score(sms4, [2, 2, 2, 2], { registeredAt: '2025-01-01T00:00:00.000Z' })
  expect(older.rankKey > score(sms4, [2, 2, 2, 2]).rankKey).toBe(true)
})

test('a rating that is missing is a defect, never a zero', () => {
  expect(() => scoreOf(sms4, { customer: 3, risk: 3, efficiency: 3 }, context)).toThrow('compliance is not rated')
})

/** Typed from brief §4, independent of the key: override, total, then each tie-break question, then the older one. */
const tieBreaks = { sms4: [3, 0, 1, 2], aims5: [0, 4, 3, 1, 2] }

interface Rated {
  readonly values: readonly number[]
  readonly day: number
  readonly isOverridden: boolean
}

function comesFirst(one: Rated, other: Rated, order: readonly number[]): number {
  const total = ({ values }: Rated) => values.reduce((sum, value) => sum + value, 0)
  if (one.isOverridden !== other.isOverridden) return one.isOverridden ? -1 : 1
  if (total(one) !== total(other)) return total(other) - total(one)
  for (const at of order) if (one.values[at] !== other.values[at]) return other.values[at]! - one.values[at]!
  return one.day - other.day
}

for (const model of [sms4, aims5]) {
  const order = tieBreaks[model.key as keyof typeof tieBreaks]
  const rated = fc.record({
    values: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: order.length, maxLength: order.length }),
    day: fc.integer({ min: 1, max: 28 }),
    isOverridden: fc.boolean(),
  })
  const keyOf = ({ values, day, isOverridden }: Rated) =>
    score(model, values, { isOverridden, registeredAt: `2026-02-${String(day).padStart(2, '0')}T08:00:00.000Z` })
      .rankKey

  test(`${model.key}: sorting the rank key as text is the order of the brief`, () => {
    fc.assert(
      fc.property(rated, rated, (one, other) => {
        const [first, second] = [keyOf(one), keyOf(other)]
        const byText = first === second ? 0 : first > second ? -1 : 1
        expect(byText).toBe(Math.sign(comesFirst(one, other, order)))
      }),
      { numRuns: 2000 },
    )
  })
}

test('with weights and longer scales the key still sorts by total: no two totals fall together', () => {
  const weight = fc.integer({ min: 0, max: 100 })
  const level = fc.integer({ min: 0, max: 10 })
  fc.assert(
    fc.property(
      fc.array(weight, { minLength: 8, maxLength: 8 }),
      fc.array(level, { minLength: 8, maxLength: 8 }),
      fc.array(level, { minLength: 8, maxLength: 8 }),
      (weights, one, other) => {
        fc.pre(weights.some((each) => each > 0))
        const dimensions = weights.map((each, at) => ({
          key: `q${at}`,
          label: '',
          question: '',
          help: '',
          weight: each,
        }))
        const model = {
          ...sms4,
          dimensions,
          scale: [0, 5, 10].map((value) => ({ value, label: '' })),
          tieBreak: dimensions.map(({ key }) => key),
        }
        const [first, second] = [score(model, one), score(model, other)]
        if (first.total !== second.total) expect(first.rankKey > second.rankKey).toBe(first.total > second.total)
      },
    ),
  )
})

test('AIMS-5 ranks where ISO/IEC 42001 is on, SMS-4 elsewhere', () => {
  expect([firstInForce(['iso42001', 'iso20000']), firstInForce(['iso20000']), firstInForce([])]).toEqual([
    'aims5-1',
    'sms4-1',
    'sms4-1',
  ])
})

test('shipped models speak both languages and their tie-breaks name each question once', () => {
  for (const language of ['en', 'de'] as const) {
    for (const { dimensions, tieBreak, scale } of shippedModels(language)) {
      expect([...tieBreak].sort()).toEqual(dimensions.map(({ key }) => key).sort())
      expect(scale.map(({ value }) => value)).toEqual([1, 2, 3])
    }
  }
  expect(shippedModels('de')[0]!.scale.map(({ label }) => label)).toEqual(['Niedrig', 'Mittel', 'Hoch'])
})
