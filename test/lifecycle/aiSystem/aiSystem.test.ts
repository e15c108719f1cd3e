import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Answers } from '#domain/kernel/answers.ts'
import type { Facts } from '#domain/kernel/facts.ts'
import { mayMake, notNow, settled } from '#domain/kernel/moves.ts'
import type { Role } from '#domain/people/roles.ts'
import { defaultSettings } from '#domain/people/settings.ts'
import { aiSystem } from '#domain/records/aiSystem/aiSystem.ts'
import type { AiSystem } from '#domain/records/aiSystem/fields.ts'
import type { Fields, Situation } from './oracle.ts'
import { allows, table } from './oracleMoves.ts'
import { inOrder, type SystemRecord, whole } from './whole.ts'

const now = '2026-11-20T12:00:00.000Z'
const today = '2026-11-20'
const people: readonly { id: string; roles: readonly Role[] }[] = [
  { id: 'olga', roles: ['employee'] },
  { id: 'maya', roles: ['aimsManager'] },
  { id: 'dana', roles: ['employee'] },
  { id: 'stine', roles: ['employee'] },
  { id: 'leila', roles: ['employee'] },
  { id: 'jonas', roles: ['employee', 'processOwner'] },
  { id: 'priya', roles: ['employee'] },
  { id: 'ruth', roles: ['employee'] },
  { id: 'pat', roles: ['processOwner'] },
  { id: 'tess', roles: ['topManagement'] },
  { id: 'adam', roles: ['administrator'] },
  { id: 'walt', roles: ['viewer'] },
]
const anyone = fc.constantFrom(...people.map(({ id }) => id), null)
const states = Object.keys(aiSystem.states)

/** One thing that is not as it should be: mostly a field left out, sometimes something worse. */
const blanked = fc
  .constantFrom(...Object.keys(whole).filter((name) => name in aiSystem.fields && name !== 'origin'))
  .map((name) => {
    const value = (whole as unknown as Fields)[name]
    return {
      [name]: Array.isArray(value) ? [] : typeof value === 'boolean' ? false : typeof value === 'string' ? '  ' : null,
    }
  })
const row = (values: object) => [{ id: 'row', ...values }]
const worse: fc.Arbitrary<Fields> = fc.oneof(
  fc.constantFrom('inHouse', 'thirdParty', null).map((origin) => ({ origin })),
  fc.constantFrom('high', 'prohibited', 'minimal').map((tier) => ({ tier, highRisk: tier === 'high', annex: null })),
  fc.constant({ tier: 'high', highRisk: true, annex: 'annexIII', logsKeptUntil: '2027-05-19' }),
  anyone.map((validator) => ({ validator })),
  anyone.map((owner) => ({ owner })),
  anyone.map((technicalLead) => ({ technicalLead })),
  anyone.map((person) => ({ developers: row({ person }) })),
  anyone.map((person) => ({ oversight: row({ person }) })),
  fc.constantFrom(null, 0.5, 0.9).map((measured) => ({
    criteria: whole.criteria.map((each, at) => (at === 1 ? { ...each, measured } : each)),
  })),
  fc.constantFrom('Because', ' ', null).map((leftOutBecause) => ({
    criteria: whole.criteria.map((each, at) => (at === 2 ? { ...each, threshold: null, leftOutBecause } : each)),
  })),
  fc.constant({ datasets: row({ name: 'D', provenance: 'P', quality: ' ', preparation: 'R', biasCheck: 'B' }) }),
  fc
    .constantFrom(null, 'olga')
    .map((responsible) => ({ monitoring: row({ metric: 'metric', low: null, high: null, responsible }) })),
  fc.constant({ monitoring: row({ metric: 'idle', low: 1, high: null, responsible: 'olga' }) }),
  fc
    .constantFrom(
      { answer: 'no', why: null },
      { answer: 'notApplicable', why: 'No' },
      { answer: 'notApplicable', why: null },
    )
    .map((registration) => ({ registration, highRisk: true, tier: 'high', annex: 'annexI' })),
  fc.constant({
    drills: [
      ...whole.drills,
      ...row({ heldOn: '2026-11-01', person: 'ruth', means: 'stop', result: 'failed', found: null }),
    ],
  }),
  fc.boolean().map((previousRuns) => ({ previousRuns })),
  fc.constantFrom('deploying', 'live', null).map((suspendedFrom) => ({ suspendedFrom })),
  fc.constantFrom(now, null).map((discoveredAt) => ({ discoveredAt })),
)
const spoilt = fc
  .array(fc.oneof(blanked, worse, worse), { maxLength: 2 })
  .map((all) => Object.assign({}, ...all) as Fields)

