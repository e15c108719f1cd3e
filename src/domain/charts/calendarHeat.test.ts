import { expect, test } from 'vitest'
import { cornersOf, frameOf, pathOf, strokes, textsOf, withClass } from '#test/charts/tree.ts'
import { calendarHeat } from './calendarHeat.ts'
import { shadeOf, shadesFor } from './heatShades.ts'

const year = { from: '2025-11-21', to: '2026-11-20' }
const audit = { day: '2026-05-20', label: 'Internal audit' }

test('every day of the year has a square, in the shade of its count', () => {
  const days = [
    { day: '2026-01-05', count: 1 },
    { day: '2026-01-06', count: 8 },
    { day: '2026-01-07', count: 3 },
  ]
  const drawn = calendarHeat({ ...year, days, audits: [] }, frameOf({ width: 1100 }))
  const counted = [0, 1, 2, 3, 4].map((shade) => strokes(pathOf(drawn, `chart-heat${shade}`)))
  expect(counted).toEqual([362, 1, 1, 0, 1])
  expect(drawn.readings).toHaveLength(365)
  expect(drawn.summary).toBe('12 entries on 3 days from 21 Nov 2025 to 20 Nov 2026; audits: none.')
  expect(drawn.table.rows).toEqual([
    ['5 Jan 2026', '1', ''],
    ['6 Jan 2026', '8', ''],
    ['7 Jan 2026', '3', ''],
  ])
})

test('a week is a column from Monday down; the next week stands beside it', () => {
  const day = (name: string) => ({ day: name, count: 1 })
  const at = (name: string) =>
    cornersOf(pathOf(calendarHeat({ ...year, days: [day(name)], audits: [] }, frameOf()), 'chart-heat1'))[0]
  const [monday, sunday, next] = [at('2026-01-05'), at('2026-01-11'), at('2026-01-12')]
  expect(sunday?.x).toBe(monday?.x)
  expect(sunday?.y).toBeGreaterThan(monday?.y ?? 0)
  expect(next?.y).toBe(monday?.y)
  expect(next?.x).toBeGreaterThan(monday?.x ?? 0)
})

test('an audit is flagged with its name, the seven days before it are outlined, its own day is not', () => {
  const drawn = calendarHeat({ ...year, days: [], audits: [audit] }, frameOf())
  expect(strokes(pathOf(drawn, 'chart-window'))).toBe(7)
  expect(withClass(drawn, 'chart-audit').length).toBeGreaterThan(0)
  expect(textsOf(drawn)).toContain('20 May 2026: Internal audit')
  expect(drawn.table.rows).toEqual([['20 May 2026', '0', 'Internal audit']])
  expect(drawn.readings.find(({ text }) => text.startsWith('20 May'))?.text).toBe(
    '20 May 2026: 0; Audit: Internal audit',
  )
})

test('windows of two audits in one week are one outline per day; days out of sight have none', () => {
  const audits = [audit, { day: '2026-05-22', label: 'Second day' }, { day: '2025-11-22', label: 'At the edge' }]
  const drawn = calendarHeat({ ...year, days: [], audits }, frameOf())
  expect(strokes(pathOf(drawn, 'chart-window'))).toBe(9 + 1)
})

test('on a phone the year breaks into blocks whose squares can still be seen', () => {
  const drawn = calendarHeat({ ...year, days: [], audits: [] }, frameOf({ width: 358 }))
  const corners = cornersOf(pathOf(drawn, 'chart-heat0'))
  expect(Math.max(...corners.map(({ x }) => x))).toBeLessThan(358)
  expect(textsOf(drawn).filter((text) => text === 'Mon')).toHaveLength(2)
})

test('shades rise in equal steps; few counts have few shades', () => {
  expect(shadesFor([1, 2, 8])).toEqual([1, 3, 5, 7])
  expect(shadesFor([1, 2])).toEqual([1, 2])
  expect(shadesFor([])).toEqual([1])
  expect([0, 1, 2, 3, 7, 100].map((count) => shadeOf(count, [1, 3, 5, 7]))).toEqual([0, 1, 1, 2, 4, 4])
})
