import { expect, test } from 'vitest'
import { cornersOf, frameOf, pathOf, strokes, textAt, textsOf, withClass } from '#test/charts/tree.ts'
import { type BeforeAfterChart, beforeAfter } from './beforeAfter.ts'
import { addMonths, dayNumber, dayOf } from './days.ts'

const month = (at: number) => dayOf(addMonths(dayNumber('2025-01-01'), at))
const series = (from: number, values: readonly (number | null)[]) =>
  values.map((value, at) => ({ periodStart: month(from + at), value }))
const chart: BeforeAfterChart = {
  before: series(0, [8, 9, 7, 8, 8, 8]),
  during: series(6, [6]),
  after: series(7, [5, 4, null, 6, 5]),
  levelBefore: 8,
  levelAfter: 5,
  target: 6,
  effect: { estimate: -3.1, lower: -4.9, upper: -1.3, null: 0, scale: 'difference' },
  unit: 'incidents',
  cadence: 'month',
  rollout: { start: '2025-07-05', end: '2025-07-20' },
}
const x = (path: string) => cornersOf(path).map((corner) => corner.x)

test('the windows are told apart, counted by name, and their levels lie where the figures do', () => {
  const drawn = beforeAfter(chart, frameOf({ height: 380 }))
  expect(textsOf(drawn)).toEqual(expect.arrayContaining(['Before · 6', 'After · 4', 'Before 8', 'After 5', 'Target 6']))
  expect([strokes(pathOf(drawn, 'chart-point')), strokes(pathOf(drawn, 'chart-quiet'))]).toEqual([6, 1])
  // Four figures after, and the estimate on its bar.
  expect(withClass(drawn, 'chart-after').map(({ attributes }) => strokes(String(attributes.d)))).toEqual([4, 1])
  const [before, after] = [pathOf(drawn, 'chart-level-before'), pathOf(drawn, 'chart-level-after')]
  expect(cornersOf(before)[0]?.y).toBeLessThan(cornersOf(after)[0]?.y ?? 0)
  expect(x(before)[0]).toBeLessThan(x(after)[0] ?? 0)
  expect(strokes(pathOf(drawn, 'chart-line'))).toBe(2)
})

test('the roll-out is a band over its days, one day alone a line', () => {
  const [band] = withClass(beforeAfter(chart, frameOf()), 'chart-rollout')
  expect(band?.tag).toBe('rect')
  expect(Number(band?.attributes.width)).toBeGreaterThan(10)
  const [line] = withClass(
    beforeAfter({ ...chart, rollout: { start: '2025-07-05', end: '2025-07-05' } }, frameOf()),
    'chart-rollout',
  )
  expect(line?.tag).toBe('path')
})

test('the interval of the change lies beside the line of no change, at its own scale', () => {
  const drawn = beforeAfter(chart, frameOf({ height: 380 }))
  const [from, to] = [...pathOf(drawn, 'chart-interval').matchAll(/[MH](-?[\d.]+)/g)].map(([, at]) => Number(at))
  const [none] = [...pathOf(drawn, 'chart-null').matchAll(/M(-?[\d.]+)/g)].map(([, at]) => Number(at))
  expect(from).toBeLessThan(to ?? 0)
  expect(to).toBeLessThan(none ?? 0)
  expect(textAt(drawn, '0').x).toBeCloseTo(none ?? 0, 1)
  expect(((none ?? 0) - (to ?? 0)) / ((none ?? 0) - (from ?? 0))).toBeCloseTo(1.3 / 4.9, 2)
  expect(drawn.summary).toBe(
    'Before 8 incidents over 6 figures, after 5 incidents over 4. Change with 95% interval: −3.1 (−4.9 to −1.3).',
  )
})

test('a ratio is compared with one, a relative change is read in percent', () => {
  const ratio = beforeAfter(
    { ...chart, effect: { estimate: 0.8, lower: 0.6, upper: 1.05, null: 1, scale: 'ratio' } },
    frameOf(),
  )
  expect(textsOf(ratio)).toContain('After ÷ before with 95% interval')
  expect(ratio.summary).toContain('0.8 (0.6 to 1.05)')
  const relative = beforeAfter(
    { ...chart, effect: { estimate: 0.2, lower: -0.1, upper: 0.5, null: 0, scale: 'relative_difference' } },
    frameOf({ language: 'de' }),
  )
  expect(relative.summary).toContain('+20 % (−10 % bis +50 %)')
})

test('without a verdict there is no bar, and what is not known is said', () => {
  const drawn = beforeAfter({ ...chart, after: [], levelAfter: null, effect: null }, frameOf())
  expect(withClass(drawn, 'chart-interval')).toEqual([])
  expect(drawn.summary).toBe('Before 8 incidents over 6 figures, after not known over 0.')
  expect(textsOf(drawn)).not.toContain('After 5')
})

test('points that raised the signal are hollow, not counted, and say so', () => {
  const before = chart.before.map((point, at) => (at > 3 ? { ...point, excluded: true } : point))
  const drawn = beforeAfter({ ...chart, before }, frameOf())
  expect(strokes(pathOf(drawn, 'chart-hollow'))).toBe(2)
  expect(textsOf(drawn)).toContain('Before · 4')
  expect(drawn.table.rows[5]?.[2]).toBe('Not counted: raised the signal')
  expect(drawn.readings[5]?.text).toBe('Jun 2025: 8 incidents; Not counted: raised the signal')
})

test('an earlier trend is drawn where given, and then the level before does not reach on', () => {
  const counterfactual = series(6, [7, 6.5, 6, 5.5, 5, 4.5]) as { periodStart: string; value: number }[]
  const drawn = beforeAfter({ ...chart, counterfactual }, frameOf())
  expect(cornersOf(pathOf(drawn, 'chart-trend'))).toHaveLength(6)
  expect(withClass(drawn, 'chart-level-onward')).toEqual([])
  expect(drawn.table.columns.at(-1)).toBe('Expected from the earlier trend')
  expect(drawn.table.rows[7]).toEqual(['Aug 2025', '5', 'After', '6.5'])
  expect(withClass(beforeAfter(chart, frameOf()), 'chart-level-onward')).toHaveLength(1)
})

test('no figures at all are said, not drawn', () => {
  const drawn = beforeAfter({ ...chart, before: [], during: [], after: [] }, frameOf())
  expect(textsOf(drawn)[0]).toBe('No figures yet')
})

test('a change that is hardly one keeps its figure clear of the line of no change, and inside the picture', () => {
  for (const width of [358, 1100]) {
    for (const estimate of [-0.1, 0.1]) {
      const effect = { estimate, lower: -2, upper: 2, null: 0, scale: 'difference' as const }
      const drawn = beforeAfter({ ...chart, effect }, frameOf({ width, height: 380 }))
      const none = Number(/M([\d.]+)/.exec(pathOf(drawn, 'chart-null'))?.[1])
      const figure = textAt(drawn, estimate < 0 ? '−0.1' : '+0.1')
      expect(Math.abs(figure.x - none)).toBeGreaterThan(15)
      expect(Math.sign(figure.x - none)).toBe(Math.sign(estimate))
    }
  }
})
