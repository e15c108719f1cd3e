import { test } from 'vitest'
import { engineGls } from '#domain/measurement/engineGls.ts'
import { interruptedDesign } from '#domain/measurement/interruptedDesign.ts'
import { segmentedRegression } from '#domain/measurement/segmentedRegression.ts'
import { expectClose, family } from './family.ts'

const { cases, tolerance } = family('its')

/** "OLS/Newey-West 1e-8; Prais-Winsten 1e-6; REML phi absolute 1e-3, its estimates relative 1e-3": the file's own line. */
const straight = { ...tolerance, relative: 1e-8 }
const iterated = { ...tolerance, relative: 1e-6 }
const likeliest = { relative: 1e-3, absolute: tolerance.absolute }
const phiItself = { relative: 0, absolute: 1e-3 }

test.each(cases)('its $id', ({ input, expected }) => {
  const { values, firstPostIndex, harmonics, period } = input
  const positions = values.map((_: number, at: number) => at + 1)
  const design = interruptedDesign({ positions, before: firstPostIndex, shape: 'regression', harmonics, period })
  const actual = { ...segmentedRegression(input), engineGls: engineGls(design, values) }
  const { praisWinsten, remlAr1, engineGls: engine, ...plain } = expected
  const { phi, ...estimates } = remlAr1
  expectClose(actual, plain, straight)
  expectClose(actual, { praisWinsten }, iterated)
  expectClose(actual.remlAr1.phi, phi, phiItself)
  expectClose(actual.remlAr1, estimates, likeliest)
  if (engine) expectClose(actual.engineGls, engine, likeliest)
})
