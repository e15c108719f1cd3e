import { expect, test } from 'vitest'
import { cornersOf, frameOf, pathOf, textsOf, withClass } from '#test/charts/tree.ts'
import { cumulativeFlow, type FlowMonth } from './cumulativeFlow.ts'

const months: FlowMonth[] = [
  { date: '2025-01-31', created: 4, started: 3, implemented: 2, closed: 0, cancelled: 0 },
  { date: '2025-02-28', created: 8, started: 6, implemented: 4, closed: 2, cancelled: 0 },
  { date: '2025-03-31', created: 12, started: 10, implemented: 7, closed: 6, cancelled: 1 },
]

test('bands lie on each other: closed at the bottom, what was never started on top', () => {
  const drawn = cumulativeFlow({ months, unit: 'improvements' }, frameOf())
  const top = (band: string) => cornersOf(pathOf(drawn, `chart-${band}`))[3]?.y ?? 0
  expect(top('closed')).toBeGreaterThan(top('implemented'))
  expect(top('implemented')).toBeGreaterThan(top('started'))
  expect(top('started')).toBeGreaterThan(top('created'))
})

test('the counts at the end stand beside their bands, and every month in the table', () => {
  const drawn = cumulativeFlow({ months, unit: 'improvements' }, frameOf())
  // From the top: one cancelled, one waiting (12 − 1 − 10), three in work, one awaiting its verdict, six closed.
  expect(
    withClass(drawn, 'chart-centre-text')
      .map(({ children }) => children[0])
      .toSorted(),
  ).toEqual(['1', '1', '1', '3', '6'])
  expect(drawn.table.rows[2]).toEqual(['Mar 2025', '12', '10', '7', '6', '1'])
  expect(drawn.readings[1]?.text).toBe('Feb 2025, Created 8, Started 6, Implemented 4, Closed 2, Cancelled 0')
  expect(drawn.summary).toBe('By Mar 2025: 12 created, 10 started, 7 implemented, 6 closed, 1 cancelled.')
})

test('who was cancelled after the start leaves no band of less than nothing', () => {
  const crowded = [{ date: '2025-01-31', created: 10, started: 9, implemented: 1, closed: 1, cancelled: 4 }]
  const drawn = cumulativeFlow({ months: crowded, unit: '' }, frameOf())
  const waiting = cornersOf(pathOf(drawn, 'chart-created')).map(({ y }) => y)
  expect(Math.max(...waiting) - Math.min(...waiting)).toBe(0)
})

test('a band nobody was ever in is not in the key; no months are said', () => {
  const none = months.map((month) => ({ ...month, cancelled: 0 }))
  expect(textsOf(cumulativeFlow({ months: none, unit: '' }, frameOf()))).not.toContain('Cancelled')
  expect(textsOf(cumulativeFlow({ months: [], unit: '' }, frameOf()))[0]).toBe('No figures yet')
})
