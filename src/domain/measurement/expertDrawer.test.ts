import fc from 'fast-check'
import { expect, test } from 'vitest'
import { expertDrawer } from './expertDrawer.ts'

const steps = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 16, maxLength: 24 })

test('a series that wanders without a level still gets its drawer, with or without Prais-Winsten', () => {
  fc.assert(
    fc.property(steps, (moves) => {
      let place = 0
      const walk = moves.map((move) => (place += move))
      const input = { kind: 'value', direction: 'decrease', baseline: walk.slice(0, 8), post: walk.slice(8) } as const
      const { praisWinsten } = expertDrawer(input)
      expect(Math.abs(praisWinsten?.rho ?? 0)).toBeLessThan(1)
    }),
    { numRuns: 300 },
  )
})
