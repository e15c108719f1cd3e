import { expect, test } from 'vitest'
import type { Cell } from '#domain/register/workbook.ts'
import { decimalMark, readNumber } from './numberText.ts'
import { readSeriesTable, type SeriesAsked } from './seriesTable.ts'

const read = (lines: readonly string[], asked: SeriesAsked = {}, separator = ';') =>
  readSeriesTable(
    { rows: lines.map((line) => line.split(separator).map((cell): Cell => cell || null)), separator, date1904: false },
    asked,
  )
const codes = (lines: readonly string[], asked: SeriesAsked = {}, separator = ';') => {
  const result = read(lines, asked, separator)
  return 'faults' in result ? result.faults.map(({ code, line }) => [code, line]) : result
}
const days = ['2025-01-06', '2025-01-13', '2025-01-20']

test('the decimal mark is read off the file, and asked for where it cannot be', () => {
  expect(decimalMark(['1,5', '1.234,5', '12'])).toEqual({ mark: 'comma' })
  expect(decimalMark(['1.5', '1,234.5', '12'])).toEqual({ mark: 'point' })
  expect(decimalMark(['12', '13'])).toEqual({ mark: 'point' })
  expect(decimalMark(['1,5', '1.5'])).toEqual({ contradiction: ['1.5', '1,5'] })
  expect(decimalMark(['1,234', '12'], ',')).toEqual({ unclear: '1,234' })
  expect(decimalMark(['1.234'], ';')).toEqual({ unclear: '1.234' })
  expect(decimalMark(['12.345'], ',')).toEqual({ mark: 'point' })
  expect(decimalMark(['0,125'], ';')).toEqual({ mark: 'comma' })
})

test('numbers as people write them, and nothing that only looks like one', () => {
  expect(
    ['1.234,5', '-3', '−3,25', '12 %', '1 234,5', "1'234", '1e3', '+7'].map((text) => readNumber(text, 'comma')),
  ).toEqual([1234.5, -3, -3.25, 12, 1234.5, 1234, 1000, 7])
  for (const text of ['NaN', 'Infinity', '12x', '1.2.3', '1,2,3', '--3', '', '0x10', '1e999', '12 h'])
    expect(readNumber(text, 'comma'), text).toBeUndefined()
})

test('dates and numbers are found with and without a header', () => {
  const points = days.map((periodStart, at) => ({ periodStart, value: at + 1.5 }))
  const body = days.map((day, at) => `${day};${at + 1},5`)
  expect(read(body)).toEqual({ kind: 'value', cadence: 'week', points })
  expect(read(['Woche;Stunden', ...body])).toEqual({ kind: 'value', cadence: 'week', points })
  expect(
    read(['team;Woche;Stunden', ...body.map((line) => `a;${line}`)], { columns: { value: 'stunden' } }),
  ).toMatchObject({ points })
  expect(
    read(
      body.map((line) => `${line};x`),
      { columns: { value: '2' } },
    ),
  ).toMatchObject({ points })
  expect(codes(['Woche;a;b;c', '2025-01-06;1;2;3'])).toEqual([['series_columns_unclear', undefined]])
  expect(codes(body, { columns: { value: 'Hours' } })).toEqual([['series_column_unknown', undefined]])
  expect(codes(['a;b', '1;2'])).toEqual([['series_no_dates', undefined]])
  expect(codes([])).toEqual([['series_no_dates', undefined]])
})

test('any day of a period stands for it; two readings of one period are refused', () => {
  const monthEnds = read(['2025-01-31;1', '2025-02-28;2', '2025-03-31;3'])
  expect(monthEnds).toMatchObject({
    cadence: 'month',
    points: [{ periodStart: '2025-01-01' }, { periodStart: '2025-02-01' }, { periodStart: '2025-03-01' }],
  })
  expect(codes(['2025-01-06;1', '2025-01-13;2', '2025-01-15;3', '2025-01-20;3'], { cadence: 'week' })).toEqual([
    ['series_period_twice', 3],
  ])
  expect(codes(['2025-01-06;1', '2025-01-10;2'])).toEqual([['series_cadence_unclear', undefined]])
})

test('03/04/2025 is not guessed', () => {
  const lines = ['03/04/2025;1', '10/04/2025;2', '11/05/2025;2']
  expect(codes(lines)).toEqual([1, 2, 3].map((line) => ['series_date_order_unclear', line]))
  expect(read(lines, { order: 'dayFirst', cadence: 'week' })).toMatchObject({
    points: [{ periodStart: '2025-03-31' }, {}, {}],
  })
  expect(codes(['03/04/2025;1', '17/04/2025;2'], { cadence: 'week' })).toMatchObject({
    points: [{ periodStart: '2025-03-31' }, {}],
  })
})

test('blank is missing, never zero; a denominator of nothing too', () => {
  expect(read(days.map((day, at) => `${day};${at === 1 ? 'n/a' : 5}`))).toMatchObject({
    points: [{ value: 5 }, { value: null }, { value: 5 }],
  })
  const shares = ['day;good;total', '2025-01-06;3;4', '2025-01-13;0;0', '2025-01-20;;']
  expect(read(shares, { kind: 'proportion' })).toMatchObject({
    points: [{ value: 0.75, num: 3, den: 4 }, { value: null }, { value: null }],
  })
  expect(codes(shares)).toEqual([['series_kind_missing', undefined]])
})

test('counts that cannot be', () => {
  const shares = ['day;good;total', '2025-01-06;5;4', '2025-01-13;1,5;4', '2025-01-20;;4', '2025-01-27;-1;4']
  expect(codes(shares, { kind: 'proportion' })).toEqual([
    ['series_more_than_all', 2],
    ['series_number_not_whole', 3],
    ['series_part_alone', 4],
    ['series_number_negative', 5],
  ])
  expect(
    codes(
      days.map((day) => `${day};1`),
      { kind: 'proportion' },
    ),
  ).toEqual([['series_parts_missing', undefined]])
  expect(
    read(
      days.map((day) => `${day};2`),
      { kind: 'rate' },
    ),
  ).toMatchObject({ points: [{ num: 2, den: 1 }, {}, {}] })
})
