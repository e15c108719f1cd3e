import { expect, test } from 'vitest'
import { shippedModels } from '#domain/prioritization/shipped.ts'
import { tried, type Variation } from '#test/lifecycle/guardTests.ts'
import { action } from '#test/lifecycle/usual.ts'
import { improvement } from './improvement.ts'

function codes(move: string, variation: Variation): string[] {
  return tried(move, variation).outcome.refusals.map(({ code }) => code)
}

test('C-082: impact, feasibility, resources and risks are said before anything is prioritized', () => {
  const nothing = { potentialImpact: null, feasibility: null, resourceNeed: null, risk: null }
  const all = ['impact_missing', 'feasibility_missing', 'resource_need_missing', 'risk_missing']
  expect(codes('evaluate', { input: nothing })).toEqual(all)
  expect(codes('prioritize', { record: nothing })).toEqual(all)
  expect(codes('prioritize', { at: 'registered' })).toEqual(['move_out_of_order'])
})

test('C-085: a plan names at least one change and what each affects', () => {
  expect(codes('plan', { input: { changes: [] } })).toEqual(['change_missing'])
  expect(codes('plan', { input: { changes: [{ id: '', what: 'Menu', affects: null }] } })).toEqual([
    'affected_item_missing',
  ])
})

test('C-086: each action has one responsible person', () => {
  expect(codes('plan', { input: { actions: [action, { ...action, responsible: null }] } })).toEqual([
    'action_responsible_missing',
  ])
  expect(codes('plan', { input: { actions: [action, { ...action, responsible: 'vera' }] } })).toEqual([])
})

test('C-087: effort, cost and resources are said; none is an answer, silence is not', () => {
  expect(codes('plan', { input: { effortDays: null, cost: null, resources: null } })).toEqual([
    'resources_missing',
    'effort_missing',
    'cost_missing',
  ])
  expect(codes('plan', { input: { cost: 0, resources: 'none' } })).toEqual([])
})

test('C-088: each action has a start and an end, and the target date follows from the last of them', () => {
  expect(codes('plan', { input: { actions: [{ ...action, starts: null }] } })).toEqual(['action_dates_missing'])
  expect(codes('plan', { input: { actions: [{ ...action, ends: null }] } })).toEqual(['action_dates_missing'])

  const [first, last] = [action, { ...action, id: 'two', ends: '2026-12-19' }]
  const late = { input: { actions: [first, last] } }
  // Promised at assignment: 5 December.
  expect(codes('plan', late)).toEqual(['actions_end_after_target', 'reason_missing'])
  const { record } = tried('plan', { ...late, reason: 'The supplier delivers on the 18th' }).outcome
  expect([record.targetDate, record.originalTargetDate]).toEqual(['2026-12-19', '2026-12-05'])
  expect(improvement.derive(record).plannedEnd).toBe('2026-12-19')
  expect(improvement.derive(record).due).toBe('2026-12-19')

  const shorter = tried('replan', { record, input: { actions: [first] }, reason: 'Delivered early' }).outcome.record
  expect([shorter.targetDate, shorter.originalTargetDate]).toEqual(['2026-12-05', '2026-12-05'])
})

test('C-088: a target date said by hand stays a commitment; where none was given the actions give it', () => {
  const kept = tried('plan', {}).outcome.record
  expect([kept.targetDate, improvement.derive(kept).plannedEnd]).toEqual(['2026-12-05', '2026-12-01'])
  const byHand = { actions: [{ ...action, ends: '2026-12-19' }], targetDate: '2026-12-12' }
  expect(tried('plan', { input: byHand, reason: 'Promised anew' }).outcome.record.targetDate).toBe('2026-12-12')
  const none = { record: { targetDate: null, originalTargetDate: null } }
  expect(tried('plan', none).outcome.record).toMatchObject({
    targetDate: '2026-12-01',
    originalTargetDate: '2026-12-01',
  })
  expect(codes('plan', { ...none, input: { actions: [{ ...action, ends: null }] } })).toContain('target_date_missing')
  const tooEarly = { actions: [{ ...action, ends: '2027-02-10' }] }
  expect(codes('plan', { input: tooEarly, reason: 'Longer' })).toEqual(['evaluation_before_target'])
})

