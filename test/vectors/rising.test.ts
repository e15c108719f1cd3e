import { test } from 'vitest'
import { risingEvaluations } from '#domain/measurement/rising.ts'
import { expectClose, family } from './family.ts'

const { cases, tolerance } = family('rising')

test.each(cases)('rising $id', ({ input, expected }) => {
  expectClose({ evaluations: risingEvaluations(input.counts) }, expected, tolerance)
})
