import { test } from 'vitest'
import { cusum } from '#domain/measurement/cusum.ts'
import { ewma } from '#domain/measurement/ewma.ts'
import { expectClose, family } from './family.ts'

const { cases, tolerance } = family('cusum_ewma')

test.each(cases)('cusum_ewma $id', ({ input: { values, mean, sigma, k, h, lambda, L }, expected }) => {
  const all = { cusum: cusum(values, { mean, sigma, k, h }), ewma: ewma(values, { mean, sigma, lambda, width: L }) }
  expectClose(all, expected, tolerance)
})
