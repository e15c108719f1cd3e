import { describe, expect, test } from 'vitest'
import type { Answers } from '#domain/kernel/answers.ts'
import { emptyValue } from '#domain/kernel/field.ts'
import type { Role } from '#domain/people/roles.ts'
import { defaultSettings } from '#domain/people/settings.ts'
import { shippedModels } from '#domain/prioritization/shipped.ts'
import { type Improvement, improvementFields } from './fields.ts'
import { lightHalf, lightPath, lightReach } from './lightPath.ts'
import type { ImprovementFacts } from './people.ts'

const empty = Object.fromEntries(
  Object.entries(improvementFields).map(([name, field]) => [name, emptyValue(field)]),
) as unknown as Improvement

interface Case {
  readonly by: string
  readonly roles: readonly Role[]
  readonly exceptions?: readonly string[]
}

function facts(record: Partial<ImprovementFacts['before']>, { by, roles, exceptions = [] }: Case): ImprovementFacts {
  const envelope = {
    id: 'it',
    number: null,
    title: 'Label the spare keys',
    state: 'candidate',
    owner: null,
    version: 1,
  }
  const before = { ...empty, ...envelope, createdAt: '2026-05-01T08:00:00Z', createdBy: 'ada', ...record }
  return {
    record: before,
    before,
    actor: { kind: 'person', id: by, roles },
    now: '2026-05-04T08:00:00Z',
    today: '2026-05-04',
    reason: null,
    settings: defaultSettings,
    answers: {
      workInProgress: 0,
      scoringModels: shippedModels('en').slice(0, 1),
      activePeople: new Set(['ada', 'bo', 'cy']),
      exceptions,
      proof: null,
    } as Partial<Answers> as Answers,
  }
}

const begin = {
  description: 'Nobody finds them',
  sourceType: 'staffSuggestion',
  category: 'serviceDelivery',
  dimensions: ['effectiveness'],
  frameworkReference: '42001 10.1',
  effortDays: 1,
  cost: 0,
  owner: 'bo',
  targetDate: '2026-05-20',
  proof: 'twoFigures',
  metric: 'Searches for a key in a month',
  direction: 'decrease',
  baseline: 9,
  baselineFrom: '2026-04-01',
  baselineTo: '2026-04-30',
  target: 1,
  evaluationDate: '2026-06-20',
  resourcesConfirmed: true,
}
const atWork = {
  ...begin,
  number: 'IMP-2026-0001',
  state: 'implementing',
  acceptedAt: '2026-05-04T08:00:00Z',
  proofFixedAt: '2026-05-04T08:00:00Z',
} as Partial<ImprovementFacts['before']>
const finish = {
  after: 0,
  afterFrom: '2026-05-04',
  afterTo: '2026-05-04',
  outcomeEvidence: 'Key cabinet log',
  addressed: { answer: 'yes', why: 'No more searching' },
  unintended: { answer: 'no', why: null },
  decision: 'sustain',
  policyUpdated: { answer: 'notApplicable', why: 'Not touched' },
  procedureUpdated: { answer: 'yes', why: 'Key list' },
  trainingUpdated: { answer: 'notApplicable', why: 'Not touched' },
  lesson: 'Label on the day of purchase',
  recognitionConsidered: true,
}
const moves = (path: { steps: readonly { move: string }[] }) => path.steps.map(({ move }) => move)