const aroundSpoilt: fc.Arbitrary<Fields> = fc.constantFrom<Fields>(
  ...Array.from({ length: 14 }, () => ({})),
  { assessment: null },
  { assessment: { number: 'R', until: '2026-11-19', approved: false } },
  { assessment: { number: 'R', until: null, approved: false } },
  { openRisks: 1 },
  { openRisks: 2, unacceptableRisks: 1 },
  { impact: null },
  { impact: { ...inOrder.impact, isCurrent: false } },
  { controls: { statement: null, undone: [] } },
  { controls: { statement: 'SOA-1', undone: ['A.6.2.4'] } },
  { competentOverseers: new Set() },
  { competentValidators: new Set() },
  { supplier: { number: 'SUP-1', dueDiligence: 'done' } },
  { supplier: { number: 'SUP-1', dueDiligence: 'expired' } },
  { resources: 0 },
  { hasKnownData: true },
  { resourceKinds: new Set(['data', 'compute']) },
  { metricsInUse: new Set() },
)

const decision = fc.record({
  gate: fc.constantFrom('G1', 'G3', 'G5', 'G7'),
  decision: fc.constantFrom('agreed', 'agreed', 'agreed', 'noGo', 'go', 'reopened'),
  person: anyone,
  seats: fc.constantFrom('owner', 'aimsManager', 'owner, aimsManager', 'dataSteward', 'technicalLead'),
})
const decisions = fc
  .array(decision, { maxLength: 3 })
  .map((rows) => rows.map((each) => ({ id: 'd', decidedAt: now, conditions: null, because: null, ...each })))

/** What a person fills in while moving, where the move asks for it. */
const filledIn: fc.Arbitrary<Fields> = fc.record({
  change: fc.constantFrom('Another model', ' ', null),
  previousRuns: fc.boolean(),
  developers: fc.constantFrom(whole.developers, whole.developers, whole.developers, row({ person: 'ruth' }), [
    ...whole.developers,
    ...row({ person: 'ruth' }),
  ]),
  drills: fc.constantFrom(
    [],
    whole.drills,
    [...whole.drills, ...whole.drills],
    [...whole.drills, { ...whole.drills[0], heldOn: '2026-11-21' }],
  ),
  overrides: fc.constantFrom(
    [],
    row({ happenedOn: today, person: 'ruth', means: 'override', cases: 2, decisions: 10, why: null }),
    row({ happenedOn: today, person: 'ruth', means: 'override', cases: null, decisions: null, why: null }),
    row({ happenedOn: today, person: 'ruth', means: 'override', cases: 3, decisions: 2, why: null }),
  ),
})

/** Who decides where it stands, so that half of the attempts have somebody who may. */
const deciding: Readonly<Record<string, number>> = {
  identified: 0,
  designing: 2,
  developing: 3,
  validating: 6,
  deploying: 9,
}

const situations = fc.record({
  state: fc.constantFrom(...states),
  spoilt,
  around: aroundSpoilt,
  gateDecisions: decisions,
  actor: fc.constantFrom(...people),
  isTheirs: fc.boolean(),
  isBought: fc.boolean(),
  reason: fc.constantFrom('Why', 'Why', null),
  filledIn,
  excepted: fc.constantFrom([], [], ['SOD-07'], ['SOD-08']),
})

