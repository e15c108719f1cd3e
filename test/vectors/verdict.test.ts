import { test } from 'vitest'
import { computeVerdict } from '#domain/measurement/verdict.ts'
import { expectClose, family } from './family.ts'

const { cases, tolerance } = family('verdict')

test.each(cases)('verdict $id', ({ input, expected }) => {
  expectClose(computeVerdict(input), expected, tolerance)
})