test('C-089: without saying how it will be judged there is no plan', () => {
  expect(codes('plan', { input: { proof: null } })).toEqual(['proof_missing'])
  const nothing = {
    metric: null,
    metricUnit: null,
    metricMethod: null,
    direction: null,
    baseline: null,
    baselineFrom: null,
    target: null,
  }
  expect(codes('plan', { input: nothing })).toEqual([
    'metric_missing',
    'unit_missing',
    'metric_source_missing',
    'direction_missing',
    'baseline_missing',
    'baseline_window_missing',
    'target_missing',
  ])
})

test('C-091: whether it addressed the opportunity is answered, with evidence', () => {
  expect(codes('measure', { input: { addressed: null, outcomeEvidence: null } })).toEqual([
    'outcome_evidence_missing',
    'addressed_missing',
  ])
})

test('C-092: unintended consequences are answered, and yes asks what follows', () => {
  expect(codes('measure', { input: { unintended: null } })).toEqual(['unintended_missing'])
  expect(codes('measure', { input: { unintended: { answer: 'yes', why: 'Calls' } } })).toEqual([
    'unintended_follow_up_missing',
  ])
})

test('C-093: sustain leads to the standard, adjust to another iteration, reverse to the way back, and to nothing else', () => {
  const open = (verdict: 'met' | 'notMet', decision: 'sustain' | 'adjust' | 'reverse') =>
    (['standardize', 'iterate', 'revert'] as const).filter(
      (move) => codes(move, { record: { verdict, decision } }).length === 0,
    )
  expect(codes('measure', { input: { decision: null } })).toEqual(['decision_missing'])
  expect([open('met', 'sustain'), open('notMet', 'adjust'), open('notMet', 'reverse')]).toEqual([
    ['standardize'],
    ['iterate'],
    ['revert'],
  ])
})

test('C-095: policy, procedure and training are each updated or not applicable, and why', () => {
  for (const field of ['policyUpdated', 'procedureUpdated', 'trainingUpdated']) {
    for (const answer of [
      null,
      { answer: 'no', why: 'Later' },
      { answer: 'yes', why: null },
      { answer: 'notApplicable', why: null },
    ]) {
      expect(codes('standardize', { input: { [field]: answer } })).toEqual(['update_answer_missing'])
    }
  }
  const shown = {
    policyUpdated: 'policyVersion',
    procedureUpdated: 'procedureVersion',
    trainingUpdated: 'trainedCompetence',
  }
  for (const [field, link] of Object.entries(shown))
    expect(codes('standardize', { input: { [field]: { answer: 'yes', why: null }, [link]: 'a record' } })).toEqual([])
})

test('AIMS-5 asks for strategic alignment and stakeholder expectations', () => {
  const keys = shippedModels('en')
    .find(({ key }) => key === 'aims5')
    ?.dimensions.map(({ key }) => key)
  expect([keys?.includes('strategic'), keys?.includes('stakeholder')]).toEqual([true, true])
})

test('C-107: only 1, 2 and 3 are ratings, and they are added up exactly', () => {
  const rate = (rating: number) => {
    const { outcome } = tried('prioritize', {})
    return codes('prioritize', { input: { ratings: outcome.record.ratings.map((row) => ({ ...row, rating })) } })
  }
  expect([1, 2, 3].map(rate)).toEqual([[], [], []])
  for (const rating of [0, 4, 1.5, -1]) expect(new Set(rate(rating))).toEqual(new Set(['rating_off_scale']))
  expect(tried('prioritize', {}).outcome.record.score).toBe(9)
})

test('C-110: beyond the limit of work in progress a reason is asked', () => {
  expect(codes('start', { answers: { workInProgress: 8 } })).toEqual(['work_in_progress_full'])
  expect(
    codes('start', { answers: { workInProgress: 8 }, input: { workInProgressReason: 'Law in force on Monday' } }),
  ).toEqual([])
})

test('no plan without the performance problem it answers', () => {
  expect(codes('plan', { input: { problemWords: null } })).toEqual(['problem_missing'])
})
