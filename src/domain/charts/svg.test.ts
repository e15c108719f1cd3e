import { describe, expect, test } from 'vitest'
import { frameOf } from '#test/charts/tree.ts'
import { whyNotWellFormed } from '#test/charts/wellFormed.ts'
import { beforeAfter } from './beforeAfter.ts'
import { calendarHeat } from './calendarHeat.ts'
import { controlChart } from './controlChart.ts'
import { cumulativeFlow } from './cumulativeFlow.ts'
import type { Drawn } from './drawn.ts'
import { rankList } from './rankList.ts'
import { sparkline } from './sparkline.ts'
import { node, svgText } from './svg.ts'

test('coordinates keep two decimals, what is undefined or nothing is left out', () => {
  const drawn = node('g', { x: 1.23456, y: undefined, class: 'a' }, 'text', null, false, [node('path'), ''])
  expect(drawn).toEqual({
    tag: 'g',
    attributes: { x: 1.23, class: 'a' },
    children: ['text', { tag: 'path', attributes: {}, children: [] }],
  })
})

test('a document says its namespace, brings its style and has no variables a simple reader would not know', () => {
  const text = svgText(node('svg', { width: 10, height: 10 }, node('path', { d: 'M0,0' })))
  expect(text).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="10" height="10"><style>\.chart\{/)
  expect(text).toMatch(/<path d="M0,0"\/><\/svg>$/)
  expect(text).not.toContain('var(')
  expect(whyNotWellFormed(text)).toBeNull()
})

test('the check of well-formedness finds what is wrong', () => {
  expect(whyNotWellFormed('<a><b></a>')).toBe('</a> closes nothing')
  expect(whyNotWellFormed('<a>x & y</a>')).toContain('stray &')
  expect(whyNotWellFormed('<a b="1" b="2"/>')).toContain('twice')
  expect(whyNotWellFormed('<a/><b/>')).toBe('2 roots')
  expect(whyNotWellFormed('<a>\u0007</a>')).toBe('forbidden character')
})

describe('every chart written as a document is well-formed, whatever its words hold', () => {
  const hostile = '<script>alert("x")</script> & \'quoted\' ]]> \u0007 \ud800 \uffff'
  const day = '2026-03-01'
  const frame = frameOf({ title: hostile })
  const window = [{ periodStart: day, value: 1 }]
  const charts: Record<string, Drawn> = {
    controlChart: controlChart(
      {
        points: [
          {
            periodStart: day,
            value: 3,
            centre: 2,
            upper: 2.5,
            lower: 1,
            phase: 1,
            marks: [{ rule: hostile, side: 'concerning' }],
          },
        ],
        unit: hostile,
        cadence: 'month',
        target: 2,
        changes: [{ day, label: hostile }],
        notes: [{ day, text: hostile }],
      },
      frame,
    ),
    beforeAfter: beforeAfter(
      {
        before: window,
        during: [],
        after: [{ periodStart: '2026-04-01', value: 2 }],
        levelBefore: 1,
        levelAfter: 2,
        target: 2,
        effect: { estimate: 1, lower: 0.5, upper: 1.5, null: 0, scale: 'difference' },
        unit: hostile,
        cadence: 'month',
        rollout: { start: '2026-04-01', end: '2026-04-01' },
      },
      frame,
    ),
    calendarHeat: calendarHeat(
      { from: day, to: '2026-04-30', days: [{ day, count: 2 }], audits: [{ day: '2026-04-01', label: hostile }] },
      frame,
    ),
    cumulativeFlow: cumulativeFlow(
      {
        unit: hostile,
        months: [{ date: '2026-03-31', created: 5, started: 4, implemented: 3, closed: 2, cancelled: 1 }],
      },
      frame,
    ),
    rankList: rankList({ unit: hostile, items: [{ name: hostile, value: 3, note: hostile }] }, frame),
    sparkline: sparkline({ points: window, unit: hostile, cadence: 'month' }, frame),
    empty: rankList({ unit: hostile, items: [] }, frame),
  }
  test.each(Object.entries(charts))('%s', (_, drawn) => {
    const text = svgText(drawn.svg)
    expect(whyNotWellFormed(text)).toBeNull()
    expect(text).not.toContain('<script')
    expect(text).toContain('&lt;script&gt;')
  })
})
