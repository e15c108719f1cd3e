import { expect, it } from 'vitest'
import { warningsOf } from './warnings.ts'

const record = { id: 'n1', number: 'NC-2026-0001', title: 'Late', day: '2026-02-01' }
const fine = {
  today: '2026-03-02',
  overdueNonconformities: [],
  repeatedMinors: [],
  hasAudit: true,
  hasReview: true,
  clauses: [{ key: 'iso42001:4.1', ref: '4.1', status: 'evidenced' as const }],
  missingDocuments: [],
  next: { step: 'surveillance1', by: '2026-05-02', isPlanned: false },
  changes: [{ what: 'Site closed', day: '2026-02-23', toldOn: null }],
  overdueMarkUses: [],
  overdueEnquiries: [],
  overdueRisks: [],
}
const whys = (facts: Partial<typeof fine> | Record<string, unknown>) =>
  warningsOf({ ...fine, ...facts } as typeof fine).map(({ why }) => why)

it('warns of what could become a major, from its day on and not before', () => {
  expect(whys({})).toEqual([])
  expect(whys({ today: '2026-03-03' })).toEqual(['surveillanceUnplanned', 'bodyNotTold'])
  expect(whys({ today: '2026-03-03', next: { ...fine.next, isPlanned: true } })).toEqual(['bodyNotTold'])
  const renewal = { step: 'recertification', by: '2026-09-03', isPlanned: false }
  expect(whys({ next: renewal })).toEqual([])
  expect(whys({ next: renewal, today: '2026-03-03', changes: [] })).toEqual(['recertificationLate'])
  expect(
    whys({
      overdueNonconformities: [record],
      repeatedMinors: [{ requirement: 'iso42001:7.2', ref: '7.2', count: 3 }],
      hasAudit: false,
      hasReview: false,
      clauses: [
        { key: 'iso42001:4.1', ref: '4.1', status: 'expired' },
        { key: 'iso42001:4.2', ref: '4.2', status: 'partly' },
      ],
      overdueMarkUses: [record],
    }),
  ).toEqual(['ncOverdue', 'minorsRepeat', 'auditMissing', 'reviewMissing', 'notShown', 'markUnseen'])
})
