import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mdcRules } from './mdc.ts'
import { nelsonRules } from './nelson.ts'
import type { Readings, RuleHits } from './ruleHits.ts'
import { westernElectricRules } from './westernElectric.ts'

const zone = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: -40, max: 40 }).map((tenths) => tenths / 10) },
  { weight: 1, arbitrary: fc.constant(null) },
)
const series = fc.array(zone, { minLength: 1, maxLength: 60 })
const readings = (z: readonly (number | null)[], phaseStarts?: number[]): Readings => ({
  values: z,
  z,
  ...(phaseStarts && { phaseStarts }),
})
const allRules = (of: Readings): Record<string, RuleHits> => ({
  ...mdcRules(of),
  ...westernElectricRules(of),
  ...nelsonRules(of),
})

test('rules on -x mark the same points and swap high and low', () => {
  fc.assert(
    fc.property(series, (z) => {
      const mirrored = allRules(readings(z.map((one) => (one === null ? null : -one))))
      const swapped = Object.entries(mirrored).map(([rule, { high, low, ...rest }]) => [
        rule,
        { ...rest, high: low, low: high },
      ])
      expect(Object.fromEntries(swapped)).toEqual(allRules(readings(z)))
    }),
  )
})

test('a phase start and a missing period both break a window', () => {
  const seven = [1, 2, 1, 2, 1, 2, 1]
  expect(mdcRules(readings(seven)).shift7.flagged).toEqual([0, 1, 2, 3, 4, 5, 6])
  expect(mdcRules(readings(seven, [0, 3])).shift7.flagged).toEqual([])
  expect(mdcRules(readings([1, 2, 1, null, 1, 2, 1, 2])).shift7.flagged).toEqual([])
})

test('rules of a phase are those of its points alone', () => {
  fc.assert(
    fc.property(series, series, (before, after) => {
      const together = allRules(readings([...before, ...after], [0, before.length]))
      const [first, second] = [allRules(readings(before)), allRules(readings(after))]
      for (const [rule, { completedAt }] of Object.entries(together))
        expect(completedAt).toEqual([
          ...first[rule]!.completedAt,
          ...second[rule]!.completedAt.map((at) => at + before.length),
        ])
    }),
  )
})

test('the side of a trend is its slope, not the side of the mean', () => {
  const climbing = [-2.9, -2.5, -2.1, -1.7, -1.3, -0.9, -0.5]
  expect(mdcRules(readings(climbing)).trend7.high).toEqual([0, 1, 2, 3, 4, 5, 6])
  expect(mdcRules(readings(climbing)).trend7.low).toEqual([])
})
