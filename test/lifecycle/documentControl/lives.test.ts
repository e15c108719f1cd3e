import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answers } from '#domain/kernel/answers.ts'
import type { Facts } from '#domain/kernel/facts.ts'
import { emptyValue, type Field } from '#domain/kernel/field.ts'
import { type AnyRecordType, mayMake, notNow, settled } from '#domain/kernel/moves.ts'
import type { Role } from '#domain/people/roles.ts'
import { defaultSettings } from '#domain/people/settings.ts'
import { documentVersion } from '#domain/records/documentVersion/documentVersion.ts'
import { training } from '#domain/records/training/training.ts'
import { allows, type Fields, type Situation, type Step, trainingLife, versionLife } from './oracle.ts'

const now = '2026-11-20T12:00:00.000Z'
const today = '2026-11-20'
const people: readonly { id: string; roles: readonly Role[] }[] = [
  { id: 'ann', roles: ['employee'] },
  { id: 'dora', roles: ['documentOwner'] },
  { id: 'ingrid', roles: ['topManagement'] },
  { id: 'maya', roles: ['aimsManager', 'topManagement'] },
  { id: 'adam', roles: ['administrator'] },
  { id: 'walt', roles: ['viewer'] },
]
const names = people.map(({ id }) => id)
const words = fc.constantFrom('words', 'words', 'words', '  ', null)
const day = fc.constantFrom('2026-11-01', today, '2027-03-01', null)

function bare(type: AnyRecordType): Fields {
  const fields = Object.entries(type.fields as Record<string, Field>)
  return Object.fromEntries(fields.map(([name, field]) => [name, emptyValue(field)]))
}

const envelope = { id: 'it', number: 'X-1', title: 'It', version: 1, createdAt: now }
const versions = fc
  .record({
    owner: fc.constantFrom(...names, null),
    createdBy: fc.constantFrom('ann', 'dora', null),
    authors: fc.constantFrom([], [{ id: 'row', person: 'maya' }], [{ id: 'row', person: 'ingrid' }]),
    contentHash: fc.constantFrom('aa', 'aa', null),
    publicHash: fc.constantFrom('bb', null),
    file: fc.constantFrom('file', null, null),
  })
  .map((some) => ({ ...bare(documentVersion), ...envelope, document: 'doc', state: 'draft', ...some }))
const trainings = fc
  .record({ person: fc.constantFrom('ann', 'dora', 'maya', 'walt', null), dueOn: day })
  .map((some) => ({ ...bare(training), ...envelope, owner: null, createdBy: null, state: 'assigned', ...some }))

const documents = fc.option(
  fc.record({
    id: fc.constant('doc'),
    kind: fc.constantFrom('policy', 'procedure', 'procedure', null),
    state: fc.constantFrom('inPreparation', 'effective', 'effective', 'withdrawn'),
    classification: fc.constantFrom('internal', 'internal', 'confidential', null),
    publication: fc.constantFrom('none', 'none', 'own', null),
    isForEveryone: fc.constantFrom(false, false, true),
    retentionMonths: fc.constantFrom(null, 3),
    lastEdition: fc.constantFrom(0, 2),
    hasOpenVersion: fc.constantFrom(false, false, false, true),
    isApprovedByTop: fc.constantFrom(true, true, false),
  }),
  { freq: 12 },
)

const input: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  file: fc.constantFrom('file', null),
  dueOn: day,
  completedOn: day,
  evidenceFile: fc.constantFrom('file', null, null),
  effective: fc.constantFrom(
    null,
    { answer: 'yes', why: 'Seen' },
    { answer: 'yes', why: 'Seen' },
    { answer: 'no', why: 'Seen' },
    { answer: 'yes', why: null },
    { answer: 'notApplicable', why: 'So' },
  ),
}

interface Throw {
  readonly pick: number
  readonly isAny: number
  readonly actor: (typeof people)[number]
  readonly isHouse: boolean
  readonly reason: string | null
  readonly asked: Fields
  readonly document: Fields | null
  readonly excepted: readonly string[]
  readonly wrote: readonly string[]
}

