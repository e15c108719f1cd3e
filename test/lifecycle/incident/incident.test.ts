import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Answers } from '#domain/kernel/answers.ts'
import type { Envelope, Facts } from '#domain/kernel/facts.ts'
import { emptyValue, type Field } from '#domain/kernel/field.ts'
import { mayMake, notNow, settled } from '#domain/kernel/moves.ts'
import type { Role } from '#domain/people/roles.ts'
import { defaultSettings } from '#domain/people/settings.ts'
import type { Incident } from '#domain/records/incident/fields.ts'
import { incident } from '#domain/records/incident/incident.ts'
import { allows, type Fields, reportBy, type Situation, table } from './oracle.ts'

type Record = Incident & Envelope
const now = '2026-11-20T12:00:00.000Z'
const people: readonly { id: string; roles: readonly Role[] }[] = [
  { id: 'ann', roles: ['employee'] },
  { id: 'bob', roles: ['improvementCoordinator'] },
  { id: 'maya', roles: ['aimsManager'] },
  { id: 'adam', roles: ['administrator'] },
  { id: 'walt', roles: ['viewer'] },
]
const names = people.map(({ id }) => id)

const empty = Object.fromEntries(
  Object.entries(incident.fields as { [name: string]: Field }).map(([name, field]) => [name, emptyValue(field)]),
)
const reported = fc
  .record({
    kind: fc.constantFrom('incident', 'nearMiss', 'concern', 'complaint', 'feedback', 'change', null),
    createdBy: fc.constantFrom('ann', 'walt', null),
    occurredAt: fc.constantFrom('2026-11-19T08:00:00.000Z', null),
  })
  .map((fields) => ({
    ...empty,
    id: 'inc',
    number: 'INC-2026-0001',
    title: 'Something',
    state: 'reported',
    owner: null,
    version: 1,
    createdAt: '2026-11-18T23:30:00.000Z',
    ...fields,
  }))

const words = fc.constantFrom('words', 'words', 'words', '  ', null)
const answer = fc.constantFrom(
  null,
  { answer: 'yes', why: null },
  { answer: 'yes', why: null },
  { answer: 'no', why: 'because' },
  { answer: 'no', why: 'because' },
  { answer: 'notApplicable', why: null },
)
/** A value of each field, often one that serves. */
const values: { readonly [name: string]: fc.Arbitrary<unknown> } = {
  kind: fc.constantFrom('incident', 'incident', 'nearMiss', 'concern', 'complaint', 'change'),
  priority: fc.constantFrom('P1', 'P3', null),
  owner: fc.constantFrom(...names, 'gone', null),
  harms: fc.subarray(['death', 'rights', 'infrastructure', 'minor']),
  aiSystem: fc.constantFrom('high', 'low', null),
  awareAt: fc.constantFrom('2026-11-17T10:00:00.000Z', null),
  suspendsSystem: fc.boolean(),
  resolvedAt: fc.constantFrom(
    null,
    null,
    '2026-11-20T08:00:00.000Z',
    '2026-11-18T08:00:00.000Z',
    '2027-01-01T00:00:00.000Z',
  ),
  authorityReportedOn: fc.constantFrom('2026-11-20', '2026-11-21', null),
  vulnerabilityDisposition: fc.constantFrom('removed', 'passedOn', null),
  confidants: fc.constantFrom(
    [],
    [{ id: 'row', person: 'ann' }],
    [{ id: 'row', person: 'gone' }],
    [{ id: 'row', person: 'bob' }],
  ),
}
const asked = [...new Set(Object.values(incident.moves).flatMap(({ asks = [] }) => asks as readonly string[]))]
const fieldNamed = (name: string) => (incident.fields as { [n: string]: Field })[name]
const kindOfInput = (name: string) => values[name] ?? (fieldNamed(name)?.kind === 'answer' ? answer : words)

/** A throw: some move of the state one is in (or, seldom, any), by somebody, with something in every field it asks. */
const steps = fc.record({
  pick: fc.nat(),
  isAny: fc.integer({ min: 0, max: 9 }),
  actor: fc.constantFrom(...people, people[2]!, people[2]!, people[2]!, people[2]!),
  reason: fc.constantFrom('Why', 'Why', null),
  leavesOut: fc.subarray(asked),
  input: fc.record(Object.fromEntries(asked.map((name) => [name, kindOfInput(name)]))),
  linked: fc.subarray(['improvement', 'nonconformity']),
  manager: fc.constantFrom('bob', null),
})
type Throw = typeof steps extends fc.Arbitrary<infer T> ? T : never

/** Forward moves come first, so that walks get somewhere. */
const forward = ['triage', 'contain', 'resolve', 'analyse', 'shareLessons', 'close']

