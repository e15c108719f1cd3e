import { test } from 'vitest'
import { bunching } from '#domain/measurement/bunching.ts'
import { expectClose, family } from './family.ts'

const { cases, tolerance } = family('bunching')

test.each(cases)('bunching $id', ({ input, expected }) => {
  expectClose(bunching(input), expected, tolerance)
})
