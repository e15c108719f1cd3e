import { describe, expect } from 'vitest'
import { noon } from '#test/lifecycle/attempt.ts'
import { made, refused } from '#test/lifecycle/guardTests.ts'
import { calls, frozen, known, outcome, seriesPlan, wait, weeks } from '#test/lifecycle/series.ts'

const answers = { proof: known() }
const input = seriesPlan
const without = (more: Parameters<typeof known>[0]) => ({ proof: known(more) })
const metrics = (...all: (typeof wait)[]) => new Map(all.map((metric) => [metric.id, metric]))

describe('a plan by series', () => {
  made('plan', { input, answers }, (after) =>
    expect(after).toMatchObject({
      state: 'planned',
      metric: 'Median wait for a reset',
      metricUnit: 'min',
      direction: 'decrease',
      baseline: 30,
      baselineFrom: '2026-06-01',
      baselineTo: '2026-11-15',
      baselineLength: 24,
      plannedPostPoints: 12,
    }),
  )
  made(
    'plan',
    {
      input: {
        ...input,
        problemMetric: null,
        problemIncident: 'outage',
        metricJustification: 'Outages make people wait',
      },
      answers,
    },
    (after) => expect(after.state).toBe('planned'),
  )
  made('plan', { input: { ...input, evaluationDate: '2027-03-08' }, answers }, (after) =>
    expect(after.state).toBe('planned'),
  )
  made('plan', { input: { ...input, evaluationDate: '2027-02-01', plannedPostPoints: 7 }, answers }, (after) =>
    expect(after.plannedPostPoints).toBe(7),
  )
  made('plan', { input, answers: without({ series: new Map([['wait', weeks(8)]]) }) }, (after) =>
    expect(after.state).toBe('planned'),
  )
  made(
    'plan',
    { input: { ...input, baselineLength: 12, baselineLengthReason: 'The tool changed in August' }, answers },
    (after) => expect([after.baselineLength, after.baselineFrom]).toEqual([12, '2026-08-24']),
  )
  made('plan', { input: { ...input, guardrails: [{ id: '', metric: 'calls', margin: 5 }] }, answers }, (after) =>
    expect(after.guardrails).toHaveLength(1),
  )
  made('plan', { input: { ...input, rolloutStart: '2026-11-20' }, answers }, (after) =>
    expect(after.state).toBe('planned'),
  )
  // A screen that does not know the metrics assumes they are fine; the server is asked in any case.
  made('plan', { input }, (after) => expect([after.state, after.baseline]).toEqual(['planned', 30]))

  refused('plan', { input: { ...input, problemMetric: null }, answers }, 'problem_link_missing')
  refused(
    'plan',
    { input: { ...input, problemMetric: null, problemWords: 'Finding F-3 of the audit' }, answers },
    'problem_link_missing',
  )
  refused('plan', { input: { ...input, problemMetric: 'outage', metricJustification: 'So' }, answers }, 'not_a_metric')
  refused('plan', { input: { ...input, problemIncident: 'wait' }, answers }, 'not_an_incident')
  refused('plan', { input: { ...input, problemMetric: 'calls' }, answers }, 'metric_justification_missing')
  refused(
    'plan',
    { input: { ...input, problemMetric: null, problemIncident: 'outage' }, answers },
    'metric_justification_missing',
  )
  refused('plan', { input: { ...input, seriesMetric: null }, answers }, 'series_metric_missing')
  refused('plan', { input: { ...input, seriesMetric: 'outage', metricJustification: 'So' }, answers }, 'not_a_metric')
  refused(
    'plan',
    { input, answers: without({ metrics: metrics({ ...wait, isActive: false }) }) },
    'series_metric_not_active',
  )
  refused('plan', { input: { ...input, target: null }, answers }, 'target_missing')
  refused('plan', { input: { ...input, target: 31 }, answers }, 'target_not_better')
  refused(
    'plan',
    { input: { ...input, target: 10 }, answers: without({ metrics: metrics({ ...wait, direction: 'increase' }) }) },
    'target_not_better',
  )
  refused('plan', { input: { ...input, worthwhile: null }, answers }, 'worthwhile_missing')
  refused('plan', { input: { ...input, worthwhile: 0 }, answers }, 'worthwhile_missing')
  refused('plan', { input: { ...input, baselineLength: 12 }, answers }, 'baseline_length_reason_missing')
  refused('plan', { input, answers: without({ series: new Map([['wait', weeks(7)]]) }) }, 'baseline_points_missing')
  refused(
    'plan',
    { input, answers: without({ series: new Map([['wait', weeks(9)]]), triggerPoints: ['2026-11-02', '2026-11-09'] }) },
    'baseline_points_missing',
  )
  refused(
    'plan',
    {
      input,
      record: { firstStartedAt: '2026-05-01T08:00:00.000Z' },
      answers: without({ series: new Map([['wait', weeks(30)]]) }),
    },
    'baseline_points_never',
  )
  refused('plan', { input: { ...input, rolloutStart: '2026-11-21' }, answers }, 'rollout_start_in_future')
  refused(
    'plan',
    { input: { ...input, guardrails: [{ id: '', metric: null, margin: 5 }] }, answers },
    'guardrail_metric_missing',
  )
  refused(
    'plan',
    { input: { ...input, guardrails: [{ id: '', metric: 'wait', margin: 5 }] }, answers },
    'guardrail_repeated',
  )
  refused(
    'plan',
    {
      input: { ...input, guardrails: [{ id: '', metric: 'calls', margin: 5 }] },
      answers: without({ metrics: metrics(wait, { ...calls, isActive: false }) }),
    },
    'guardrail_not_active',
  )
  refused('plan', { input: { ...input, evaluationDate: '2027-03-07' }, answers }, 'evaluation_before_points')
  refused('plan', { input: { ...input, evaluationDate: '2027-01-10' }, answers }, 'evaluation_before_least_points')
  refused('plan', { input: { ...input, evaluationDate: null }, answers }, 'evaluation_date_missing')
  refused('replan', { input: { ...input, evaluationDate: null }, answers }, 'evaluation_date_missing')
})

