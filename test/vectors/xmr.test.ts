import { expect, test } from 'vitest'
import { xmrLimits } from '#domain/measurement/xmr.ts'
import { expectClose, family } from './family.ts'

const { cases, tolerance } = family('xmr')

test.each(cases)('xmr $id', ({ input, expected }) => {
  const { values, baselineCount, screened, phaseStarts } = input
  const { phases, ...whole } = expected
  expectClose(xmrLimits(values, { baselineCount, screened }), whole, tolerance)
  if (phases) expectClose(xmrLimits(values, { baselineCount, screened, phaseStarts }).phases, phases, tolerance)
  expect(Boolean(phases)).toBe(Boolean(phaseStarts))
})
