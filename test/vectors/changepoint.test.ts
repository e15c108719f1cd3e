import { expect, test } from 'vitest'
import { changePoints } from '#domain/measurement/changePoint.ts'
import { expectClose, family } from './family.ts'

const { cases, tolerance } = family('changepoint')

test.each(cases)('changepoint $id', ({ input: { values, ...settings }, expected }) => {
  const { starts, means, ...rest } = changePoints(values, settings)
  expectClose({ changeStartsAt: starts, segmentMeans: means, ...rest }, expected, tolerance)
})

test('changepoint: spread and penalty as published when none are given', () => {
  const { input, expected } = cases.find(({ id }) => id === 'nile')!
  const { starts, sigma, penalty, minSegment } = changePoints(input.values)
  expect(starts).toEqual(expected.changeStartsAt)
  expectClose({ sigma, penalty, minSegment }, { sigma: input.sigma, penalty: input.penalty, minSegment: 2 }, tolerance)
})
