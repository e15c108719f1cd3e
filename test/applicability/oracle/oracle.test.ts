import fc from 'fast-check'
import { test } from 'vitest'
import { commitment } from '#domain/records/commitment/commitment.ts'
import { objective } from '#domain/records/objective/objective.ts'
import { statementOfApplicability } from '#domain/records/statementOfApplicability/statementOfApplicability.ts'
import { expectAsTable, names } from '#test/audits/oracle/walk.ts'
import { commitmentTable, objectiveTable } from './objective.ts'
import { annexA, statementTable } from './statement.ts'

const mostly = <T>(value: T, ...others: T[]) =>
  fc.oneof({ weight: 20, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: fc.constantFrom(value, ...others) })
const person = { id: 'pat', name: 'Pat' }
const record = (as: string) => ({ id: 'r', type: 'risk', number: 'RSK-1', title: 'Risk', state: 'treated', as })
const row = (control: string) => ({
  id: control,
  position: 0,
  control,
  title: null,
  applicable: true,
  justification: 'We develop AI',
  status: 'partial',
  guidance: true,
  guidanceNote: null,
  owner: person,
  due: null,
  evidence: null,
  records: [],
  tailoring: [],
  version: 1,
})
const complete = annexA.map((ref) => row(`iso42001:${ref}`))
const out = { applicable: false, status: null, owner: null }
const own = {
  system: { id: 's', number: null, title: 'S' },
  applicable: false,
  treatment: null,
  status: null,
  version: 1,
}
/** What one row says otherwise. */
const spoilt = fc.constantFrom<object>(
  { applicable: null },
  { justification: null },
  { justification: '  ' },
  { status: null },
  { guidance: null },
  { guidance: null, control: 'own:L.1' },
  { owner: null },
  { status: 'implemented' },
  { status: 'verified', evidence: 'Report' },
  { status: 'implemented', records: [record('shows')] },
  { ...out },
  { ...out, justification: null },
  { ...out, records: [record('treats')] },
  { ...out, records: [record('relies')] },
  { ...out, records: [record('shows')] },
  { tailoring: [{ ...own, justification: 'The supplier trains it' }] },
  { tailoring: [{ ...own, justification: ' ' }] },
)
const rows = fc.oneof(
  { weight: 4, arbitrary: fc.constant(complete) },
  { weight: 3, arbitrary: spoilt.map((other) => [{ ...complete[0]!, ...other }, ...complete]) },
  { weight: 1, arbitrary: fc.constant(complete.slice(1)) },
  { weight: 1, arbitrary: fc.constant([]) },
)

test('C-315 random moves on statements of applicability: what the brief forbids is refused, and nothing else is', () => {
  expectAsTable({
    type: statementOfApplicability,
    table: statementTable,
    input: fc.record({
      scope: fc.constant('Everything'),
      basis: fc.constant('The risks'),
      changeNote: fc.constant(null),
      reviewBy: fc.constant('2027-01-01'),
    }),
    answers: fc.record({
      active: fc.constant([...names]),
      rows,
      authors: fc.subarray(['tess', 'ines', 'eve']),
      exceptions: mostly<string[]>([], ['SOD-11'], ['SOD-10']),
      wrote: mostly<string[]>([], ['tess']),
    }),
    beginning: fc.record({
      state: fc.constantFrom('draft', 'draft', 'reviewed', 'approved', 'current'),
      owner: mostly<string | null>('milo', 'tess', 'walt', 'gone', null),
      createdBy: fc.constantFrom('milo', 'tess', null),
      standard: mostly<string | null>('iso42001', null),
    }),
    asGuardsAsk: ({ rows: items, authors, exceptions, wrote }) => ({
      applicability: { rows: items, authors },
      exceptions,
      wrote,
    }),
  })
})

const latest = fc.constantFrom(
  null,
  { periodStart: '2026-02-01', value: 0.9 },
  { periodStart: '2026-02-01', value: 0.85 },
  { periodStart: '2026-02-01', value: 0.7 },
)

test('C-023 random moves on objectives: what the brief forbids is refused, and nothing else is', () => {
  expectAsTable({
    type: objective,
    table: objectiveTable,
    input: fc.record({
      owner: mostly<string | null>('milo', 'gone', null),
      commitment: mostly<string | null>('c', null),
      metric: mostly<string | null>('m', null),
      baseline: mostly<number | null>(0.71, null, 0.9),
      target: mostly<number | null>(0.85, null, 0.6),
      targetOn: mostly<string | null>('2026-03-20', null, '2026-03-02', '2027-01-01'),
      alarmAt: fc.constant(null),
      actions: fc.constant('Test'),
      resources: fc.constant('Two days'),
      evaluation: fc.constant('By the latest month'),
      steps: mostly<object[]>(
        [],
        [{ id: 's', what: 'Test', person: 'milo', due: '2026-04-01', done: false }],
        [{ id: 's', what: 'Test', person: null, due: '2026-04-01', done: false }],
        [{ id: 's', what: 'Test', person: 'milo', due: null, done: false }],
      ),
      lesson: mostly<string | null>('Begin earlier', null),
    }),
    answers: fc.record({
      active: fc.constant([...names]),
      commitment: mostly('current', 'retired'),
      metric: fc.record({
        state: mostly('active', 'draft', 'retired'),
        unit: mostly<string | null>('ratio', null),
        cadence: mostly<string | null>('month', null),
        direction: mostly<string | null>('increase', 'decrease', null),
        hasMethod: mostly(true, false),
        latest,
      }),
    }),
    beginning: fc.record({
      state: fc.constantFrom('proposed', 'proposed', 'approved', 'active', 'active'),
      owner: fc.constantFrom('milo', 'eve', 'walt', null),
      target: fc.constantFrom(0.85, null),
      targetOn: fc.constantFrom('2026-03-10', '2026-02-01', null),
    }),
    asGuardsAsk: ({ metric, commitment: state }) => ({ objective: { metric, commitment: state } }),
  })
})

test('random moves on commitments: they hold until they are retired', () => {
  expectAsTable({
    type: commitment,
    table: commitmentTable,
    input: fc.constant({}),
    answers: fc.record({ active: fc.constant([...names]) }),
    beginning: fc.record({
      state: fc.constantFrom('current', 'current', 'retired'),
      owner: fc.constantFrom('eve', null),
    }),
    asGuardsAsk: () => ({}),
  })
})