function throwsOf(type: AnyRecordType): fc.Arbitrary<Throw> {
  const asked = [...new Set(Object.values(type.moves).flatMap(({ asks = [] }) => asks))]
  return fc.record({
    pick: fc.nat(),
    isAny: fc.integer({ min: 0, max: 7 }),
    actor: fc.constantFrom(...people, people[3]!, people[3]!, people[2]!),
    isHouse: fc.constantFrom(false, false, false, true),
    reason: fc.constantFrom('Why', 'Why', null),
    asked: fc.record(Object.fromEntries(asked.map((name) => [name, input[name] ?? words]))),
    document: documents,
    excepted: fc.constantFrom([], [], ['SOD-04']),
    wrote: fc.constantFrom([], [], ['maya']),
  })
}

function factsOf(
  type: AnyRecordType,
  record: Fields,
  move: string,
  step: Throw,
): { facts: Facts<Fields>; after: Fields } {
  const asks = type.moves[move]?.asks ?? []
  const said = Object.entries(step.asked).filter(([name]) => (asks as readonly string[]).includes(name))
  const after = { ...record, ...Object.fromEntries(said) }
  const facts = {
    before: record,
    record: after,
    actor: step.isHouse ? { kind: 'system' } : { kind: 'person', ...step.actor },
    now,
    today,
    reason: step.reason,
    settings: defaultSettings,
    answers: {
      ofDocument: step.document,
      ofCompetence: { id: 'cmp', state: 'required', mandatory: true, validMonths: 12, withinDays: 30 },
      exceptions: step.excepted,
      wrote: step.wrote,
    } as unknown as Answers,
  }
  return { facts: facts as unknown as Facts<Fields>, after }
}

/** Walks through a life by throws, asking product and oracle the same at every step; answers the moves that were made. */
function walked(
  type: AnyRecordType,
  life: Readonly<Record<string, Step>>,
  records: fc.Arbitrary<Fields>,
): ReadonlySet<string> {
  const made = new Set<string>()
  const walk = fc.property(records, fc.array(throwsOf(type), { minLength: 1, maxLength: 40 }), (first, steps) => {
    let record: Fields = first
    for (const thrown of steps) {
      const all = Object.keys(type.moves)
      const here = all.filter((move) => life[move]!.from.includes(record.state))
      const onward = here.filter((move) => move !== 'withdraw' && move !== 'cancel')
      const among =
        thrown.isAny === 0 || here.length === 0 ? all : thrown.isAny < 5 && onward.length > 0 ? onward : here
      const move = among[thrown.pick % among.length]!
      // Two moves are the house's alone.
      const step = { ...thrown, isHouse: thrown.isHouse && ['supersede', 'expire'].includes(move) }
      const { facts, after } = factsOf(type, record, move, step)
      const isOpen = mayMake(type, move, facts) === undefined && notNow(type, move, facts).length === 0
      const anyone = { ...life, [move]: { ...life[move]!, by: () => true } }
      const situation: Situation = {
        before: record,
        after,
        ...step,
        actor: step.isHouse ? { id: '', roles: [] } : step.actor,
        today,
      }
      expect([move, record.state, isOpen]).toEqual([
        move,
        record.state,
        allows(step.isHouse ? anyone : life, move, situation),
      ])
      if (!isOpen) continue
      made.add(move)
      record = { ...after, ...settled(type.moves[move]! as never, facts), state: life[move]!.to ?? record.state }
    }
  })
  // So many that the rarest move is not left to chance; they take a second.
  fc.assert(walk, { numRuns: 20_000 })
  return made
}

describe('the lives of §3.9, asked of the product and of a second opinion', () => {
  test('C-344 the life of a version of a document', () => {
    expect([...walked(documentVersion, versionLife, versions)].sort()).toEqual(Object.keys(versionLife).sort())
  })

  test('C-345 the life of a training', () => {
    expect([...walked(training, trainingLife, trainings)].sort()).toEqual(Object.keys(trainingLife).sort())
  })

  test.each([
    [documentVersion, versionLife],
    [training, trainingLife],
  ] as const)('the moves of $name lead where the brief says', (type, life) => {
    const moves = Object.entries(type.moves as Record<string, { from: readonly string[]; to?: string }>)
    expect(Object.fromEntries(moves.map(([name, { from, to }]) => [name, [[...from].sort(), to ?? null]]))).toEqual(
      Object.fromEntries(Object.entries(life).map(([name, { from, to }]) => [name, [[...from].sort(), to]])),
    )
  })
})
