import fc from 'fast-check'
import { expect, test } from 'vitest'
import { niceAxis, scaleOf } from './scale.ts'

test('an axis ends on round figures around its values and shows zero where they come near it', () => {
  expect(niceAxis([3, 17], 4).values).toEqual([0, 5, 10, 15, 20])
  expect(niceAxis([101, 117], 4).values).toEqual([100, 105, 110, 115, 120])
  expect(niceAxis([-4.9, 0], 5).values).toEqual([-5, -4, -3, -2, -1, 0])
  expect(niceAxis([0.001, 0.0042], 4).values).toEqual([0, 0.002, 0.004, 0.006])
})

test('a constant series lies inside its axis, not on its edge; no values are an axis too', () => {
  expect(niceAxis([7, 7, 7], 4)).toMatchObject({ from: 6, to: 8 })
  expect(niceAxis([0, 0], 4)).toMatchObject({ from: 0, to: 1 })
  expect(niceAxis([], 4)).toMatchObject({ from: 0, to: 1 })
})

test('whatever the values, the axis holds them with a handful of rising ticks', () => {
  const figure = fc.double({ min: -1e12, max: 1e12, noNaN: true, noDefaultInfinity: true })
  fc.assert(
    fc.property(fc.array(figure, { minLength: 1, maxLength: 30 }), fc.integer({ min: 1, max: 10 }), (values, count) => {
      const axis = niceAxis(values, count)
      const dust = axis.step * 1e-3
      expect(axis.from).toBeLessThanOrEqual(Math.min(...values) + dust)
      expect(axis.to).toBeGreaterThanOrEqual(Math.max(...values) - dust)
      expect(axis.values.length).toBeGreaterThan(1)
      expect(axis.values.length).toBeLessThanOrEqual(2 * count + 3)
      expect(axis.values).toEqual(axis.values.toSorted((one, other) => one - other))
    }),
  )
})

test('a scale of a single moment does not divide by zero', () => {
  expect(scaleOf({ from: 5, to: 5 }, [10, 20]).at(5)).toBe(10)
  expect(scaleOf({ from: 0, to: 10 }, [100, 0]).at(2.5)).toBe(75)
})