test('every move is open exactly when the brief says so, in any stage, for anybody, whatever is missing', () => {
  const made = new Set<string>()
  fc.assert(
    fc.property(
      situations,
      ({ state, spoilt: lacks, around, gateDecisions, filledIn: input, isTheirs, isBought, ...thrown }) => {
        const origin = isBought ? 'thirdParty' : 'inHouse'
        const suspendedFrom = state === 'suspended' ? (isBought ? 'deploying' : 'live') : null
        const before = { ...whole, origin, suspendedFrom, ...lacks, state, gateDecisions } as unknown as SystemRecord
        const rest = { ...thrown, actor: isTheirs ? people[deciding[state] ?? 1]! : thrown.actor }
        for (const name of Object.keys(table)) {
          const asks: readonly string[] = aiSystem.moves[name as keyof typeof aiSystem.moves]?.asks ?? []
          const asked = Object.fromEntries(Object.entries(input).filter(([field]) => asks.includes(field)))
          const after = { ...before, ...asked } as SystemRecord
          const situation = { before, after, today, around: { ...inOrder, ...around }, ...rest } as Situation
          const facts = factsOf(situation, before, after)
          const refused = mayMake(aiSystem, name, facts) ?? notNow(aiSystem, name, facts)[0]
          expect(
            !refused,
            `${name} ${JSON.stringify({ refused, state, lacks, around, gateDecisions, input, rest })}`,
          ).toBe(allows(name, situation))
          if (!refused) made.add(name)
        }
      },
    ),
    { numRuns: 4000 },
  )
  expect([...made].sort()).toEqual(Object.keys(table).sort())
  expect(Object.keys(aiSystem.moves).sort()).toEqual(Object.keys(table).sort())
})

const walks = fc.array(fc.record({ pick: fc.nat(), actor: fc.constantFrom(...people), filledIn }), {
  minLength: 60,
  maxLength: 120,
})

/** Ends and short cuts are seldom taken, so that walks get somewhere. */
const seldom = ['discover', 'abandon', 'retire', 'agreeToRetire', 'decline', 'recordDrill', 'classify', 'rollBack']

function moveOf(pick: number, state: string): string | undefined {
  const here = Object.keys(table).filter((name) => table[name]?.from.includes(state))
  const among = pick % 11 === 0 ? here : here.filter((name) => !seldom.includes(name))
  return among[pick % Math.max(1, among.length)]
}

test('along any way through the life nothing is live that gate 5 did not release or somebody found', () => {
  let releases = 0
  fc.assert(
    fc.property(walks, (walk) => {
      let record = { ...whole, state: 'identified' } as SystemRecord
      for (const { pick, actor, filledIn: input } of walk) {
        const move = moveOf(pick, record.state)
        if (!move) break
        const asks: readonly string[] = aiSystem.moves[move as keyof typeof aiSystem.moves]?.asks ?? []
        const asked = Object.fromEntries(Object.entries(input).filter(([field]) => asks.includes(field)))
        const after = { ...record, ...asked } as SystemRecord
        const situation = {
          before: record,
          after,
          today,
          around: inOrder,
          actor,
          reason: 'Why',
          excepted: [],
        } as Situation
        const facts = factsOf(situation, record, after)
        if (mayMake(aiSystem, move, facts) || notNow(aiSystem, move, facts).length > 0) continue
        if (move === 'goLive') releases += 1
        record = {
          ...after,
          ...settled(aiSystem.moves[move as keyof typeof aiSystem.moves] as never, facts),
          state: table[move]?.to ?? record.state,
        } as SystemRecord
        // Whatever was measured before a change was measured again, as far as this walk is concerned.
        record = { ...record, criteria: whole.criteria }
        if (record.state === 'live') expect(isReleased(record)).toBe(true)
        if (!['suspended', 'retired'].includes(record.state)) expect(record.suspendedFrom).toBe(null)
      }
    }),
    { numRuns: 1500 },
  )
  expect(releases).toBeGreaterThan(0)
})

/** The last word at gate 5 is go, or it was found in operation and never changed since. */
function isReleased({ gateDecisions, discoveredAt }: AiSystem): boolean {
  const last = gateDecisions.findLast(({ gate, decision }) => gate === 'G5' && decision !== 'agreed')
  return last ? last.decision === 'go' : discoveredAt !== null
}

function factsOf(
  { actor, reason, around, excepted }: Situation,
  before: SystemRecord,
  record: SystemRecord,
): Facts<AiSystem> {
  return {
    record,
    before,
    actor: { kind: 'person', id: actor.id, roles: actor.roles as readonly Role[] },
    now,
    today,
    reason,
    settings: defaultSettings,
    answers: { gate: around, exceptions: excepted } as unknown as Answers,
  }
}