describe('a share as the measure of success', () => {
  const satisfied = { ...wait, kind: 'proportion', direction: 'increase' } as const
  const answered = weeks(30).map(({ periodStart }) => ({ periodStart, value: 0.75, num: 90, den: 120 }))
  const share = without({ metrics: metrics(satisfied), series: new Map([['wait', answered]]) })
  made('plan', { input: { ...input, target: 0.9, worthwhile: 0.05 }, answers: share }, (after) =>
    expect(after.baseline).toBe(0.75),
  )
  refused('plan', { input: { ...input, target: 90, worthwhile: 0.05 }, answers: share }, 'share_target_out_of_range')
})

describe('success is measured by what was there before the change', () => {
  const late = without({ metrics: metrics({ ...wait, createdAt: '2026-11-12T08:00:00.000Z' }) })
  made('plan', { input, answers: late }, (after) => expect(after.state).toBe('planned'))
  refused(
    'replan',
    { input, record: { firstStartedAt: '2026-11-10T08:00:00.000Z' }, answers: late },
    'metric_created_after_start',
  )
  refused('plan', { input: { ...input, rolloutStart: '2026-11-11' }, answers: late }, 'metric_created_after_start')
})

describe('beginning the work', () => {
  made('start', { record: { ...seriesPlan }, answers: { ...answers } }, (after) =>
    expect([after.state, after.proofFixedAt, after.firstStartedAt, after.baseline]).toEqual([
      'implementing',
      noon,
      noon,
      30,
    ]),
  )
  made('pilot', { record: { ...seriesPlan }, answers }, (after) =>
    expect([after.state, after.firstStartedAt]).toEqual(['piloting', noon]),
  )
  refused(
    'start',
    { record: { ...seriesPlan }, answers: without({ metrics: metrics({ ...wait, isActive: false }) }) },
    'series_metric_not_active',
  )
  refused('pilot', { record: { ...seriesPlan }, answers: without({ series: new Map() }) }, 'baseline_points_missing')
})

describe('amending what is fixed', () => {
  const record = { ...frozen }
  made('amendProof', { record, answers }, (after) =>
    expect([after.target, after.amendedAfterFreeze, after.state]).toEqual([12, true, 'implementing']),
  )
  made('amendProof', { record, answers: without({ verdict: outcome({ verdict: 'not_enough_data' }) }) }, (after) =>
    expect(after.amendedAfterFreeze).toBe(true),
  )
  refused('amendProof', { record: { ...record, frozenProof: null }, answers }, 'proof_not_frozen')
  refused('amendProof', { record, input: { target: 10 }, answers }, 'amendment_empty')
  refused('amendProof', { record, reason: null, answers }, 'reason_missing')
  refused('amendProof', { record: { ...record, owner: 'milo' }, answers }, 'sod_02')
  made(
    'amendProof',
    { record: { ...record, owner: 'milo' }, answers: { ...answers, exceptions: ['SOD-02'] } },
    (after) => expect(after.dutiesExcepted).toBe('SOD-02'),
  )
  refused('amendProof', { record, answers: without({ verdict: outcome() }) }, 'verdict_is_computed')
  refused('amendProof', { record, input: { target: 30 }, answers }, 'target_not_better')
  refused(
    'amendProof',
    { record: { ...record, direction: 'increase', baseline: 5 }, input: { target: 5 }, answers },
    'target_not_better',
  )
  refused('amendProof', { record, input: { target: null }, answers }, 'target_missing')
  refused('amendProof', { record, input: { worthwhile: 0 }, answers }, 'worthwhile_missing')
  refused('amendProof', { record, input: { evaluationDate: null }, answers }, 'evaluation_date_missing')
  refused('amendProof', { record, input: { evaluationDate: '2027-02-01' }, answers }, 'evaluation_before_points')
  refused('amendProof', { record, input: { plannedPostPoints: 20 }, answers }, 'evaluation_before_points')
  refused(
    'amendProof',
    { record, input: { guardrails: [{ id: '', metric: null, margin: 1 }] }, answers },
    'guardrail_metric_missing',
  )
  refused('amendProof', { by: 'olga', record, answers }, 'move_not_yours')
  refused('amendProof', { at: 'planned', answers }, 'move_out_of_order')
  refused('redateEvaluation', { record, answers }, 'amend_instead')
})

