import fc from 'fast-check'
import { expect, test } from 'vitest'
import { engineGls } from './engineGls.ts'
import { interruptedDesign } from './interruptedDesign.ts'
import { computeVerdict } from './verdict.ts'
import type { Decided, VerdictInput } from './verdictTypes.ts'

const reading = fc.integer({ min: -500, max: 500 }).map((tenths) => tenths / 10)
const phases = fc.record({
  baseline: fc.array(reading, { minLength: 8, maxLength: 30 }),
  post: fc.array(reading, { minLength: 6, maxLength: 14 }),
})
const direction = fc.constantFrom('increase', 'decrease')
const runs = { numRuns: 80 }

const decided = (input: Pick<VerdictInput, 'baseline' | 'post'> & Partial<VerdictInput>): Decided => {
  const result = computeVerdict({ kind: 'value', direction: 'decrease', ...input })
  if (result.verdict === 'not_enough_data') throw new Error('the generator gives enough')
  return result
}

test('y → ay + c scales the effect by a and changes no verdict', () => {
  const stretch = fc.record({ a: fc.constantFrom(0.25, 3, 40), c: fc.integer({ min: -1000, max: 1000 }) })
  fc.assert(
    fc.property(phases, stretch, ({ baseline, post }, { a, c }) => {
      const moved = (values: readonly number[]) => values.map((value) => a * value + c)
      const [plain, stretched] = [
        decided({ baseline, post }),
        decided({ baseline: moved(baseline), post: moved(post) }),
      ]
      const scale = Math.max(1, Math.abs(plain.effect.lower), Math.abs(plain.effect.upper))
      for (const end of ['estimate', 'lower', 'upper'] as const)
        expect(Math.abs(stretched.effect[end] / a - plain.effect[end]) / scale).toBeLessThan(1e-5)
      expect(stretched).toMatchObject({ verdict: plain.verdict, path: plain.path })
    }),
    runs,
  )
})

test('turning the good direction round swaps improved and worse and leaves every number alone', () => {
  const swapped = { improved: 'worse', worse: 'improved', no_change: 'no_change' } as const
  fc.assert(
    fc.property(phases, direction, (points, good) => {
      const bad = good === 'increase' ? 'decrease' : 'increase'
      const [one, other] = [decided({ ...points, direction: good }), decided({ ...points, direction: bad })]
      expect(other.verdict).toBe(swapped[one.verdict])
      expect(other.effect).toEqual(one.effect)
    }),
    runs,
  )
})

test('where rho is 0, reversing time in both phases keeps the level estimate', () => {
  fc.assert(
    fc.property(phases, ({ baseline, post }) => {
      const design = interruptedDesign({
        positions: [...baseline, ...post].map((_, at) => at + 1),
        before: baseline.length,
        shape: 'level',
        harmonics: 0,
        period: 0,
      })
      const plain = engineGls(design, [...baseline, ...post])
      const reversed = engineGls(design, [...baseline.toReversed(), ...post.toReversed()])
      fc.pre(plain.rho === 0 && reversed.rho === 0)
      expect(reversed.estimate).toBeCloseTo(plain.estimate, 9)
      expect(reversed.se).toBeCloseTo(plain.se, 9)
    }),
    runs,
  )
})

test('a constant trend added on the regression path leaves the effect where it was', () => {
  fc.assert(
    fc.property(phases, fc.constantFrom(-2, 0.5, 7), ({ baseline, post }, slope) => {
      const tilted = (values: readonly number[], from: number) => values.map((value, at) => value + slope * (from + at))
      const plain = decided({ baseline, post })
      const steep = decided({ baseline: tilted(baseline, 0), post: tilted(post, baseline.length) })
      fc.pre(plain.path === 'regression' && steep.path === 'regression')
      const scale = Math.max(1, Math.abs(plain.effect.lower), Math.abs(plain.effect.upper))
      expect(Math.abs(steep.effect.estimate - plain.effect.estimate) / scale).toBeLessThan(1e-5)
      expect(Math.abs(steep.effect.upper - plain.effect.upper) / scale).toBeLessThan(1e-5)
    }),
    runs,
  )
})

test('a missing period added at the end of either phase changes nothing', () => {
  fc.assert(
    fc.property(phases, ({ baseline, post }) => {
      const plain = decided({ baseline, post })
      expect(decided({ baseline: [...baseline, null], post: [...post, null] })).toEqual(plain)
    }),
    runs,
  )
})

test('counts: turning events round (x → n - x) turns a share effect round', () => {
  const share = fc.record({ x: fc.integer({ min: 0, max: 40 }), n: fc.integer({ min: 40, max: 90 }) })
  const counts = fc.record({
    baseline: fc.array(share, { minLength: 8, maxLength: 20 }),
    post: fc.array(share, { minLength: 6, maxLength: 12 }),
  })
  fc.assert(
    fc.property(counts, ({ baseline, post }) => {
      const others = (points: readonly { x: number; n: number }[]) => points.map(({ x, n }) => ({ x: n - x, n }))
      const plain = decided({ kind: 'proportion', baseline, post })
      const turned = decided({ kind: 'proportion', baseline: others(baseline), post: others(post) })
      fc.pre(plain.path === 'level')
      expect(turned.effect.estimate).toBeCloseTo(-plain.effect.estimate, 9)
      expect(turned.effect.lower).toBeCloseTo(-plain.effect.upper, 9)
    }),
    runs,
  )
})
