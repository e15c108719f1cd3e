import { expect, test } from 'vitest'
import type { Cell, Sheet } from '#domain/register/workbook.ts'
import { cellNumber, markOf } from './cellNumber.ts'
import { findReadings } from './sheetOfReadings.ts'
import { understandReadings } from './understandReadings.ts'

const number = (cell: Cell, mark: 'point' | 'comma' | null = null) => {
  const read = cellNumber(cell, mark)
  return read.kind === 'number' ? read.value : read.kind
}

test('numbers as people write them', () => {
  expect(['7', '7.5', '-3', '1 234', "1'234", '95 %', '1e3'].map((text) => number(text, 'point'))).toEqual([
    7, 7.5, -3, 1234, 1234, 95, 1000,
  ])
  expect(['7,5', '1.234,5', '1.234', '−3,25', '0,07 %'].map((text) => number(text, 'comma'))).toEqual([
    7.5, 1234.5, 1234, -3.25, 0.07,
  ])
  expect(['1.234', '1,234', '7,5', '1,234.5', '12'].map((text) => number(text))).toEqual([
    'either',
    'either',
    7.5,
    1234.5,
    12,
  ])
  expect(['', ' ', 'n/a', '-', 'k.A.', null].map((text) => number(text))).toEqual(Array(6).fill('blank'))
  expect(['twelve', '12/13', '1.2.3', 'NaN', 'Infinity'].map((text) => number(text))).toEqual(Array(5).fill('none'))
  expect(number({ kind: 'number', text: '7%', value: 0.07 })).toBe(7)
  expect(number({ kind: 'error', text: '#DIV/0!' })).toBe('none')
})

test('a column says how it parts fractions, or that it does not tell', () => {
  expect([
    markOf(['1.234', '7,5']),
    markOf(['1,234', '7.5']),
    markOf(['1,234', '2,345']),
    markOf(['7,5', '7.5']),
  ]).toEqual(['comma', 'point', null, null])
})

const sheet = (...rows: Cell[][]): Sheet => ({ name: 'Figures', hidden: false, merges: [], rows })
const metric = {
  id: 'm',
  number: 'MET-1',
  version: 1,
  name: 'P1',
  unit: 'incidents',
  kind: 'value',
  direction: 'decrease',
  cadence: 'month',
  timeZone: null,
  target: null,
  worthwhile: null,
  seasonPeriod: null,
  minDenominator: null,
  watchedAs: 'kpi',
  service: null,
} as const

test('times are found wherever they stand, and the headers above them', () => {
  const found = findReadings(
    sheet(
      ['Report of the desk'],
      [],
      ['No', 'Month', 'P1 incidents', 'Remark'],
      ['1', 'Jan 2026', '7', 'ok'],
      ['2', 'Feb 2026', '9', null],
    ),
  )
  expect(found).toEqual({
    sheet: 'Figures',
    first: 3,
    times: 1,
    columns: [
      { index: 0, header: 'No', holds: 'numbers' },
      { index: 1, header: 'Month', holds: 'times' },
      { index: 2, header: 'P1 incidents', holds: 'numbers' },
      { index: 3, header: 'Remark', holds: 'text' },
    ],
  })
  expect(findReadings(sheet(['a', 'b'], ['c', 'd']))).toBeUndefined()
})

test('each row is a reading, a blank, or has its reason', () => {
  const rows: Cell[][] = [
    ['Monat', 'P1'],
    ['Jänner 2026', '7'],
    ['2026-02', '8,5'],
    ['03/2026', 'n/a'],
    ['April 26', 'acht'],
    ['Q2 2026', '9'],
    ['2026-06-30', '4'],
    ['', '3'],
    ['04/05/2026', '1'],
  ]
  const understood = understandReadings({
    sheet: sheet(...rows),
    first: 1,
    times: 0,
    fills: [{ metric, value: 1 }],
    dateOrder: null,
    marks: new Map([[1, 'comma']]),
  })
  expect(
    understood.map(({ row, read }) => [
      row,
      'reading' in read ? `${read.reading.at} ${read.reading.value}` : read.refusal.code,
    ]),
  ).toEqual([
    [2, '2026-01-01 7'],
    [3, '2026-02-01 8.5'],
    [5, 'reading_number_unclear'],
    [6, 'reading_period_other'],
    [7, '2026-06-30 4'],
    [8, 'reading_time_missing'],
    [9, 'reading_date_either'],
  ])
})

test('a percent sign is read as what the metric counts in', () => {
  const value = (unit: string) => {
    const asked = {
      sheet: sheet(['2026-01', '95 %']),
      first: 0,
      times: 0,
      fills: [{ metric: { ...metric, unit }, value: 1 }],
      dateOrder: null,
      marks: new Map(),
    }
    const [only] = understandReadings(asked)
    return only && 'reading' in only.read && only.read.reading.value
  }
  expect([value('percent'), value('share of requests')]).toEqual([95, 0.95])
})
