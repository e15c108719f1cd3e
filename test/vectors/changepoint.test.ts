import { test } from 'vitest'
import { changePoints } from '#domain/measurement/changePoint.ts'
import { expectClose, family } from './family.ts'

const { cases, tolerance } = family('changepoint')

test.each(cases)('changepoint $id', ({ input: { values, ...settings }, expected }) => {
  const { starts, means, ...rest } = changePoints(values, settings)
  expectClose({ changeStartsAt: starts, segmentMeans: means, ...rest }, expected, tolerance)
})
