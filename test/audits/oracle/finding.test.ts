import fc from 'fast-check'
import { test } from 'vitest'
import { finding } from '#domain/records/finding/finding.ts'
import { findingTable } from './finding.ts'
import { expectAsTable, names } from './walk.ts'

const mostly = <T>(value: T, ...others: T[]) =>
  fc.oneof({ weight: 8, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: fc.constantFrom(value, ...others) })
const text = (value: string) => mostly<string | null>(value, null, '  ')

const grades = [
  { grade: 'PS', means: 'observation' },
  { grade: 'NCmaj', means: 'major' },
  { grade: 'PF', means: 'goodPractice' },
]

const input = fc
  .record({
    audit: mostly<string | null>('audit', null),
    kind: fc.constantFrom('nonconformity', 'observation', 'opportunity', 'goodPractice'),
    major: fc.constantFrom('major', 'minor', 'critical'),
    isOdd: fc.integer({ min: 0, max: 9 }).map((luck) => luck === 0),
    isContrary: fc.integer({ min: 0, max: 9 }).map((luck) => luck === 0),
    externalGrade: fc.constantFrom<(string | null)[]>(null, 'PS', 'NCmaj', 'PF', 'NCx'),
    requirement: mostly<string | null>('iso42001:8.2', null),
    statement: text('It is so'),
    evidence: text('Seen'),
    noSolution: mostly(true, false),
    knowledge: text('Peers read'),
    auditee: mostly<string | null>('pat', 'kenji', 'gone', null),
    respondBy: fc.constant('2026-04-01'),
    stance: fc.constantFrom('agree', 'dispute'),
    response: text('We will see'),
    upheldBecause: fc.constantFrom(null, 'It stands'),
  })
  .map(({ major, isOdd, isContrary, ...said }) => ({
    ...said,
    severity: (said.kind === 'nonconformity') === isOdd ? null : major,
    failsRequirement:
      said.kind === 'nonconformity'
        ? isContrary
          ? { answer: 'no', why: 'None' }
          : null
        : { answer: isContrary ? 'yes' : 'no', why: 'In time' },
  }))

const answers = fc.record({
  active: fc.constant([...names]),
  audit: fc.oneof(
    { weight: 1, arbitrary: fc.constant(null) },
    {
      weight: 8,
      arbitrary: fc.record({
        kind: fc.constantFrom('internal', 'internal', 'surveillance', 'mock'),
        state: fc.constant('inProgress'),
        team: mostly(['kenji', 'ines'], ['kenji', 'pat'], []),
        lead: mostly<string | null>('kenji', 'ines', null),
        auditees: fc.constant(['pat']),
        grades: mostly<typeof grades>([], grades),
        became: fc.constantFrom(
          null,
          { type: 'nonconformity', state: 'closed', owner: 'pat' },
          { type: 'nonconformity', state: 'closed', owner: 'kenji' },
          { type: 'nonconformity', state: 'rejected', owner: null },
          { type: 'nonconformity', state: 'planned', owner: 'pat' },
          { type: 'improvement', state: 'candidate', owner: null },
          { type: 'improvement', state: 'registered', owner: null },
        ),
      }),
    },
  ),
})

test('C-346 random moves on findings: what the brief forbids is refused, and nothing else is', () => {
  expectAsTable({
    type: finding,
    table: findingTable,
    answers,
    input,
    beginning: fc.record({
      createdBy: fc.constantFrom('kenji', 'eve', 'walt', null),
      state: fc.constantFrom('draft', 'draft', 'confirmed', 'issued', 'responded', 'accepted'),
      kind: fc.constantFrom(null, 'nonconformity', 'observation', 'goodPractice'),
      stance: fc.constantFrom(null, 'agree', 'dispute'),
    }),
    asGuardsAsk: ({ audit }) => ({ findingAudit: audit }),
  })
})
