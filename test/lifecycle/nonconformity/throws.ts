import fc from 'fast-check'
import type { Answers } from '#domain/kernel/answers.ts'
import type { Role } from '#domain/people/roles.ts'
import { plusDays } from '../randomInputs.ts'
import { attempted, factsOf, type NonconformityRecord, reported } from './attempt.ts'
import { table } from './oracle.ts'
import { inputFor, type Room } from './randomInputs.ts'
import type { Fields, Situation } from './situation.ts'
import { spoil } from './spoil.ts'

const people = [
  { id: 'ann', roles: ['employee'] },
  { id: 'bob', roles: ['employee', 'verifier'] },
  { id: 'dan', roles: ['aimsManager', 'verifier'] },
  { id: 'mia', roles: ['aimsManager'] },
  { id: 'eve', roles: ['topManagement', 'internalAuditor'] },
  { id: 'pia', roles: ['processOwner', 'documentOwner'] },
  { id: 'adam', roles: ['administrator'] },
  { id: 'walt', roles: ['viewer'] },
] as const
type Someone = (typeof people)[number]
const active = people.map(({ id }) => id)

/** What may be true around a record. */
export const surroundings = fc.record({
  exceptions: fc.subarray(['SOD-01', 'SOD-02']),
  lookAlikes: fc.constantFrom(
    [],
    [{ sameRequirement: true, sameSystem: false, sameCause: false }],
    [{ sameRequirement: true, sameSystem: false, sameCause: true }],
    [{ sameRequirement: false, sameSystem: true, sameCause: true }],
  ),
  recurrences: fc.constantFrom(0, 0, 1),
  causes: fc.constantFrom('systemic', 'systemic', 'two', 'personal', 'contributing', 'none'),
  measured: fc.constantFrom(
    null,
    { isMeasurable: true, verdict: 'improved', isBetter: true },
    { isMeasurable: true, verdict: 'no_change', isBetter: false },
    { isMeasurable: true, verdict: null, isBetter: false },
    { isMeasurable: false, verdict: null, isBetter: false },
  ),
  namesInLesson: fc.constantFrom(false, false, true),
})
type Surroundings = typeof surroundings extends fc.Arbitrary<infer T> ? T : never

export const aThrow = fc.record({
  move: fc.nat(1000),
  luck: fc.integer({ min: 0, max: 9 }),
  person: fc.nat(1000),
  variant: fc.nat(10_000),
  spoilt: fc.oneof(
    { weight: 5, arbitrary: fc.constant([]) },
    { weight: 2, arbitrary: fc.array(fc.tuple(fc.nat(1000), fc.nat(1000)), { minLength: 1, maxLength: 2 }) },
  ),
  hasReason: fc.integer({ min: 0, max: 9 }).map((each) => each < 8),
  daysLater: fc.oneof(
    { weight: 3, arbitrary: fc.constant(0) },
    { weight: 2, arbitrary: fc.integer({ min: 1, max: 60 }) },
  ),
})
type Throw = typeof aThrow extends fc.Arbitrary<infer T> ? T : never

export const beginnings = fc
  .record({
    createdBy: fc.constantFrom('ann', 'mia', null),
    origin: fc.constantFrom('selfReport' as const, 'selfReport' as const, 'certificationAudit' as const),
    externalSeverity: fc.constantFrom(null, null, 'major' as const, 'minor' as const),
    aiSystem: fc.constantFrom(null, 'system'),
  })
  .map((fields) => reported(fields))

const found = (kind: 'root' | 'contributing', isSystemic: boolean, id: string) =>
  ({ id, text: id, kind, isSystemic, category: 'processMissing' }) as const

/** What the analysis of the cycle at work found; earlier cycles found something, which does not count again. */
function analysesOf({ cycle }: NonconformityRecord, { causes }: Surroundings) {
  const now = cycle ?? 1
  const here = {
    systemic: [found('root', true, `a${now}`)],
    two: [found('root', true, `a${now}`), found('root', false, `b${now}`)],
    personal: [found('root', false, `a${now}`)],
    contributing: [found('contributing', true, `a${now}`)],
    none: null,
  }[causes]
  const earlier = now > 1 ? [{ cycle: now - 1, causes: [found('root', true, 'old')] }] : []
  return [...earlier, ...(here ? [{ cycle: now, causes: here }] : [])]
}

interface Around {
  readonly around: Surroundings
  readonly today: string
}

