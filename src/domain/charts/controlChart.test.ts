import { expect, test } from 'vitest'
import { cornersOf, frameOf, pathOf, strokes, textAt, textsOf, withClass } from '#test/charts/tree.ts'
import { type ControlChart, type ControlPoint, controlChart } from './controlChart.ts'
import { addMonths, dayNumber, dayOf } from './days.ts'

const month = (at: number) => dayOf(addMonths(dayNumber('2025-01-01'), at))
const point = (at: number, value: number | null, given: Partial<ControlPoint> = {}): ControlPoint => ({
  periodStart: month(at),
  value,
  centre: 5,
  upper: 9,
  lower: 1,
  phase: 1,
  marks: [],
  ...given,
})
const chart = (points: readonly ControlPoint[], given: Partial<ControlChart> = {}): ControlChart => ({
  points,
  unit: 'incidents',
  cadence: 'month',
  ...given,
})
const worse = { rule: 'astronomical', side: 'concerning' } as const
const better = { rule: 'shift7', side: 'improving' } as const

test('points lie in time from left to right, higher figures higher up, where the axis says', () => {
  const drawn = controlChart(chart([point(0, 5), point(1, 10), point(2, 0)]), frameOf())
  const [first, second, third] = cornersOf(pathOf(drawn, 'chart-line'))
  if (!first || !second || !third) throw new Error('three points expected')
  expect(first.x).toBeLessThan(second.x)
  expect(second.x).toBeLessThan(third.x)
  // The words of a tick stand four pixels below its height.
  expect(second.y).toBeCloseTo(textAt(drawn, '10').y - 4, 1)
  expect(third.y).toBeCloseTo(textAt(drawn, '0').y - 4, 1)
  expect(first.y).toBeCloseTo((second.y + third.y) / 2, 1)
  expect(strokes(pathOf(drawn, 'chart-point'))).toBe(3)
})

test('a missing figure and an absent period break the line; a figure between two gaps is still a dot', () => {
  const missing = controlChart(chart([point(0, 5), point(1, 6), point(2, null), point(3, 7), point(4, 8)]), frameOf())
  expect(strokes(pathOf(missing, 'chart-line'))).toBe(2)
  expect(cornersOf(pathOf(missing, 'chart-line'))).toHaveLength(4)
  const absent = controlChart(chart([point(0, 5), point(1, 6), point(3, 7), point(5, 8)]), frameOf())
  expect(strokes(pathOf(absent, 'chart-line'))).toBe(3)
  expect(strokes(pathOf(absent, 'chart-point'))).toBe(4)
  expect(missing.table.rows[2]?.[1]).toBe('missing')
  expect(missing.readings[2]?.text).toBe('Mar 2025: missing')
})

test('what the rules mark has a shape of its own; what is both better and worse shows both', () => {
  const drawn = controlChart(
    chart([
      point(0, 5),
      point(1, 12, { marks: [worse] }),
      point(2, 4, { marks: [better] }),
      point(3, 13, { marks: [worse, better] }),
    ]),
    frameOf(),
  )
  const triangles = pathOf(drawn, 'chart-concerning')
  const diamonds = pathOf(drawn, 'chart-improving')
  expect([strokes(triangles), strokes(diamonds)]).toEqual([2, 2])
  expect(strokes(pathOf(drawn, 'chart-point'))).toBe(1)
  expect(drawn.table.rows[3]?.[5]).toBe(
    'Signal: better, Signal: worse (outside the limits, seven in a row on one side of the average)',
  )
  expect(drawn.summary).toBe('4 figures from Jan 2025 to Apr 2025, the last 13 incidents; signals: 2 better, 2 worse.')
})

test('a triangle has three corners, a diamond four, a neutral signal is a square', () => {
  const drawn = controlChart(
    chart([
      point(0, 12, { marks: [worse] }),
      point(1, 4, { marks: [better] }),
      point(2, 4, { marks: [{ rule: 'r99', side: 'neutral' }] }),
    ]),
    frameOf(),
  )
  expect(cornersOf(pathOf(drawn, 'chart-concerning'))).toHaveLength(3)
  expect(cornersOf(pathOf(drawn, 'chart-improving'))).toHaveLength(4)
  expect(pathOf(drawn, 'chart-neutral')).toMatch(/^M[\d.,-]+h8v8h-8z$/)
  expect(drawn.table.rows[2]?.[5]).toBe('Signal (r99)')
})

test('limits that vary are steps, those that stay are one line per phase; trial limits are dashed', () => {
  const varying = chart([point(0, 5, { upper: 9 }), point(1, 6, { upper: 8 }), point(2, 6, { upper: 8 })])
  const steps = pathOf(controlChart(varying, frameOf()), 'chart-limit').split('M')[1] ?? ''
  expect(steps.match(/V/g)).toHaveLength(1)
  const phases = chart(
    [
      point(0, 5),
      point(1, 6),
      point(2, 3, { phase: 2, upper: 6, lower: 0, centre: 3 }),
      point(3, 2, { phase: 2, upper: 6, lower: 0, centre: 3 }),
    ],
    { trialPhases: [2] },
  )
  const drawn = controlChart(phases, frameOf())
  expect(strokes(pathOf(drawn, 'chart-centre'))).toBe(2)
  const limits = withClass(drawn, 'chart-limit')
  expect(limits.map(({ attributes }) => [attributes.class, strokes(String(attributes.d))])).toEqual([
    ['chart-limit', 2],
    ['chart-limit chart-trial', 2],
  ])
  expect(textsOf(drawn)).toContain('Trial limits')
  expect(drawn.table.columns).toContain('Phase')
})

