import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changePoints } from './changePoint.ts'
import { squaredDeviations, total } from './mean.ts'

const series = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 9 })

test('never worse than one level, and as good as the best of all divisions', () => {
  fc.assert(
    fc.property(
      series,
      fc.integer({ min: 1, max: 3 }),
      fc.integer({ min: 0, max: 12 }),
      (values, minSegment, penalty) => {
        const { objective } = changePoints(values, { sigma: 2, penalty, minSegment })
        const costs = divisions(values.length, minSegment).map((ends) => {
          const levels = ends.map((end, at) => values.slice(ends[at - 1] ?? 0, end))
          return total(levels.map((level) => squaredDeviations(level) / 4)) + penalty * (ends.length - 1)
        })
        expect(objective).toBeLessThanOrEqual(squaredDeviations(values) / 4 + 1e-9)
        expect(objective).toBeCloseTo(Math.min(...costs), 9)
      },
    ),
  )
})

/** The ends of the levels of every division into levels of at least `shortest`, or into one. */
function divisions(n: number, shortest: number): number[][] {
  const earlier = Array.from({ length: Math.max(0, n - shortest + 1) }, (_, start) => start)
    .filter((start) => start >= shortest)
    .flatMap((start) => divisions(start, shortest).map((ends) => [...ends, n]))
  return [[n], ...earlier]
}

test('what it costs does not depend on the unit', () => {
  fc.assert(
    fc.property(series, fc.integer({ min: 1, max: 9 }), fc.integer({ max: 1000 }), (values, a, c) => {
      const changed = changePoints(values.map((value) => a * value + c))
      expect(changed.objective).toBeCloseTo(changePoints(values).objective, 6)
    }),
  )
})

test('nothing varies, one point, none: no change', () => {
  expect(changePoints([7, 7, 7, 7])).toMatchObject({ starts: [], means: [7], objective: 0, sigma: 0 })
  expect(changePoints([7])).toMatchObject({ starts: [], means: [7], objective: 0 })
  expect(changePoints([])).toMatchObject({ starts: [], means: [], objective: 0 })
})

test('left to itself: spread from moving ranges, three log n for a change, levels of two points', () => {
  const { sigma, penalty, minSegment } = changePoints([1, 3, 2, 6])
  expect(sigma).toBeCloseTo(7 / 3 / 1.128, 12)
  expect(penalty).toBeCloseTo(3 * Math.log(4), 12)
  expect(minSegment).toBe(2)
})