interface Thrown {
  readonly move: string
  readonly person: Someone
  readonly input: Fields
  readonly reason: string | null
}

function answersOf(record: NonconformityRecord, around: Surroundings): Partial<Answers> {
  const analyses = analysesOf(record, around)
  return {
    activePeople: new Set(active),
    exceptions: around.exceptions,
    lookAlikes: around.lookAlikes as unknown as Answers['lookAlikes'],
    recurrences: Array.from({ length: around.recurrences }) as Answers['recurrences'],
    causes: {
      completed: analyses.map((each, at) => ({ ...each, id: String(at), technique: 'fiveWhys' as const, team: [] })),
    },
    measuredEffect: around.measured,
    taskDoers: [],
    namesInLesson: around.namesInLesson,
    linkedSystem: null,
  }
}

export const attemptOf = (
  record: NonconformityRecord,
  { move, person, input, reason }: Thrown,
  { around, today }: Around,
) => ({
  move,
  actor: { kind: 'person' as const, id: person.id, roles: person.roles as readonly Role[] },
  input,
  reason,
  now: `${today}T12:00:00.000Z`,
  answers: answersOf(record, around),
})

export function situationOf(record: NonconformityRecord, thrown: Thrown, { around, today }: Around): Situation {
  const facts = factsOf(record, attemptOf(record, thrown, { around, today }))
  return {
    before: facts.before,
    after: facts.record,
    actor: thrown.person,
    reason: thrown.reason,
    today,
    active: new Set(active),
    exceptions: around.exceptions,
    lookAlikes: around.lookAlikes,
    recurrences: around.recurrences,
    analyses: analysesOf(record, around),
    measured: around.measured,
    namesInLesson: around.namesInLesson,
  }
}

export const everyMove = Object.keys(table)
const forward = [
  'confirm',
  'control',
  'correct',
  'evaluate',
  'closeCorrected',
  'analyse',
  'plan',
  'approvePlan',
  'start',
  'complete',
  'verify',
  'tryAgain',
  'updateSystem',
  'close',
  'reopen',
]

/** What a throw means here: mostly a move that starts here, by someone who may make it, with all it asks. */
export function thrownHere(each: Throw, record: NonconformityRecord, at: Around): Thrown {
  const here = everyMove.filter((name) => table[name]!.from.includes(record.state))
  const along = here.filter((name) => forward.includes(name))
  const choice = each.luck === 0 || here.length === 0 ? everyMove : each.move % 3 > 0 && along.length > 0 ? along : here
  const move = choice[Math.floor(each.move / 3) % choice.length]!
  const roots = analysesOf(record, at.around)
    .filter(({ cycle }) => cycle === (record.cycle ?? 1))
    .flatMap(({ causes }) => causes)
    .filter(({ kind }) => kind === 'root')
  const room: Room = { record, today: at.today, roots: roots.map(({ id }) => id), people: active }
  const able = people.filter((person) =>
    table[move]!.who(situationOf(record, { move, person, input: {}, reason: null }, at)),
  )
  const who: readonly Someone[] = each.luck <= 2 || able.length === 0 ? people : able
  return {
    move,
    person: who[each.person % who.length]!,
    input: spoil(inputFor(move, room, each.variant), each.spoilt, room),
    reason: each.hasReason ? `So it is ${each.variant}` : null,
  }
}

const ahead = [
  'confirm',
  'control',
  'correct',
  'evaluate',
  'analyse',
  'plan',
  'approvePlan',
  'start',
  'complete',
  'verify',
]

/** A record some steps into its life, so that few walks end before the late steps are tried. */
export function further(first: NonconformityRecord, steps: number, around: Surroundings) {
  let [record, today] = [first, '2026-11-20']
  for (const [at, move] of [...ahead, 'updateSystem'].slice(0, steps).entries()) {
    if (move === 'verify') today = plusDays(today, 100)
    const luck = { luck: 9, person: at, variant: 24, spoilt: [], hasReason: true, daysLater: 0 }
    const attempt = thrownHere({ ...luck, move: forwardAt(record, move) }, record, { around, today })
    record = attempted(record, attemptOf(record, attempt, { around, today })).record
  }
  return { record, today }
}

/** The number that `thrownHere` reads as this move. */
function forwardAt(record: NonconformityRecord, move: string): number {
  const along = everyMove.filter((name) => table[name]!.from.includes(record.state) && forward.includes(name))
  return Math.max(0, along.indexOf(move)) * 3 + 1
}
