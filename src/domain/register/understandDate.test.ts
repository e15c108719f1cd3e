import { describe, expect, it } from 'vitest'
import { dateOrder } from './dateOrder.ts'
import { type DateContext, understandDate } from './understandDate.ts'

const context: DateContext = { order: 'dayFirst', end: 'last', date1904: false }
const read = (text: string, more: Partial<DateContext> = {}) => {
  const understood = understandDate(text, { ...context, ...more })
  if ('error' in understood) return understood.error.code
  return understood.warning ? `${understood.value} (${understood.warning.code})` : understood.value
}

describe('a date in somebody’s words', () => {
  it.each([
    ['2026-03-12', '2026-03-12'],
    ['2026/3/12', '2026-03-12'],
    ['20260312', '2026-03-12'],
    ['12.03.2026', '2026-03-12'],
    ['12.3.26', '2026-03-12 (date_two_digit_year)'],
    ['12. 03. 2026', '2026-03-12'],
    ['12.03.2026 14:05', '2026-03-12'],
    ['2026-03-12T10:22:00Z', '2026-03-12'],
    ['Do, 12.03.2026', '2026-03-12'],
    ['12 March 2026', '2026-03-12'],
    ['12th of March, 2026', '2026-03-12'],
    ['Mar 12, 2026', '2026-03-12'],
    ['12-Mar-26', '2026-03-12 (date_two_digit_year)'],
    ['12. März 2026', '2026-03-12'],
    ['29.02.2024', '2024-02-29'],
    ['April 2025', '2025-04-30 (date_span)'],
    ['Ende März 2026', '2026-03-31 (date_span)'],
    ['04/2025', '2025-04-30 (date_span)'],
    ['2025-04', '2025-04-30 (date_span)'],
    ['Q4 2025', '2025-12-31 (date_span)'],
    ['Q4/25', '2025-12-31 (date_span)'],
    ['2025-Q4', '2025-12-31 (date_span)'],
    ['4. Quartal 2025', '2025-12-31 (date_span)'],
    ['H1 2026', '2026-06-30 (date_span)'],
    ['KW 12/2026', '2026-03-22 (date_span)'],
    ['2026', '2026-12-31 (date_span)'],
    ['45859', '2025-07-21 (date_from_serial)'],
    ['asap', 'null (date_in_words)'],
    ['laufend', 'null (date_in_words)'],
    ['n/a', null],
    ['-', null],
    ['', null],
    ['31/02/2026', 'date_does_not_exist'],
    ['31.11.2026', 'date_does_not_exist'],
    ['29.02.2025', 'date_does_not_exist'],
    ['13/13/2026', 'date_does_not_exist'],
    ['12.03.2206', 'date_implausible'],
    ['purple', 'date_not_understood'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  it('takes the beginning of a span for what happened, its end for what is due', () => {
    expect(read('April 2025', { end: 'first' })).toBe('2025-04-01 (date_span)')
    expect(read('Q4 2025', { end: 'first' })).toBe('2025-10-01 (date_span)')
  })

  it('reads 03/12/2026 as its column does, says when it assumes, asks when the column contradicts itself', () => {
    expect(read('03/12/2026')).toBe('2026-12-03')
    expect(read('03/12/2026', { order: 'monthFirst' })).toBe('2026-03-12')
    expect(read('03/12/2026', { order: 'unknown' })).toBe('2026-12-03 (date_order_assumed)')
    expect(read('03/12/2026', { order: 'mixed' })).toBe('date_ambiguous')
    expect(read('05/05/2026', { order: 'mixed' })).toBe('2026-05-05')
    expect(read('04/30/2026')).toBe('2026-04-30 (date_other_order)')
  })

  it('knows both day counts', () => {
    const cell = { kind: 'number', text: '44397', value: 44_397 } as const
    expect(understandDate(cell, context)).toMatchObject({ value: '2021-07-20' })
    expect(understandDate(cell, { ...context, date1904: true })).toMatchObject({ value: '2025-07-21' })
  })

  it('lets the person decide, also for nothing', () => {
    const corrections = { '31/02/2026': '2026-02-28', purple: null }
    expect(read('31/02/2026', { corrections })).toBe('2026-02-28')
    expect(read('purple', { corrections })).toBe(null)
  })
})

describe('the order of day and month in a column', () => {
  it('is decided by values that allow one reading only', () => {
    expect(dateOrder(['03/04/2026', '30/04/2026', null, 'asap'])).toEqual({ order: 'dayFirst', sample: '03/04/2026' })
    expect(dateOrder(['03/04/2026', '04/30/2026'])).toEqual({ order: 'monthFirst', sample: '03/04/2026' })
    expect(dateOrder(['30/04/2026', '04/30/2026', '01/02/2026'])).toEqual({ order: 'mixed', sample: '01/02/2026' })
    expect(dateOrder(['03/04/2026'])).toEqual({ order: 'unknown', sample: '03/04/2026' })
    expect(dateOrder(['12.03.2026', '05/05/2026'])).toEqual({ order: 'unknown' })
  })

  it('shows in how real dates are displayed', () => {
    expect(dateOrder(['03/04/2026', { kind: 'date', text: '04/03/2025', day: '2025-03-04' }]).order).toBe('dayFirst')
    expect(dateOrder(['03/04/2026', { kind: 'date', text: '3/4/25', day: '2025-03-04' }]).order).toBe('monthFirst')
  })
})
