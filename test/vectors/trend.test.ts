import { test } from 'vitest'
import { exactTrendP } from '#domain/measurement/exactTrend.ts'
import { mannKendall, senSlope } from '#domain/measurement/trend.ts'
import { expectClose, family } from './family.ts'

const { cases, tolerance } = family('trend')

test.each(cases)('trend $id', ({ input: { values }, expected }) => {
  const { s, ...drift } = mannKendall(values)
  const { slope, lower, upper } = senSlope(values)
  const all = {
    n: values.length,
    S: s,
    ...drift,
    senSlope: slope,
    senLower: lower,
    senUpper: upper,
    pExactTwoSided: exactTrendP(values),
  }
  expectClose(all, expected, tolerance)
})
