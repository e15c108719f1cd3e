import { expect, test } from 'vitest'
import { firstCycle } from './cycle.ts'
import type { CertificationFacts } from './people.ts'

/** A certificate that expired and was decided anew after another stage 2. */
const after = (decidedOn: string) =>
  firstCycle({
    before: { cycle: 1, cycles: [], certificateExpiresOn: '2026-06-12' },
    record: { certificateDecidedOn: decidedOn, certificateExpiresOn: '2026-06-12', body: null },
  } as unknown as CertificationFacts).certificateExpiresOn

test('decided within six months after the end, another stage 2 keeps the rhythm of the cycle before (R7)', () => {
  expect(after('2026-09-01')).toBe('2029-06-12')
  expect(after('2026-12-12')).toBe('2029-06-12')
})

test('later than that a new rhythm begins', () => {
  expect(after('2026-12-13')).toBe('2029-12-13')
})
