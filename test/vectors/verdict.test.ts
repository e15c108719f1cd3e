import { test } from 'vitest'
import { computeVerdict } from '#domain/measurement/verdict.ts'
import { expectClose, family } from './family.ts'

const { cases, tolerance } = family('verdict')

/** "strings exact; numbers relative 1e-6, regression path relative 1e-3": the file's own line. */
const usual = { ...tolerance, relative: 1e-6 }
const modelled = { ...tolerance, relative: 1e-3 }

test.each(cases)('verdict $id', ({ input, expected }) => {
  const actual = computeVerdict(input)
  const { model, effect, ...rest } = expected
  const isRegression = String(expected.path).startsWith('regression')
  expectClose(actual, rest, usual)
  const interval = { ...(model && { model }), ...(effect && { effect }) }
  expectClose(actual, interval, isRegression ? modelled : usual)
})
