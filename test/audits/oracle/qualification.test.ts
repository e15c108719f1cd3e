import fc from 'fast-check'
import { test } from 'vitest'
import { auditorQualification } from '#domain/records/auditorQualification/auditorQualification.ts'
import { qualificationTable } from './qualification.ts'
import { expectAsTable, names } from './walk.ts'

const answer = fc.oneof(
  { weight: 8, arbitrary: fc.constant({ answer: 'yes', why: 'Course' }) },
  { weight: 1, arbitrary: fc.constantFrom({ answer: 'yes', why: null }, { answer: 'no', why: 'Not yet' }) },
)

test('random moves on qualifications: what the brief forbids is refused, and nothing else is', () => {
  expectAsTable({
    type: auditorQualification,
    table: qualificationTable,
    answers: fc.record({ active: fc.constant([...names]) }),
    input: fc.record({
      level: fc.constantFrom('leadAuditor', 'auditor', 'expert'),
      scheme: fc.constant('Own'),
      credential: fc.constant(null),
      validFrom: fc.constant('2026-01-01'),
      validUntil: fc.constantFrom('2026-03-02', '2026-12-31', '2027-06-30', '2028-06-30', '2025-01-01'),
      knowsAuditing: answer,
      knowsStandard: answer,
      knowsAi: answer,
    }),
    beginning: fc.record({ person: fc.constantFrom('kenji', 'milo', 'kenji', null) }),
    asGuardsAsk: () => ({}),
  })
})