function moveOf({ pick, isAny }: Throw, state: string): string {
  const all: readonly string[] = Object.keys(incident.moves)
  const here = all.filter((move) => table[move]!.from.includes(state))
  const ahead = here.filter((move) => forward.includes(move))
  const among = isAny === 0 || here.length === 0 ? all : isAny < 7 && ahead.length > 0 ? ahead : here
  return among[pick % among.length]!
}

function inputOf({ input, leavesOut }: Throw, move: string): Fields {
  const asks: readonly string[] = incident.moves[move]?.asks ?? []
  return Object.fromEntries(Object.entries(input).filter(([name]) => asks.includes(name) && !leavesOut.includes(name)))
}

test('every move is open exactly when the brief says so, along any way through the life', () => {
  const made = new Set<string>()
  fc.assert(
    fc.property(reported, fc.array(steps, { minLength: 1, maxLength: 40 }), (first, walk) => {
      let record = first as unknown as Record
      for (const step of walk) {
        const name = moveOf(step, record.state)
        const after = { ...record, ...inputOf(step, name) } as Record
        const situation: Situation = {
          before: record as Fields,
          after: after as Fields,
          actor: step.actor,
          reason: step.reason,
          now,
          today: '2026-11-20',
          active: new Set(names),
          manager: record.createdBy === null ? null : step.manager,
          linked: new Set(step.linked),
        }
        const facts = factsOf(situation, record, after)
        const refused = mayMake(incident, name, facts) ?? notNow(incident, name, facts)[0]
        expect(
          !refused,
          `${name} ${JSON.stringify({ refused, after, actor: step.actor, linked: step.linked, manager: situation.manager })}`,
        ).toBe(allows(name, situation))
        if (refused) continue
        made.add(name)
        const move = incident.moves[name as keyof typeof incident.moves]
        record = {
          ...after,
          ...settled(move as Parameters<typeof settled>[0], facts),
          state: table[name]?.to ?? record.state,
        } as Record
        expectTrue(record)
      }
    }),
    { numRuns: 1500 },
  )
  expect([...made].sort()).toEqual(Object.keys(table).sort())
})

/** What holds of any incident, however it came to be as it is. */
function expectTrue(record: Record): void {
  const { due, status } = incident.derive(record)
  expect(status === 'completed').toBe(
    record.state === 'closed' ||
      (record.state === 'resolved' &&
        record.kind === 'change' &&
        (record.reportBy === null || record.authorityReport !== null)),
  )
  const isWaited = record.reportBy !== null && record.authorityReport === null && status !== 'completed'
  expect(due).toBe(isWaited ? record.reportBy : null)
  if (record.triagedAt === null && record.analysedAt === null && record.harm === null)
    expect(record.reportBy).toBeNull()
}

function factsOf(
  { actor, reason, active, manager, linked }: Situation,
  before: Record,
  record: Record,
): Facts<Incident> {
  const isHighRisk = record.aiSystem === 'high'
  const answers: Partial<Answers> = {
    activePeople: active,
    raisersManager: manager,
    linkedTypes: linked,
    linkedSystem:
      record.aiSystem === null
        ? null
        : { id: record.aiSystem, number: null, title: '', state: 'live', owner: null, isHighRisk, site: null },
  }
  return {
    record,
    before,
    actor: { kind: 'person', id: actor.id, roles: actor.roles as readonly Role[] },
    now,
    today: '2026-11-20',
    reason,
    settings: { ...defaultSettings, timeZone: 'Europe/Berlin' },
    answers: answers as Answers,
  }
}

test('the day for the authority is the brief’s, in the organization’s days', () => {
  const harms = fc.subarray(['death', 'health', 'infrastructure', 'widespread', 'rights', 'property', 'minor'] as const)
  fc.assert(
    fc.property(harms, fc.boolean(), (done, isHighRisk) => {
      const before = { ...empty, createdAt: '2026-11-18T23:30:00.000Z', kind: 'incident' } as unknown as Record
      const record = {
        ...before,
        harm: { answer: 'yes', why: null },
        harms: done,
        aiSystem: isHighRisk ? 'high' : 'low',
      } as Record
      const facts = factsOf(
        {
          before,
          after: record,
          actor: people[2]!,
          reason: null,
          now,
          today: '',
          active: new Set(),
          manager: null,
          linked: new Set(),
        },
        before,
        record,
      )
      const after = settled(
        incident.moves.judgeHarm as unknown as Parameters<typeof settled>[0],
        facts,
      ) as Partial<Incident>
      // Half past eleven in the evening, Greenwich, is the next day in Berlin.
      expect(after.reportBy).toBe(reportBy(done, isHighRisk, '2026-11-19'))
    }),
  )
})
