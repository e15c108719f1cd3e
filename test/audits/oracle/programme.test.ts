import fc from 'fast-check'
import { test } from 'vitest'
import { auditProgramme } from '#domain/records/auditProgramme/auditProgramme.ts'
import { requirementsOf } from '#domain/standards/standards.ts'
import { programmeTable } from './programme.ts'
import { expectAsTable, names } from './walk.ts'

const catalogue = requirementsOf('iso42001')
const mostly = <T>(value: T, ...others: T[]) =>
  fc.oneof({ weight: 20, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: fc.constantFrom(value, ...others) })
const said = fc.constant('Said')

const input = fc.record({
  periodFrom: mostly<string | null>('2026-01-01', null, '2026-08-01'),
  periodUntil: mostly<string | null>('2026-12-31', null, '2025-01-01'),
  objectives: said,
  riskBasis: said,
  previousResults: said,
  methods: said,
  resources: said,
  priorities: mostly<object[]>(
    [],
    [{ id: 'p', requirement: 'iso42001:8.2', times: 2, why: 'Risk' }],
    [{ id: 'p', requirement: 'iso42001:8.2', times: 2, why: null }],
  ),
  exclusions: mostly<object[]>(
    [],
    [{ id: 'e', requirement: 'iso42001:A.10.4', why: 'None' }],
    [{ id: 'e', requirement: 'iso42001:A.10.4', why: null }],
    [{ id: 'e', requirement: 'iso42001:8.2', why: 'No' }],
  ),
  approvalDelegate: mostly<string | null>('milo', 'gone', null),
  shortfall: fc.constantFrom(null, 'Ill'),
  auditeeFeedback: said,
  programmeEvaluation: said,
})

const audit = (index: number) =>
  fc.record({
    id: fc.constant(`audit ${index}`),
    number: fc.constant(null),
    title: fc.constant('Audit'),
    kind: mostly('internal', 'mock', 'surveillance'),
    state: fc.constantFrom('planned', 'reported', 'closed', 'closed', 'followUp', 'cancelled'),
    criteria: mostly(catalogue, [], catalogue.slice(0, 69), ['iso42001:8.2']),
    audited: mostly(catalogue, [], catalogue.slice(1)),
    startsOn: mostly<string | null>('2026-05-04', null, '2027-01-01', '2026-01-01', '2026-12-31'),
    agreedStart: fc.constant(null),
    beganOn: fc.constant(null),
    objectives: mostly(true, false),
    scope: mostly(true, false),
    lead: mostly<string | null>('kenji', 'ines', null),
    findings: fc.constant(0),
  })

test('C-346 random moves on programmes: what the brief forbids is refused, and nothing else is', () => {
  expectAsTable({
    type: auditProgramme,
    table: programmeTable,
    input,
    answers: fc.record({
      active: fc.constant([...names]),
      catalogue: fc.constant(catalogue),
      audits: fc.oneof(
        { weight: 1, arbitrary: fc.constant([]) },
        { weight: 6, arbitrary: audit(1).map((one) => [one]) },
        { weight: 2, arbitrary: fc.tuple(audit(1), audit(2)) },
      ),
      leads: mostly(['kenji'], [], ['ines']),
    }),
    beginning: fc.record({
      state: fc.constantFrom('draft', 'draft', 'approved', 'active', 'evaluated'),
      owner: fc.constantFrom('milo', 'kenji', 'tess', null),
    }),
    asGuardsAsk: ({ audits, leads }) => ({
      programme: { audits, auditors: leads.map((person: string) => ({ person, isLead: true })) },
    }),
  })
})
