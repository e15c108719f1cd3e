import { expect, test } from 'vitest'
import { attributeLimits } from '#domain/measurement/attributeLimits.ts'
import { expectClose, family } from './family.ts'

const { cases, tolerance } = family('attribute')

test.each(cases)('attribute $id', ({ input, expected }) => {
  const { standard, laney } = expected
  const plain = attributeLimits({ ...input, laney: false })
  expectClose(input.chart === 'c' ? oneLimit(plain) : plain, standard, tolerance)
  if (laney) expectClose(attributeLimits({ ...input, laney: true }), laney, tolerance)
  expect(Object.keys(expected).filter((key) => key !== 'standard' && key !== 'laney')).toEqual([])
})

/** The limits of a c chart are the same everywhere: the vectors hold them once. */
function oneLimit({ ucl, lcl, ...rest }: ReturnType<typeof attributeLimits>) {
  expect(new Set(ucl).size).toBe(1)
  expect(new Set(lcl).size).toBe(1)
  return { ...rest, ucl: ucl[0], lcl: lcl[0] }
}
