import { test } from 'vitest'
import { engineGls } from '#domain/measurement/engineGls.ts'
import { interruptedDesign } from '#domain/measurement/interruptedDesign.ts'
import { segmentedRegression } from '#domain/measurement/segmentedRegression.ts'
import { expectClose, family } from './family.ts'

const { cases, tolerance } = family('its')

test.each(cases)('its $id', ({ input, expected }) => {
  const { values, firstPostIndex, harmonics, period } = input
  const positions = values.map((_: number, at: number) => at + 1)
  const design = interruptedDesign({ positions, before: firstPostIndex, shape: 'regression', harmonics, period })
  expectClose({ ...segmentedRegression(input), engineGls: engineGls(design, values) }, expected, tolerance)
})
