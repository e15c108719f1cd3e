import fc from 'fast-check'
import { expect, test } from 'vitest'
import { median } from './median.ts'
import { permutationMeanP } from './permutation.ts'
import { rankSumLower } from './rankSum.ts'
import { hodgesLehmann, mannWhitney } from './rankTests.ts'

const group = fc.array(fc.integer({ min: -30, max: 30 }), { minLength: 3, maxLength: 14 })

test('the robust difference scales with the unit and does not mind its zero', () => {
  fc.assert(
    fc.property(group, group, fc.integer({ min: 1, max: 9 }), fc.integer({ max: 1e6 }), (before, after, a, c) => {
      const changed = (values: number[]) => values.map((value) => a * value + c)
      const [given, scaled] = [hodgesLehmann(before, after), hodgesLehmann(changed(before), changed(after))]
      expect(scaled).toEqual({
        estimate: a * given.estimate,
        lower: a * given.lower,
        upper: a * given.upper,
        rank: given.rank,
      })
      expect(given.lower).toBeLessThanOrEqual(given.estimate)
      expect(given.upper).toBeGreaterThanOrEqual(given.estimate)
    }),
  )
})

test('before and after exchanged: everything turns round, the evidence stays', () => {
  fc.assert(
    fc.property(group, group, (before, after) => {
      const [one, other] = [hodgesLehmann(before, after), hodgesLehmann(after, before)]
      expect([one.estimate + other.estimate, one.lower + other.upper]).toEqual([0, 0])
      const [here, there] = [mannWhitney(before, after), mannWhitney(after, before)]
      expect(here.u + there.u).toBe(before.length * after.length)
      expect(here.z + there.z).toBeCloseTo(0, 12)
      expect(there.pExact).toBeCloseTo(here.pExact!, 12)
      expect(permutationMeanP(after, before)).toBeCloseTo(permutationMeanP(before, after)!, 12)
    }),
  )
})

test('without ties, going through the ranks is the tabulated distribution', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer(), { minLength: 2, maxLength: 24 }), (values) => {
      const before = values.slice(0, Math.ceil(values.length / 3))
      const after = values.slice(before.length)
      const { u, pExact } = mannWhitney(before, after)
      const rarer = Math.min(u, before.length * after.length - u)
      expect(pExact).toBeCloseTo(Math.min(1, 2 * rankSumLower(rarer, before.length, after.length)), 12)
    }),
  )
})

test('the permutation of means counts what going through every choice counts', () => {
  const points = [1.5, 2.25, 2.25, 3, 4.75, 6, 7.5, 9]
  const middle = points.reduce((sum, value) => sum + value, 0) / points.length
  const distances: number[] = []
  for (let choice = 0; choice < 2 ** points.length; choice += 1) {
    const after = points.filter((_, at) => choice & (1 << at))
    if (after.length === 3) distances.push(Math.abs(after.reduce((sum, value) => sum + value, 0) - 3 * middle))
  }
  const seen = Math.abs(7.5 + 9 + 3 - 3 * middle)
  const asFar = distances.filter((distance) => distance >= seen - 1e-9).length
  expect(permutationMeanP([1.5, 2.25, 2.25, 4.75, 6], [7.5, 9, 3])).toBeCloseTo(asFar / distances.length, 12)
})

test('all equal: no difference, no evidence', () => {
  const [before, after] = [new Array(8).fill(3), new Array(6).fill(3)]
  expect(hodgesLehmann(before, after)).toEqual({ estimate: 0, lower: 0, upper: 0, rank: 9 })
  expect(mannWhitney(before, after)).toMatchObject({ z: 0, pNormal: 1, pExact: 1, cliffsDelta: 0 })
  expect(permutationMeanP(before, after)).toBe(1)
})

test('beyond what can be counted in time there is the normal approximation, and no exact p', () => {
  const many = Array.from({ length: 400 }, (_, at) => at)
  expect(hodgesLehmann(many.slice(0, 200), many.slice(200))).toMatchObject({ estimate: 200, rank: 17734 })
  expect(mannWhitney(many.slice(0, 200), many.slice(200)).pExact).toBeNull()
  expect(permutationMeanP(many.slice(0, 20), many.slice(20, 41))).toBeNull()
})

test('the robust difference is found without writing all differences down', () => {
  const real = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(real, real, (before, after) => {
      const all = before.flatMap((earlier) => after.map((later) => later - earlier)).sort((one, other) => one - other)
      const { estimate, lower, upper, rank } = hodgesLehmann(before, after)
      expect(estimate + 0).toBe(median(all) + 0)
      expect([lower + 0, upper + 0]).toEqual([all[rank - 1]! + 0, all[all.length - rank]! + 0])
    }),
  )
})

test('twenty thousand points are a moment, not a memory fault', () => {
  const long = Array.from({ length: 20_000 }, (_, at) => (at * 7919) % 10_007)
  const { estimate, lower, upper } = hodgesLehmann(long.slice(0, 14_000), long.slice(14_000))
  expect(lower).toBeLessThanOrEqual(estimate)
  expect(upper).toBeGreaterThanOrEqual(estimate)
})