test('where there is no limit none is drawn', () => {
  const drawn = controlChart(chart([point(0, 5, { upper: null, lower: null, centre: null })]), frameOf())
  expect(pathOf(drawn, 'chart-band')).toBe('')
  expect(withClass(drawn, 'chart-limit')).toEqual([])
  expect(textsOf(drawn)).not.toContain('Limits')
  expect(drawn.table.rows[0]).toEqual(['Jan 2025', '5', '', '', '', ''])
})

test('target, changes and notes stand where they belong, labels without overlap', () => {
  const drawn = controlChart(
    chart(
      [0, 1, 2, 3, 4, 5].map((at) => point(at, at + 2)),
      {
        target: 3,
        changes: [
          { day: '2025-03-15', label: 'Runbooks rolled out' },
          { day: '2025-03-20', label: 'Training held' },
        ],
        notes: [{ day: '2025-02-10', text: 'Outage of the data centre' }],
      },
    ),
    frameOf(),
  )
  expect(textsOf(drawn)).toContain('Target 3')
  const [one, other] = [textAt(drawn, 'Runbooks rolled out'), textAt(drawn, 'Training held')]
  expect(one.x).toBeLessThan(other.x)
  expect(other.y - one.y).toBeGreaterThanOrEqual(14)
  expect(textsOf(drawn)).toContain('10 Feb 2025: Outage of the data centre')
  expect(drawn.table.rows[2]?.at(-1)).toBe('Runbooks rolled out; Training held')
  expect(drawn.readings[1]?.text).toBe('Feb 2025: 3 incidents; Outage of the data centre')
})

test('no text leaves the picture to the right at the width of a phone', () => {
  const drawn = controlChart(
    chart(
      [0, 1, 2, 3].map((at) => point(at, 5 + at)),
      {
        target: 7,
        changes: [{ day: '2025-04-20', label: 'A change with quite a long name that had to be said in full' }],
      },
    ),
    frameOf({ width: 358 }),
  )
  expect(textAt(drawn, textsOf(drawn).find((text) => text.startsWith('A change')) ?? '').x).toBeGreaterThanOrEqual(0)
  expect(textsOf(drawn)).toContain('7')
  expect(textsOf(drawn)).not.toContain('Target 7')
})

test('no points and only missing points teach what belongs here instead of drawing axes', () => {
  for (const points of [[], [point(0, null)]]) {
    const drawn = controlChart(chart(points), frameOf({ language: 'de' }))
    expect(textsOf(drawn)).toEqual(['Noch keine Zahlen', 'Die erste zeichnet dieses Bild.'])
    expect(drawn.readings).toEqual([])
    expect(drawn.table.rows).toHaveLength(points.length)
  }
})

test('a single point is a dot in the middle; negative, huge and constant series keep inside the picture', () => {
  const single = controlChart(chart([point(0, 5)]), frameOf())
  expect(strokes(pathOf(single, 'chart-point'))).toBe(1)
  for (const scale of [-3, 1e-7, 1e11, 0]) {
    const points = [1, 4, 2].map((value, at) =>
      point(at, value * scale, { centre: 2 * scale, upper: 5 * scale, lower: scale }),
    )
    const drawn = controlChart(chart(points), frameOf())
    for (const { x, y } of cornersOf(pathOf(drawn, 'chart-line'))) {
      expect(x).toBeGreaterThan(0)
      expect(x).toBeLessThan(800)
      expect(y).toBeGreaterThan(20)
      expect(y).toBeLessThan(280)
    }
  }
})

test('five thousand points are few elements: the line, and a shape for each signal', () => {
  const points = Array.from({ length: 5000 }, (_, at) => ({
    ...point(0, 5 + (at % 7)),
    periodStart: dayOf(dayNumber('2012-01-01') + at),
    marks: at % 50 === 0 ? [worse] : [],
  }))
  const drawn = controlChart(chart(points, { cadence: 'day' }), frameOf())
  expect(withClass(drawn, 'chart-point')).toEqual([])
  expect(cornersOf(pathOf(drawn, 'chart-line'))).toHaveLength(5000)
  expect(strokes(pathOf(drawn, 'chart-concerning'))).toBe(100)
  expect(JSON.stringify(drawn.svg).split('"tag"').length).toBeLessThan(120)
  expect(drawn.readings).toHaveLength(5000)
})

test('many notes on one day do not bury the figures: three tags, six told, all of them in the table', () => {
  const notes = Array.from({ length: 9 }, (_, at) => ({ day: '2025-02-10', text: `Note ${at + 1}` }))
  const drawn = controlChart(chart([point(0, 5), point(1, 6)], { notes }), frameOf({ height: 400 }))
  expect(withClass(drawn, 'chart-tag')).toHaveLength(3 + 6)
  expect(textsOf(drawn)).toContain('10 Feb 2025: Note 6')
  expect(textsOf(drawn)).not.toContain('10 Feb 2025: Note 7')
  expect(drawn.table.rows[1]?.at(-1)).toBe(notes.map(({ text }) => text).join('; '))
})
