import { expect, test } from 'vitest'
import { controlChart } from './controlChart.ts'
import { nextPeriod } from './periods.ts'
import { chartPhases } from './phases.ts'
import type { SeriesPoint } from './series.ts'

function monthly(values: readonly (number | null)[]): SeriesPoint[] {
  let start = '2024-01-01'
  return values.map((value) => {
    const point = { periodStart: start, value }
    start = nextPeriod(start, 'month')
    return point
  })
}
const steady = [10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12]

test('readings get an XmR chart; the limits of the baseline reach over what follows', () => {
  const points = monthly([...steady, 30])
  const phases = [{ start: '2024-01-01', limitsFrom: '2024-01-01', limitsUntil: '2025-01-01' }]
  const chart = controlChart({ kind: 'value', direction: 'decrease', points, phases })
  expect(chart.chart).toBe('xmr')
  expect(chart.phases).toEqual([{ start: '2024-01-01', centre: 11, limitPoints: 12, trial: false, sigmaZ: null }])
  expect(chart.points.at(-1)).toMatchObject({
    periodStart: '2025-01-01',
    value: 30,
    centre: 11,
    marks: [{ rule: 'astronomical', side: 'high', meaning: 'concerning' }],
  })
  expect(chart.points[0]!.upper).toBeCloseTo(11 + (3 * 2) / 1.128, 10)
  expect(chart.points[0]!.marks).toEqual([])
})

test('what is concerning where less is better is improving where more is', () => {
  const asked = {
    kind: 'value',
    points: monthly([...steady, 30]),
    phases: [{ start: '2024-01-01', limitsUntil: '2025-01-01' }],
  } as const
  expect(controlChart({ ...asked, direction: 'increase' }).points.at(-1)!.marks[0]!.meaning).toBe('improving')
})

test('a point may be both: it climbs for seven months and still lies far below', () => {
  const points = monthly([...steady, -20, -19, -18, -17, -16, -15, -14])
  const chart = controlChart({
    kind: 'value',
    direction: 'increase',
    points,
    phases: [{ start: '2024-01-01', limitsUntil: '2025-01-01' }],
  })
  const meanings = chart.points.at(-1)!.marks.map(({ rule, meaning }) => `${rule} ${meaning}`)
  expect(meanings).toEqual([
    'astronomical concerning',
    'shift7 concerning',
    'trend7 improving',
    'twoInThree concerning',
  ])
})

test('under twelve points the limits are on trial; one point has none', () => {
  const of = (values: readonly number[]) =>
    controlChart({ kind: 'value', direction: 'increase', points: monthly(values), phases: [{ start: '2024-01-01' }] })
  expect(of(steady.slice(1)).phases[0]!.trial).toBe(true)
  expect(of(steady).phases[0]!.trial).toBe(false)
  expect(of([7]).points).toEqual([
    { periodStart: '2024-01-01', value: 7, centre: 7, upper: null, lower: null, phase: 0, marks: [] },
  ])
})

test('shares with counts get a p′ chart whose limits follow the denominators; shares without get an XmR chart', () => {
  const counted = monthly(steady.map(() => null)).map((point, at) => ({
    ...point,
    num: (80 + 5 * (at % 3)) * (1 + (at % 2)),
    den: 100 * (1 + (at % 2)),
  }))
  const chart = controlChart({
    kind: 'proportion',
    direction: 'increase',
    points: counted,
    phases: [{ start: '2024-01-01' }],
  })
  expect(chart.chart).toBe('pPrime')
  expect(chart.points[0]!.value).toBe(0.8)
  expect(chart.points[0]!.upper).toBe(1)
  expect(chart.points[1]!.lower).toBeGreaterThan(chart.points[0]!.lower!)
  expect(chart.phases[0]!.sigmaZ).toBeGreaterThan(1)
  const bare = monthly([0.9, 0.8, 0.9])
  expect(
    controlChart({ kind: 'proportion', direction: 'increase', points: bare, phases: [{ start: '2024-01-01' }] }).chart,
  ).toBe('xmr')
  expect(
    controlChart({ kind: 'rate', direction: 'increase', points: counted, phases: [{ start: '2024-01-01' }] }).chart,
  ).toBe('uPrime')
})

const change = { rolloutStart: '2025-01-01', rolloutEnd: '2025-01-31', baselineStart: '2024-03-01', verdict: null }
const after = [20, 4, 6, 4, 6, 4, 6, 4, 6]

test('limits stay those of the frozen baseline until a verdict says improved or worse', () => {
  const points = monthly([...steady, ...after])
  const frozen = [{ start: '2024-01-01', limitsFrom: '2024-03-01', limitsUntil: '2025-01-01' }]
  expect(chartPhases(points, [change], 'month')).toEqual(frozen)
  expect(chartPhases(points, [{ ...change, verdict: 'no_change' }], 'month')).toEqual(frozen)
  expect(chartPhases(points, [{ ...change, verdict: 'improved' }], 'month')).toEqual([
    ...frozen,
    { start: '2025-02-01' },
  ])
  expect(chartPhases(points.slice(0, -1), [{ ...change, verdict: 'improved' }], 'month')).toEqual(frozen)
})

test('a run over the change is no run: rules never span phases', () => {
  const points = monthly([...steady, ...after])
  const phases = chartPhases(points, [{ ...change, verdict: 'improved' }], 'month')
  const chart = controlChart({ kind: 'value', direction: 'decrease', points, phases })
  expect(chart.points.filter(({ marks }) => marks.length > 0).map(({ periodStart }) => periodStart)).toEqual([
    '2025-01-01',
  ])
  expect(chart.points.at(-1)).toMatchObject({ phase: 1, centre: 5 })
})

test('the expert view has its own rules; two of them say nothing about counted things', () => {
  const points = monthly(Array.from({ length: 15 }, (_, at) => 10 + (at % 2) / 10))
  const asked = { direction: 'increase', points, phases: [{ start: '2024-01-01' }], ruleSet: 'nelson' } as const
  const rules = controlChart({ ...asked, kind: 'value' }).points[0]!.marks.map(({ rule, side }) => `${rule} ${side}`)
  expect(rules).toEqual(['n4 null', 'n7 null'])
  const counted = points.map((point) => ({ ...point, value: null, num: 5, den: 100 }))
  expect(controlChart({ ...asked, points: counted, kind: 'rate' }).points.flatMap(({ marks }) => marks)).toEqual([])
})
