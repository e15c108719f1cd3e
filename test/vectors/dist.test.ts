import { test } from 'vitest'
import {
  betaCdf,
  betaQuantile,
  binomialUpper,
  chiSquareUpper,
  fUpper,
  logGamma,
  normalCdf,
  normalQuantile,
  poissonUpper,
  tCdf,
  tQuantile,
} from '#domain/measurement/distributions.ts'
import { rankSumLower, rankSumQuantile } from '#domain/measurement/rankSum.ts'
import { expectClose, family } from './family.ts'

const { cases, tolerance } = family('dist')

const functions: Record<string, (input: Record<string, number>) => number> = {
  pnorm: ({ x }) => normalCdf(x!),
  qnorm: ({ p }) => normalQuantile(p!),
  pt: ({ x, df }) => tCdf(x!, df!),
  qt: ({ p, df }) => tQuantile(p!, df!),
  pchisqUpper: ({ x, df }) => chiSquareUpper(x!, df!),
  pfUpper: ({ x, df1, df2 }) => fUpper(x!, df1!, df2!),
  pbinomUpper: ({ k, n, prob }) => binomialUpper(k!, n!, prob!),
  ppoisUpper: ({ k, lambda }) => poissonUpper(k!, lambda!),
  pbeta: ({ x, a, b }) => betaCdf(x!, a!, b!),
  qbeta: ({ p, a, b }) => betaQuantile(p!, a!, b!),
  pwilcox: ({ q, m, n }) => rankSumLower(q!, m!, n!),
  qwilcox: ({ p, m, n }) => rankSumQuantile(p!, m!, n!),
  lgamma: ({ x }) => logGamma(x!),
}

test.each(cases)('dist $id', ({ input, expected }) => {
  const { f, ...given } = input
  expectClose(functions[f]?.(given), expected, tolerance)
})
