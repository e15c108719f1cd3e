import { test } from 'vitest'
import {
  autocorrelationAt,
  durbinWatson,
  lag1,
  ljungBox,
  seasonalKruskalWallis,
} from '#domain/measurement/diagnostics.ts'
import { expectClose, family } from './family.ts'

const { cases, tolerance } = family('diagnostics')

test.each(cases)('diagnostics $id', ({ input: { values, period }, expected }) => {
  const { statistic: Q, ...portmanteau } = ljungBox(values, Math.min(10, Math.floor(values.length / 5)))
  const all = {
    n: values.length,
    lag1: lag1(values),
    lag2: autocorrelationAt(values, 2),
    ljungBox: { ...portmanteau, Q },
    durbinWatsonMean: durbinWatson(values),
    ...(period && { seasonalKruskal: seasonal(values, period) }),
  }
  expectClose(all, expected, tolerance)
})

function seasonal(values: number[], period: number) {
  const { statistic: H, ...rest } = seasonalKruskalWallis(values, period)
  return { period, H, ...rest }
}
