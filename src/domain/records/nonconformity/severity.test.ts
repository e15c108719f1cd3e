import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cbSeverity, gravest, isGraver, type Severity, severityFrom } from './severity.ts'

const answer = fc.constantFrom(
  null,
  { answer: 'yes' as const, why: null },
  { answer: 'no' as const, why: null },
  { answer: 'notApplicable' as const, why: 'Not here' },
)

test('C-165 C-166 C-167 the criteria, whatever is answered', () => {
  fc.assert(
    fc.property(answer, answer, answer, answer, (imminentHarm, completeFailure, significant, isolated) => {
      const given = [imminentHarm, completeFailure, significant, isolated].map((each) => each?.answer)
      const isWhole = given.every((each) => each === 'yes' || each === 'no')
      const [harm, failure, heavy, single] = given.map((each) => each === 'yes')
      const expected = !isWhole ? null : harm || failure ? 'critical' : heavy || !single ? 'major' : 'minor'
      expect(severityFrom({ imminentHarm, completeFailure, significant, isolated })).toBe(expected)
    }),
  )
})

test.each([
  ['critical', 'major'],
  ['major', 'major'],
  ['minor', 'minor'],
] as const)('%s is %s to a certification body, which knows two terms', (severity, theirs) => {
  expect(cbSeverity(severity)).toBe(theirs)
})

test('of two severities the graver stands', () => {
  const order: readonly Severity[] = ['critical', 'major', 'minor']
  for (const [at, one] of order.entries())
    for (const [other, two] of order.entries()) {
      expect(gravest(one, two)).toBe(order[Math.min(at, other)])
      expect(isGraver(one, two)).toBe(at < other)
    }
  expect(gravest('minor', null)).toBe('minor')
})
