import { expect, test } from 'vitest'
import { chartWordsIn } from '../words/chartWords.ts'
import { addMonths, dayNumber, dayOf, dayWriter, nextPeriod } from './days.ts'
import { timeTicks } from './timeTicks.ts'

const ticks = (from: string, to: string, pixels: number, language: 'en' | 'de' = 'en') => {
  const [start, end] = [dayNumber(from), dayNumber(to)]
  const write = dayWriter(language, chartWordsIn(language))
  return timeTicks({ from: start, to: end, pixelsPerDay: pixels / (end - start), write, period: 1 })
}
const told = (found: ReturnType<typeof ticks>) => found.map(({ text, year }) => (year ? `${text} ${year}` : text))

test('months that have room are named, the year where it begins', () => {
  expect(told(ticks('2025-11-01', '2026-03-31', 400))).toEqual(['Nov 2025', 'Dec', 'Jan 2026', 'Feb', 'Mar'])
  expect(told(ticks('2025-11-01', '2026-03-31', 120))).toEqual(['Nov 2025', 'Jan 2026', 'Mar'])
})

test('few days are named one by one, many years only by their number', () => {
  expect(told(ticks('2026-03-01', '2026-03-04', 400))).toEqual(['1 Mar 2026', '2 Mar', '3 Mar', '4 Mar'])
  expect(told(ticks('1990-06-01', '2026-06-01', 500))).toEqual(['1995', '2000', '2005', '2010', '2015', '2020', '2025'])
})

test('ticks keep their distance at every width', () => {
  for (let width = 150; width < 2000; width += 37) {
    const found = ticks('2024-01-15', '2026-09-20', width)
    const gaps = found.slice(1).map(({ at }, index) => (at - (found[index]?.at ?? 0)) * (width / 979))
    expect(Math.min(...gaps)).toBeGreaterThan(34)
  }
})

test('the next period of each cadence, over the ends of months and years', () => {
  const next = (day: string, cadence: 'day' | 'week' | 'month' | 'quarter') =>
    dayOf(nextPeriod(dayNumber(day), cadence))
  expect(next('2028-02-28', 'day')).toBe('2028-02-29')
  expect(next('2025-12-29', 'week')).toBe('2026-01-05')
  expect(next('2025-12-01', 'month')).toBe('2026-01-01')
  expect(next('2025-10-01', 'quarter')).toBe('2026-01-01')
  expect(dayOf(addMonths(dayNumber('2026-01-31'), 1))).toBe('2026-02-28')
})

test('periods are written in the language of the reader', () => {
  const written = (language: 'en' | 'de', cadence: 'week' | 'month' | 'quarter') =>
    dayWriter(language, chartWordsIn(language), cadence).period('2026-04-06')
  expect(written('en', 'week')).toBe('week of 6 Apr 2026')
  expect(written('de', 'week')).toBe('Woche ab 6. Apr. 2026')
  expect(written('en', 'month')).toBe('Apr 2026')
  expect(written('de', 'quarter')).toBe('Q2 2026')
})
