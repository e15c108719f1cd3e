import { expect, test } from 'vitest'
import { factsOf, type ImprovementRecord, noon } from '#test/lifecycle/attempt.ts'
import { acting } from '#test/lifecycle/cast.ts'
import { recordAt } from '#test/lifecycle/usual.ts'
import { mayEditImprovement } from './editing.ts'

/** The codes that stand against changing these fields of a record at a state; nothing is asked of the rest of the organization. */
function edited(state: string, input: Partial<ImprovementRecord>, held: Partial<ImprovementRecord> = {}): string[] {
  const before = { ...recordAt(state), ...held }
  const facts = factsOf(before, { move: 'accept', actor: acting('olga'), input })
  return mayEditImprovement(facts, Object.keys(input)).map(({ code }) => code)
}

test('words may be corrected until it comes to rest', () => {
  for (const state of ['candidate', 'registered', 'planned', 'implementing', 'measured', 'standardized'])
    expect(edited(state, { description: 'Clearer now' })).toEqual([])
  for (const state of ['closed', 'cancelled', 'dismissed', 'merged'])
    expect(edited(state, { description: 'Clearer now' })).toEqual(['record_at_rest'])
})

test('C-068: what a stage asked for is not emptied afterwards', () => {
  expect(edited('candidate', { description: null })).toEqual([])
  expect(edited('registered', { description: null, sourceType: null })).toEqual([
    'description_missing',
    'source_missing',
  ])
  expect(edited('implementing', { dimensions: [] })).toEqual(['dimension_missing'])
  expect(edited('evaluated', { risk: null })).toEqual(['risk_missing'])
  expect(edited('registered', { description: 'Still nothing' }, { category: null })).toEqual([])
})

test('owner, dates, deferral and decisions change by moves that ask why', () => {
  const values = {
    owner: 'dora',
    targetDate: '2027-01-01',
    deferredUntil: '2027-01-01',
    mergedInto: 'other',
    decision: 'reverse',
    reversalDone: 'x',
    acceptanceException: 'x',
  } as const
  for (const [field, value] of Object.entries(values))
    expect(edited('assigned', { [field]: value })).toEqual(['changed_by_move'])
  for (const field of ['policyUpdated', 'procedureUpdated', 'trainingUpdated'])
    expect(edited('measured', { [field]: { answer: 'yes', why: 'x' } })).toEqual(['changed_by_move'])
})

test('what was evaluated and rated changes by moves; what was never said may be filled in', () => {
  expect(edited('evaluated', { risk: 'high', imminentHarm: true })).toEqual([])
  expect(edited('prioritized', { risk: 'high' })).toEqual(['changed_by_move'])
  expect(edited('prioritized', { risk: 'high' }, { risk: null })).toEqual([])
  for (const field of ['legalDuty', 'seriousNonconformity', 'highRiskSystem', 'imminentHarm'])
    expect(edited('assigned', { [field]: true })).toEqual(['changed_by_move'])
  expect(edited('assigned', { ratings: [] })).toEqual(['changed_by_move'])
})

test('a small one that grows is evaluated first', () => {
  const spared = { effortDays: 1, cost: 0, potentialImpact: null, feasibility: null, resourceNeed: null, risk: null }
  expect(edited('assigned', { effortDays: 50 }, spared)).toEqual([
    'impact_missing',
    'feasibility_missing',
    'resource_need_missing',
    'risk_missing',
  ])
  expect(
    edited(
      'assigned',
      { effortDays: 50, potentialImpact: 'high', feasibility: 'low', resourceNeed: 'high', risk: 'low' },
      spared,
    ),
  ).toEqual([])
})

test('C-115: the proof is fixed once the work began', () => {
  for (const [field, value] of Object.entries({
    metric: 'x',
    target: 29,
    baseline: 300,
    proof: 'fact',
    direction: 'increase',
    settleDays: 0,
    evaluationDate: '2030-01-01',
  })) {
    expect(edited('implementing', { [field]: value })).toEqual(['proof_is_fixed'])
    expect(edited('planned', { [field]: value })).toEqual([])
  }
  expect(edited('implementing', { after: 9, outcomeEvidence: 'Report' })).toEqual([])
})

test('an approved plan changes by a move that asks for approval again', () => {
  const approved = { planApprovedAt: noon, planApprovedBy: 'milo' }
  for (const [field, value] of Object.entries({ changes: [], resources: 'More', metric: 'x', cost: 1, effortDays: 1 }))
    expect(edited('planned', { [field]: value }, approved)).toEqual(['plan_is_approved'])
  expect(edited('planned', { resourcesConfirmed: true }, approved)).toEqual([])
  expect(edited('piloting', { pilotResult: 'Eight minutes' }, approved)).toEqual([])
})

test('the estimate is fixed once the work began, unless an import left it open', () => {
  expect(edited('implementing', { cost: 50000 })).toEqual(['estimate_is_fixed'])
  expect(edited('implementing', { effortDays: 1 })).toEqual(['estimate_is_fixed'])
  expect(edited('implementing', { cost: 100 }, { cost: null })).toEqual([])
})

test('actions are ticked off and added while work goes on, neither dropped nor passed on, and settled afterwards', () => {
  const [action] = recordAt('implementing').actions
  const held = { actions: [action!] }
  expect(
    edited(
      'implementing',
      {
        actions: [
          { ...action!, done: true, evidence: 'Photo' },
          { ...action!, id: 'new' },
        ],
      },
      held,
    ),
  ).toEqual([])
  expect(edited('implementing', { actions: [] }, held)).toEqual(['action_dropped'])
  expect(edited('implementing', { actions: [{ ...action!, responsible: 'vera' }] }, held)).toEqual(['action_passed_on'])
  expect(edited('planned', { actions: [] }, { ...held, planApprovedAt: noon })).toEqual(['action_dropped'])
  expect(edited('planned', { actions: [] }, held)).toEqual([])
  expect(edited('implemented', { actions: [{ ...action!, evidence: 'Another' }] }, held)).toEqual([
    'actions_are_settled',
  ])
})

test('a judged outcome is not edited any more', () => {
  for (const [field, value] of Object.entries({
    after: 1,
    afterFrom: '2026-12-20',
    afterTo: '2026-12-21',
    factSeen: true,
    outcomeEvidence: 'x',
    unintendedFollowUp: 'x',
  })) {
    expect(edited('measured', { [field]: value })).toEqual(['outcome_is_judged'])
  }
})
