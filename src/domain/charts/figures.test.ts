import { expect, test } from 'vitest'
import { figuresFor } from './figures.ts'

const english = figuresFor({ language: 'en', unit: 'min' })
const german = figuresFor({ language: 'de', unit: 'min' })

test('figures keep the digits that matter, in the language of the reader', () => {
  expect([0, 8.137, 0.81234, 123.456, 12345.6].map(english.plain)).toEqual(['0', '8.14', '0.812', '123.5', '12,346'])
  expect([8.137, 12345.6].map(german.plain)).toEqual(['8,14', '12.346'])
  expect(german.withUnit(8.5)).toBe('8,5 min')
})

test('huge and tiny figures stay short', () => {
  expect(english.plain(3.21e12)).toBe('3.21T')
  expect(english.plain(0.0000123)).toBe('1.23E−5')
  expect(english.tick(500_000)(1_500_000)).toBe('1.5M')
})

test('a change carries its sign, a minus as long as a plus', () => {
  expect([-3.1, 2, 0].map(english.signed)).toEqual(['−3.1', '+2', '0'])
})

test('a proportion is read in percent, its change in percentage points', () => {
  const share = figuresFor({ language: 'en', unit: '%', kind: 'proportion' })
  expect(share.plain(0.0825)).toBe('8.25%')
  expect(share.withUnit(0.5)).toBe('50%')
  expect(share.signed(-0.031)).toBe('−3.1 pp')
  expect(share.tick(0.05)(0.15)).toBe('15%')
  expect(figuresFor({ language: 'de', unit: '', kind: 'proportion' }).plain(0.0825)).toBe('8,25 %')
})

test('ticks of one axis carry the same number of decimals', () => {
  expect([0, 0.5, 1].map(english.tick(0.5))).toEqual(['0.0', '0.5', '1.0'])
})
