import { expect, test } from 'vitest'
import { inkOn, isColor, letterColor, tint } from './color.ts'

test('a colour dark enough to read stays itself; a light one is darkened until it reads', () => {
  expect(letterColor('#0b5246')).toBe('#0b5246')
  // Contrast with white, computed elsewhere: #8c7500 has 4.51, the step before it less than 4.5.
  expect(letterColor('#ffd400')).toBe('#8c7500')
  expect(letterColor('#ffffff')).toBe('#737373')
})

test('letters on a colour are black or white, whichever reads better', () => {
  expect(inkOn('#ffd400')).toBe('#000000')
  expect(inkOn('#0b5246')).toBe('#ffffff')
})

test('the ground of a head is a breath of the colour', () => {
  expect(tint('#000000')).toBe('#e6e6e6')
  expect(tint('#ffffff')).toBe('#ffffff')
})

test('a colour is six hexadecimal signs and nothing else', () => {
  expect(isColor('#12ab9f')).toBe(true)
  for (const no of ['12ab9f', '#12AB9F', '#fff', '#12ab9f;', 'red', '#12ab9f\n']) expect(isColor(no)).toBe(false)
})