describe('the light path', () => {
  test('a coordinator carries a small improvement from suggestion into the work in one go', () => {
    const path = lightPath('beginning', facts({}, { by: 'cy', roles: ['improvementCoordinator'] }), begin)
    expect(moves(path)).toEqual(['register', 'evaluate', 'prioritize', 'assign', 'plan', 'start'])
    expect(path.stop).toBeNull()
  })

  test('whoever suggests something small in their own area carries it through as its owner', () => {
    const own = facts({}, { by: 'ada', roles: ['employee'] })
    const path = lightPath('beginning', own, { ...begin, ownArea: true, owner: 'ada' })
    expect(moves(path)).toEqual(['register', 'evaluate', 'prioritize', 'assign', 'plan', 'start'])
  })

  test('the owner of what others assigned plans and starts; each move is given only what it asks', () => {
    const assigned = { ...begin, state: 'assigned', proof: null, baseline: null } as Partial<ImprovementFacts['before']>
    const path = lightPath('beginning', facts(assigned, { by: 'bo', roles: ['employee'] }), {
      ...begin,
      resourcesConfirmed: true,
    })
    expect(moves(path)).toEqual(['plan', 'start'])
    expect(path.steps[0]?.input).toEqual({ proof: 'twoFigures', baseline: 9 })
  })

  test('what is too large for it is registered and then asks for the evaluation the full path has', () => {
    const path = lightPath('beginning', facts({}, { by: 'cy', roles: ['improvementCoordinator'] }), {
      ...begin,
      effortDays: 20,
    })
    expect(moves(path)).toEqual(['register'])
    expect(path.stop?.refusals.map(({ code }) => code)).toContain('impact_missing')
  })

  test('everything missing on the way is named at once', () => {
    const { targetDate: _, baseline: __, ...said } = begin
    const path = lightPath('beginning', facts({}, { by: 'cy', roles: ['improvementCoordinator'] }), said)
    expect(moves(path)).toEqual(['register', 'evaluate', 'prioritize'])
    expect(path.missing.map(({ code }) => code)).toEqual(['target_date_missing', 'baseline_missing'])
  })

  test('someone else can begin nothing', () => {
    const path = lightPath('beginning', facts({}, { by: 'bo', roles: ['employee'] }), begin)
    expect(path).toMatchObject({ steps: [], missing: [], stop: { move: 'register', isMine: false } })
  })

  test('the coordinator finishes what another did', () => {
    const path = lightPath('finishing', facts(atWork, { by: 'cy', roles: ['improvementCoordinator'] }), finish)
    expect(moves(path)).toEqual(['complete', 'measure', 'standardize', 'close'])
  })

  test('the owner reports it done; judging it is for others (SOD-01)', () => {
    const path = lightPath('finishing', facts(atWork, { by: 'bo', roles: ['employee'] }), finish)
    expect(moves(path)).toEqual(['complete'])
    expect(path.stop).toMatchObject({ move: 'measure', isMine: false })
  })

  test('a coordinator who owns it does not judge it either, unless exceptions are in force', () => {
    const alone = { by: 'bo', roles: ['improvementCoordinator'] } as const
    const stopped = lightPath('finishing', facts(atWork, alone), finish)
    expect(stopped.stop).toMatchObject({ move: 'measure', isMine: true, refusals: [{ code: 'sod_01' }] })
    const excepted = lightPath('finishing', facts(atWork, { ...alone, exceptions: ['SOD-01', 'SOD-10'] }), finish)
    expect(moves(excepted)).toEqual(['complete', 'measure', 'standardize', 'close'])
  })

  test('a target that was missed is judged and goes no further by itself', () => {
    const path = lightPath('finishing', facts(atWork, { by: 'cy', roles: ['improvementCoordinator'] }), {
      ...finish,
      after: 5,
      decision: 'adjust',
    })
    expect(moves(path)).toEqual(['complete', 'measure'])
    expect(path.stop?.refusals.map(({ code }) => code)).toEqual(['decision_is_not_sustain', 'verdict_not_met'])
  })

  test('how far someone may go depends on who they are, not on what is filled in', () => {
    const reach = (by: Case) => lightReach('finishing', facts(atWork, by))
    expect(reach({ by: 'cy', roles: ['improvementCoordinator'] })).toEqual([
      'complete',
      'measure',
      'standardize',
      'close',
    ])
    expect(reach({ by: 'bo', roles: ['employee'] })).toEqual(['complete'])
    expect(reach({ by: 'bo', roles: ['improvementCoordinator'] })).toEqual(['complete'])
    expect(reach({ by: 'eve', roles: ['employee'] })).toEqual([])
  })

  test('it knows which half a record stands in', () => {
    expect(['candidate', 'planned', 'implementing', 'standardized'].map(lightHalf)).toEqual([
      'beginning',
      'beginning',
      'finishing',
      'finishing',
    ])
    expect([lightHalf('closed'), lightHalf('piloting')]).toEqual([null, null])
  })
})
