import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Answers } from '#domain/kernel/answers.ts'
import type { Role } from '#domain/people/roles.ts'
import { aims5, attempted, candidate, factsOf, type ImprovementRecord, settings, sms4 } from './attempt.ts'
import { allows, type Situation, table } from './oracle.ts'
import { type Person, plusDays, type Room } from './randomInputs.ts'
import { aThrow, mayTry, type ThrownMove, thrown } from './randomSteps.ts'
import { calls, known, outcome, wait, weeks } from './series.ts'

const people: readonly Person[] = [
  { id: 'ann', roles: ['employee'] },
  { id: 'bob', roles: ['employee', 'verifier'] },
  { id: 'cora', roles: ['improvementCoordinator'] },
  { id: 'dan', roles: ['aimsManager', 'verifier'] },
  { id: 'eve', roles: ['topManagement', 'improvementCoordinator'] },
  { id: 'fay', roles: ['evaluator', 'documentOwner'] },
  { id: 'adam', roles: ['administrator'] },
  { id: 'walt', roles: ['viewer'] },
]
const active = people.map(({ id }) => id)

const harm = (finding: 'harm' | 'possible_harm') => outcome({ guardrails: [{ name: 'Calls', finding }] })

function harmIn({ guardrails }: ReturnType<typeof outcome>) {
  const finding = guardrails[0]?.finding
  return finding === 'harm'
    ? ('shown' as const)
    : finding === 'possible_harm'
      ? ('possible' as const)
      : ('none' as const)
}

/** What may be true around a record: models, duties excepted, other work in progress. */
const surroundings = fc.record({
  models: fc.constantFrom([sms4], [aims5, sms4], [sms4, aims5]),
  exceptions: fc.subarray(['SOD-01', 'SOD-02', 'SOD-10']),
  inWork: fc.constantFrom(0, 7, 8),
  weeks: fc.constantFrom(30, 30, 8, 7),
  verdict: fc.constantFrom(
    null,
    outcome(),
    outcome(),
    outcome({ verdict: 'not_enough_data', needPost: 1, enoughOn: '2027-01-01' }),
    harm('harm'),
    harm('possible_harm'),
  ),
})
type Surroundings = typeof surroundings extends fc.Arbitrary<infer T> ? T : never

/** A suggestion just made, or an import in the middle of its life with whatever its file said of it. */
const beginnings = fc.oneof(
  fc.record({ createdBy: fc.constantFrom('ann', 'cora', null) }).map((fields) => candidate(fields)),
  fc
    .record({
      state: fc.constantFrom(
        'registered',
        'assigned',
        'planned',
        'piloting',
        'implementing',
        'implemented',
        'measured',
        'standardized',
      ),
      owner: fc.constantFrom('ann', 'cora', 'gone', null),
      targetDate: fc.constantFrom('2026-12-01', null),
      category: fc.constantFrom('governance', null),
      sourceType: fc.constantFrom('staffSuggestion', 'incident', null),
      dimensions: fc.constantFrom(['adequacy' as const], []),
      frameworkReference: fc.constantFrom('42001 10.1', null),
      effortDays: fc.constantFrom(1, 30, null),
      cost: fc.constantFrom(0, 50_000, null),
      risk: fc.constantFrom('low' as const, null),
      description: fc.constantFrom('Old', null),
    })
    .map((fields) =>
      candidate({
        ...fields,
        imported: true,
        potentialImpact: fields.risk && 'high',
        feasibility: fields.risk,
        resourceNeed: fields.risk,
      }),
    ),
)

function situationOf(
  before: ImprovementRecord,
  { move, person, input, reason }: ThrownMove,
  { today, around }: { today: string; around: Surroundings },
): Situation {
  const facts = factsOf(before, {
    move,
    actor: { kind: 'person', id: person.id, roles: person.roles as Role[] },
    input,
  })
  return {
    before: facts.before,
    after: facts.record,
    actor: person,
    reason,
    today,
    limits: {
      effort: settings.smallEffortDays,
      cost: settings.smallCost,
      delegated: settings.delegatedCostLimit,
      inWork: settings.workInProgressLimit,
    },
    inWork: around.inWork,
    active: new Set(active),
    exceptions: around.exceptions,
    series: {
      metrics: { wait: wait.createdAt, calls: calls.createdAt },
      incidents: ['outage'],
      weeks: weeks(around.weeks).map(({ periodStart }) => periodStart),
      verdict: around.verdict && {
        isKnown: around.verdict.verdict !== 'not_enough_data',
        harm: harmIn(around.verdict),
      },
    },
    models: around.models.map(({ id, dimensions, scale }) => ({
      id,
      questions: dimensions.map(({ key }) => key),
      levels: scale.map(({ value }) => value),
    })),
  }
}

function tried(
  before: ImprovementRecord,
  { move, person, input, reason }: ThrownMove,
  { today, around }: { today: string; around: Surroundings },
) {
  const answers: Partial<Answers> = {
    workInProgress: around.inWork,
    scoringModels: around.models,
    activePeople: new Set(active),
    exceptions: around.exceptions,
    proof: known({
      series: new Map([
        ['wait', weeks(around.weeks)],
        ['calls', weeks(around.weeks)],
      ]),
      verdict: around.verdict,
    }),
  }
  return attempted(before, {
    move,
    actor: { kind: 'person', id: person.id, roles: person.roles as Role[] },
    input,
    reason,
    answers,
    now: `${today}T12:00:00.000Z`,
  })
}

/** Runs are fewer when every guard is taken away in turn (tools/checkGuards.ts). */
const runs = Number(process.env.ORACLE_RUNS ?? 2500)

test('random moves by random people: what the brief forbids is refused, and nothing else is', () => {
  const made = new Map<string, number>()
  fc.assert(
    fc.property(
      beginnings,
      surroundings,
      fc.array(aThrow, { minLength: 20, maxLength: 60 }),
      (beginning, around, throws) => {
        let record = beginning
        let today = '2026-11-20'
        for (const each of throws) {
          today = plusDays(today, each.daysLater)
          const room: Room = {
            record,
            today,
            people,
            gone: 'gone',
            other: 'other',
            metrics: ['wait', 'calls'],
            models: situationOf(record, nothing, { today, around }).models,
          }
          const attempt = thrown(each, room, mayTry(situationOf(record, nothing, { today, around })))
          const { refusals, record: after } = tried(record, attempt, { today, around })
          const isAllowed = allows(attempt.move, situationOf(record, attempt, { today, around }))
          const verdict = {
            move: attempt.move,
            from: record.state,
            today,
            by: attempt.person.id,
            input: attempt.input,
            refusals: refusals.map(({ code }) => code),
          }
          expect({ ...verdict, isMade: refusals.length === 0 }).toEqual({ ...verdict, isMade: isAllowed })
          if (isAllowed) made.set(attempt.move, (made.get(attempt.move) ?? 0) + 1)
          record = after
        }
      },
    ),
    {
      numRuns: runs,
      endOnFailure: runs < 2500,
      ...(process.env.ORACLE_SEED && { seed: Number(process.env.ORACLE_SEED) }),
    },
  )
  if (runs >= 2500)
    for (const move of Object.keys(table)) expect([move, (made.get(move) ?? 0) > 0]).toEqual([move, true])
})

const nothing: ThrownMove = { move: 'accept', person: people[0]!, input: {}, reason: null }
