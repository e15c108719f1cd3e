import { expect, test } from 'vitest'
import { requiredInputs } from './inputs.ts'

/** The table of brief §3.4, counted by hand. */
test.each([
  [['iso42001'], 8],
  [['iso27001'], 11],
  [['iso20000'], 15],
  [['iso9001'], 13],
  [['iso42001', 'iso20000'], 16],
  [['euaiact'], 7],
  [[], 7],
])('what a review looks at under %j: %i inputs, the register always among them', (standards, count) => {
  const inputs = requiredInputs(standards)
  expect(inputs).toHaveLength(count)
  expect(inputs.at(-1)).toBe('register')
  expect(new Set(inputs).size).toBe(count)
})

test('a union asks for all that each asks for, and for nothing else', () => {
  const all = ['iso42001', 'iso27001', 'iso20000', 'iso9001']
  const each = new Set(all.flatMap((standard) => requiredInputs([standard])))
  expect(new Set(requiredInputs(all))).toEqual(each)
})
