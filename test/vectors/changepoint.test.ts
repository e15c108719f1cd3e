import { expect, test } from 'vitest'
import { changePoints } from '#domain/measurement/changePoint.ts'
import { expectClose, family } from './family.ts'

const { cases, tolerance } = family('changepoint')

test.each(cases)('changepoint $id', ({ input: { values, ...settings }, expected }) => {
  const { starts, means, ...rest } = changePoints(values, settings)
  expectClose({ changeStartsAt: starts, segmentMeans: means, ...rest }, expected, tolerance)
})

test('changepoint: spread, penalty and shortest level as published when none are given', () => {
  const [nile] = cases
  const given = changePoints(nile!.input.values)
  expectClose(given, { ...nile!.input, values: undefined, starts: nile!.expected.changeStartsAt }, tolerance)
  expect(given.penalty).toBeCloseTo(3 * Math.log(100), 12)
})
