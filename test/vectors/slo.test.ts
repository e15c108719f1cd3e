import { expect, test } from 'vitest'
import { sloBurn, sustainedBelow } from '#domain/measurement/sloBurn.ts'
import { expectClose, family } from './family.ts'

const { cases, tolerance } = family('slo')

test.each(cases)('slo $id', ({ input, expected }) => {
  if (expected.evaluations) expectClose({ evaluations: sustainedBelow(input) }, expected, tolerance)
  else expectClose(sloBurn(input), expected, tolerance)
  expect(Boolean(expected.evaluations)).toBe(!input.tiers)
})
