import { expect, test } from 'vitest'
import { interruptedDesign } from './interruptedDesign.ts'
import { likeliestRho, nonNegativeRho } from './reml.ts'

test('a series stickier than any allowed rho gets the bound itself, not a number just below it', () => {
  const climbing = Array.from({ length: 36 }, (_, at) => 55 + at * 0.4 + Math.sin(at))
  const positions = climbing.map((_, at) => at + 1)
  const { rows } = interruptedDesign({ positions, before: 24, shape: 'level', harmonics: 0, period: 0 })
  expect(nonNegativeRho(rows, climbing)).toBe(0.95)
})

test('a series that only alternates has no positive rho', () => {
  const saw = Array.from({ length: 20 }, (_, at) => (at % 2 === 0 ? 1 : -1))
  expect(
    nonNegativeRho(
      saw.map(() => [1]),
      saw,
    ),
  ).toBe(0)
})

test('a wider range ends beside a rho of 1, where there is no likelihood', () => {
  for (let seed = 1; seed <= 40; seed += 1) {
    const walk: number[] = []
    for (let at = 0; at < 14; at += 1) walk.push((walk[at - 1] ?? 0) + Math.sin(seed * 12.9898 + at * 78.233))
    const positions = walk.map((_, at) => at + 1)
    const { rows } = interruptedDesign({ positions, before: 8, shape: 'regression', harmonics: 0, period: 0 })
    expect(Math.abs(likeliestRho(rows, walk, { from: -0.999, to: 0.999 }))).toBeLessThanOrEqual(0.999)
  }
})
