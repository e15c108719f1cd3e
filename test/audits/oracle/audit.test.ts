import fc from 'fast-check'
import { test } from 'vitest'
import { audit } from '#domain/records/audit/audit.ts'
import { auditTable } from './audit.ts'
import { expectAsTable, names } from './walk.ts'

const mostly = <T>(value: T, ...others: T[]) =>
  fc.oneof({ weight: 12, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: fc.constantFrom(value, ...others) })
const day = mostly('2026-05-04', '2026-03-02', '2026-05-20', '2026-02-20')
const ends = mostly('2026-05-06', '2026-05-04', '2026-04-01', '2027-09-09')

const team = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constant([
      { id: 'a', person: 'kenji', role: 'lead' },
      { id: 'b', person: 'ines', role: 'auditor' },
    ]),
  },
  { weight: 2, arbitrary: fc.constant([]) },
  {
    weight: 1,
    arbitrary: fc.constant([
      { id: 'a', person: 'kenji', role: 'lead' },
      { id: 'b', person: 'kenji', role: 'observer' },
    ]),
  },
  {
    weight: 2,
    arbitrary: fc.array(
      fc.record({
        id: fc.constant('x'),
        person: fc.constantFrom(...names),
        role: fc.constantFrom('lead', 'auditor', 'expert', 'observer'),
      }),
      { maxLength: 3 },
    ),
  },
)
const external = fc.record({
  id: fc.constant('x'),
  name: fc.constant('B. Stone'),
  firm: fc.constantFrom<(string | null)[]>('Stone & Co', 'Stone & Co', null),
  role: mostly<string | null>('lead', 'auditor', null),
  credential: mostly<string | null>('L-7', null, ' '),
  credentialUntil: mostly<string | null>('2028-01-01', null, '2026-05-05'),
})
const externals = fc.oneof(
  { weight: 3, arbitrary: fc.constant([]) },
  { weight: 2, arbitrary: fc.array(external, { minLength: 1, maxLength: 2 }) },
)
const criteria = mostly(['iso42001:8.2'], [], ['iso42001:8.2', 'iso42001:8.3'])

const input = fc.record({
  kind: fc.constantFrom('internal', 'internal', 'readiness', 'supplier', 'mock', 'cbStage1', 'surveillance', 'special'),
  objectives: fc.constant('Whether'),
  scope: fc.constant('Claims'),
  criteria,
  ownCriteria: mostly<string | null>(null, 'Procedure 4'),
  method: fc.constant('onSite'),
  startsOn: day,
  endsOn: ends,
  team,
  externals,
  auditees: mostly([{ id: 'a', person: 'pat', area: null }], [], [{ id: 'a', person: 'kenji', area: null }]),
  interviews: mostly(
    ['topManagement', 'management', 'operation'].map((level) => ({ id: level, level })),
    [{ id: 'one', level: 'management' }],
  ),
  sampleWaived: mostly<string | null>(null, 'All are seen'),
  conformity: fc.constant('Yes'),
  effectiveness: fc.constant('Yes'),
  obstacles: fc.constant(null),
  auditeeFeedback: fc.constant(null),
  distribution: fc.constant([{ id: 'a', person: 'milo' }]),
})

const states = ['planned', 'announced', 'prepared', 'inProgress', 'reporting', 'reported', 'followUp', 'followUp']

const known = ['iso42001:8.2', 'iso42001:8.3']

const finding = fc.record({
  id: fc.constant('f'),
  number: fc.constant('FND-1'),
  kind: fc.constantFrom('nonconformity', 'observation', 'goodPractice'),
  state: fc.constantFrom('accepted', 'accepted', 'closed', 'withdrawn', 'responded', 'issued', 'confirmed', 'draft'),
  became: fc.constantFrom(
    null,
    { type: 'nonconformity', state: 'reported' },
    { type: 'improvement', state: 'registered' },
    { type: 'improvement', state: 'candidate' },
  ),
})
const count = fc.constantFrom(0, 0, 0, 0, 0, 0, 0, 2)
const qualified = (person: string, level: string) => ({
  person,
  level,
  validFrom: '2025-01-01',
  validUntil: '2026-12-31',
})
const answers = fc.record({
  active: mostly([...names], ['kenji']),
  qualifications: mostly(
    [qualified('kenji', 'leadAuditor'), qualified('ines', 'auditor')],
    [qualified('kenji', 'auditor')],
    [{ ...qualified('kenji', 'leadAuditor'), validUntil: '2026-05-05' }],
    [],
  ),
  involved: fc.oneof(
    { weight: 8, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.constantFrom('kenji', 'ines', 'pat', 'eve').map((person) => [{ person }]) },
  ),
  requirements: fc.constantFrom(known, known, known, known, ['iso42001:8.3'], []),
  open: count,
  unexplained: count,
  unevidenced: count,
  findingless: count,
  samples: fc.constantFrom(0, 1, 1),
  population: fc.constantFrom(0, 3),
  findings: fc.oneof(
    { weight: 1, arbitrary: fc.constant([]) },
    { weight: 2, arbitrary: fc.array(finding, { maxLength: 2 }) },
  ),
})

test('C-346 random moves on audits: what the brief forbids is refused, and nothing else is', () => {
  expectAsTable({
    type: audit,
    table: auditTable,
    answers,
    input,
    beginning: fc.record({
      state: fc.constantFrom(...states, 'planned', 'planned'),
      criteria,
      owner: fc.constantFrom('milo', 'eve', 'walt', null),
      kind: fc.constantFrom('internal', 'mock', 'surveillance', null),
      team,
      externals,
      auditees: fc.constant([{ id: 'a', person: 'pat', area: null }]),
    }),
    asGuardsAsk: (given) => ({
      auditors: {
        qualifications: given.qualifications,
        involvements: given.involved.map(({ person }: { person: string }) => ({
          person,
          record: { id: 'system', type: 'aiSystem', number: 'AIS-1', title: 'Model' },
          as: 'owner' as const,
        })),
      },
      auditWork: {
        requirements: given.requirements,
        openLines: given.open,
        unexplainedLines: given.unexplained,
        unevidencedLines: given.unevidenced,
        linesWithoutFinding: given.findingless,
        samples: given.samples,
        population: given.population,
        findings: given.findings,
      },
    }),
  })
})
