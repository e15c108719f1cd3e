import { expect, test } from 'vitest'
import { cornersOf, frameOf, pathOf, strokes, textsOf, withClass } from '#test/charts/tree.ts'
import { type SparkPoint, sparkline } from './sparkline.ts'

const frame = frameOf({ width: 110, height: 26 })
const series = (...values: readonly (number | null)[]): SparkPoint[] =>
  values.map((value, at) => ({ periodStart: `2026-0${at + 1}-01`, value }))
const spark = (points: readonly SparkPoint[], target: number | null = null) =>
  sparkline({ points, unit: 'min', cadence: 'month', target }, frame)

test('the line uses the height it has, the last figure is a dot, gaps stay gaps', () => {
  const drawn = spark(series(2, 8, null, 5))
  expect(cornersOf(pathOf(drawn, 'chart-line')).map(({ y }) => y)).toEqual([21, 5, 13])
  expect(strokes(pathOf(drawn, 'chart-line'))).toBe(2)
  expect(strokes(pathOf(drawn, 'chart-point'))).toBe(1)
  expect(drawn.summary).toBe('3 figures, the last 5 min.')
})

test('a constant series and a single figure run along the middle', () => {
  expect(cornersOf(pathOf(spark(series(4, 4)), 'chart-line')).map(({ y }) => y)).toEqual([13, 13])
  expect(cornersOf(pathOf(spark(series(4)), 'chart-line'))).toEqual([{ x: 55, y: 13 }])
})

test('the target is in sight even where no figure comes near it; signals have their shape', () => {
  const drawn = spark(
    series(2, 3).map((point) => ({ ...point, side: 'concerning' as const })),
    10,
  )
  expect(pathOf(drawn, 'chart-spark-target')).toMatch(/^M0,5H/)
  expect(strokes(pathOf(drawn, 'chart-concerning'))).toBe(2)
})

test('nothing measured is a dash, never a line at zero', () => {
  const drawn = spark(series(null, null))
  expect(textsOf(drawn)).toEqual(['–'])
  expect(withClass(drawn, 'chart-line')).toEqual([])
  expect(drawn.summary).toBe('No figures yet')
})