describe('judging what was computed', () => {
  const record = { ...frozen }
  const computed = (more: Parameters<typeof outcome>[0] = {}) => without({ verdict: outcome(more) })
  made('measure', { record, answers: computed() }, (after) =>
    expect([after.verdict, after.seriesVerdict, after.after]).toEqual(['met', 'improved', 9]),
  )
  made('measure', { record, answers: computed({ targetMet: false }) }, (after) => expect(after.verdict).toBe('partly'))
  made('measure', { record, answers: computed({ verdict: 'no_change', targetMet: false }) }, (after) =>
    expect([after.verdict, after.seriesVerdict]).toEqual(['notMet', 'noChange']),
  )
  // The target reached without a change that noise does not explain is no success.
  made('measure', { record, answers: computed({ verdict: 'no_change', targetMet: true }) }, (after) =>
    expect(after.verdict).toBe('notMet'),
  )
  made('measure', { record, answers: computed({ verdict: 'worse', targetMet: false }) }, (after) =>
    expect(after.seriesVerdict).toBe('worse'),
  )
  made('measure', { record, input: { outcomeEvidence: null }, answers: computed() }, (after) =>
    expect(after.verdict).toBe('met'),
  )
  refused('measure', { record, answers }, 'verdict_not_due')
  refused('measure', { record: { ...record, evaluationDate: '2027-01-10' }, answers }, 'verdict_not_computed')
  refused(
    'measure',
    { record, answers: computed({ verdict: 'not_enough_data', needPost: 2, enoughOn: '2027-04-01' }) },
    'verdict_waits_for_points',
  )
  refused(
    'measure',
    { record, answers: computed({ verdict: 'not_enough_data', needBaseline: 1 }) },
    'verdict_lacks_baseline',
  )

  refused(
    'measure',
    { record, answers: computed({ verdict: 'not_enough_data', needPost: 6, isMetricChanged: true }) },
    'verdict_metric_changed',
  )

  const harm = computed({ guardrails: [{ name: 'Calls per week', finding: 'harm' }] })
  const maybe = computed({ guardrails: [{ name: 'Calls per week', finding: 'possible_harm' }] })
  const fine = computed({ guardrails: [{ name: 'Calls per week', finding: 'not_assessable' }] })
  made('measure', { record, answers: fine }, (after) => expect(after.verdict).toBe('met'))
  refused('measure', { record, answers: harm }, 'side_effect_unanswered')
  refused('measure', { record, answers: maybe }, 'side_effect_unexplained')
  made(
    'measure',
    { record, input: { unintended: { answer: 'no', why: 'A campaign ran that month' } }, answers: maybe },
    (after) => expect(after.verdict).toBe('met'),
  )
  made(
    'measure',
    { record, input: { unintended: { answer: 'yes', why: null }, unintendedFollowUp: 'Risk R-7' }, answers: harm },
    (after) => expect(after.verdict).toBe('met'),
  )
})

describe('another attempt', () => {
  const record = {
    ...frozen,
    verdict: 'notMet',
    seriesVerdict: 'noChange',
    decision: 'adjust',
    amendedAfterFreeze: true,
    frozenLate: true,
  } as const
  const again = { evaluationDate: '2027-06-30' }
  made('iterate', { record, input: again, answers }, (after) =>
    expect([
      after.iteration,
      after.frozenProof,
      after.seriesVerdict,
      after.amendedAfterFreeze,
      after.frozenLate,
      after.firstStartedAt,
    ]).toEqual([2, null, null, false, false, '2026-11-20T12:00:00.000Z']),
  )
  refused('iterate', { record, input: { evaluationDate: '2027-03-31' }, answers }, 'evaluation_before_points')
})
