import { expect, it } from 'vitest'
import { chartWords } from '../words/chartWords.ts'
import { monthBars } from './monthBars.ts'
import type { SvgNode } from './svg.ts'

const frame = {
  title: 'Site Lyon',
  language: 'en',
  width: 120,
  height: 60,
  labels: chartWords((label) => label.en),
} as const
const bars = [
  { label: 'Jan', count: 1 },
  { label: 'Feb', count: 4 },
  { label: 'Mar', count: 0 },
]
const heights = ({ children }: SvgNode) =>
  children.flatMap((child) =>
    typeof child !== 'string' && child.tag === 'rect' ? [Number(child.attributes.height)] : [],
  )

it('draws every picture on one scale: a bar is as high as its share of the most', () => {
  const [one, four, none] = heights(monthBars({ bars, most: 8, summary: '' }, frame).svg)
  expect(four! / one!).toBeCloseTo(4)
  expect(none).toBe(0)
  const [alone] = heights(monthBars({ bars, most: 4, summary: '' }, frame).svg)
  expect(alone! / one!).toBeCloseTo(2)
})

it('carries the highest figure, the ends of the months, and its figures as a table', () => {
  const drawn = monthBars({ bars, most: 4, summary: 'Most in February' }, frame)
  const text = JSON.stringify(drawn.svg)
  for (const said of ['"4"', '"Jan"', '"Mar"', 'Most in February']) expect(text).toContain(said)
  expect(text).not.toContain('"Feb"')
  expect(drawn.table.rows).toEqual([
    ['Jan', '1'],
    ['Feb', '4'],
    ['Mar', '0'],
  ])
})

it('draws no bar and no figure where there is nothing', () => {
  const drawn = monthBars({ bars: [{ label: 'Jan', count: 0 }], most: 0, summary: '' }, frame)
  expect(heights(drawn.svg)).toEqual([0])
  expect(JSON.stringify(drawn.svg)).not.toContain('"0"')
})
