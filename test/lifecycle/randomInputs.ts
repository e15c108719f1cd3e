import type { Situation } from './situation.ts'

// biome-ignore lint/suspicious/noExplicitAny: inputs are what anyone may send
export type Input = Record<string, any>

export interface Person {
  readonly id: string
  readonly roles: readonly string[]
}

export interface Room {
  readonly record: Input
  readonly today: string
  readonly people: readonly Person[]
  /** Someone who has left. */
  readonly gone: string
  /** Another record, to merge into. */
  readonly other: string
  readonly models: Situation['models']
  /** Two metrics in use. */
  readonly metrics: readonly [string, string]
}

export function plusDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/** One of the choices, by number. */
export const pick = <T>(variant: number, ...choices: readonly T[]): T => choices[variant % choices.length]!

/** All that a move asks, as it is accepted when nothing else stands against it; which of several is the variant's. */
export function inputFor(move: string, room: Room, variant: number): Input {
  const { record, today, people, models, other } = room
  const someone = people[Math.floor(variant / 7) % people.length]!.id
  const estimate = pick(
    variant,
    { effortDays: 1, cost: 0 },
    { effortDays: 20, cost: 500 },
    { effortDays: 20, cost: 50_000 },
  )
  const inputs: Record<string, () => Input> = {
    register: () => ({
      description: 'It is slow',
      ...pick(variant, { sourceType: 'staffSuggestion' }, { sourceType: 'incident', sourceWords: 'INC-7' }),
      category: 'governance',
      dimensions: ['adequacy'],
      frameworkReference: '42001 10.1',
      ownArea: variant % 2 === 0,
      ...(variant % 3 === 0 && estimate),
    }),
    merge: () => ({ mergedInto: other }),
    evaluate: () => ({
      potentialImpact: 'high',
      feasibility: 'low',
      resourceNeed: 'medium',
      risk: 'low',
      ...estimate,
      legalDuty: variant % 11 === 0,
      highRiskSystem: variant % 13 === 0,
    }),
    prioritize: () => ({ ratings: ratings(models, variant) }),
    rescore: () => ({
      ratings: [
        ...record.ratings.filter(({ model }: Input) => !models.some(({ id }) => id === model)),
        ...ratings(models, variant),
      ],
      imminentHarm: variant % 5 === 0,
    }),
    assign: () => ({ owner: someone, targetDate: plusDays(today, 10) }),
    plan: () => plan(room, { ...estimate, someone, variant }),
    replan: () => pick<Input>(variant, { target: 5 }, { cost: 50_000 }, plan(room, { ...estimate, someone, variant })),
    pilot: () => ({
      pilotScope: 'One site',
      pilotMetric: 'Minutes',
      stopCriteria: 'Any lock-out',
      resourcesConfirmed: true,
      ...(variant % 2 === 0 && { workInProgressReason: 'Cannot wait' }),
    }),
    goAhead: () => ({ pilotResult: 'It works' }),
    start: () => ({ resourcesConfirmed: true, ...(variant % 2 === 0 && { workInProgressReason: 'Cannot wait' }) }),
    complete: () => ({ actions: record.actions.map((each: Input) => ({ ...each, done: true, evidence: 'Photo' })) }),
    measure: () => outcome(room, variant),
    acceptOutcome: () => ({ acceptanceException: 'Good enough' }),
    standardize: () => ({
      policyUpdated: { answer: 'notApplicable', why: 'None' },
      procedureUpdated: { answer: 'yes', why: 'v2' },
      trainingUpdated: { answer: 'yes', why: 'Done' },
    }),
    iterate: () => ({
      whyAnalysis: `Because ${variant}`,
      newApproach: `Instead ${variant}`,
      changes: [{ id: '', what: `Another way ${variant}`, affects: 'Desk' }],
      targetDate: plusDays(today, 20),
      evaluationDate: plusDays(today, pick(variant, 60, 80, 150)),
      ...(record.proof === 'series' && { plannedPostPoints: pick(variant, 6, 12) }),
    }),
    revert: () => ({ reversalDone: 'Switched off', lessonWaived: 'Known before' }),
    close: () => ({ lesson: 'Count first', recognitionConsidered: true }),
    redate: () => ({ targetDate: plusDays(today, pick(variant, 5, 15, 90)) }),
    redateEvaluation: () => ({ evaluationDate: plusDays(today, pick(variant, 5, 40, 120)) }),
    amendProof: () =>
      pick<Input>(
        variant,
        { target: 12 },
        { worthwhile: 1 },
        { evaluationDate: plusDays(today, 200) },
        { target: 40 },
        { plannedPostPoints: 7 },
      ),
    reassign: () =>
      pick<Input>(
        variant,
        { owner: someone },
        { actions: record.actions.map((each: Input) => ({ ...each, responsible: someone })) },
      ),
    askDeferral: () => ({ deferredUntil: plusDays(today, 30) }),
    defer: () => ({ deferredUntil: plusDays(today, 30) }),
    cancel: () => ({ decisionReference: 'Forum', ...(variant % 2 === 0 && { pilotResult: 'Stopped' }) }),
  }
  return inputs[move]?.() ?? {}
}

function ratings(models: Situation['models'], variant: number): Input[] {
  const model = models[variant % models.length]
  return (model?.questions ?? []).map((dimension, at) => ({
    id: '',
    model: model?.id,
    dimension,
    rating: model?.levels[(variant + at) % model.levels.length],
    note: at === 0 ? 'Seen' : null,
  }))
}

function plan({ record, today, people, metrics }: Room, { someone, variant, ...estimate }: Input): Input {
  const targetDate = record.targetDate ?? plusDays(today, 10)
  const action = {
    id: '',
    what: 'Do it',
    responsible: someone ?? people[0]!.id,
    starts: today,
    ends: plusDays(today, pick(variant >> 1, 5, 5, 5, 40)),
    done: false,
    evidence: null,
    evidenceFile: null,
  }
  const figures = {
    proof: 'twoFigures',
    metric: 'Minutes',
    metricUnit: 'min',
    metricMethod: 'Tickets',
    direction: 'decrease',
    baseline: 30,
    baselineFrom: plusDays(today, -60),
    baselineTo: plusDays(today, pick(variant, -1, 0, 3)),
    target: 10,
  }
  const fact = { proof: 'fact', factBefore: 'No menu', factAfter: 'A menu' }
  return {
    ...estimate,
    problemWords: 'Trend',
    changes: [{ id: '', what: 'Menu', affects: 'Desk' }],
    actions: [action],
    resources: 'None',
    evaluationDate: plusDays(targetDate, 60),
    ...pick<Input>(variant >> 3, figures, series({ today, targetDate, metrics }, variant), fact),
    ...(variant % 5 !== 0 && { targetDate }),
    settleDays: pick(variant, 0, 3, null),
  }
}

function series(
  { today, targetDate, metrics: [metric, other] }: { today: string; targetDate: string; metrics: Room['metrics'] },
  variant: number,
): Input {
  return {
    proof: 'series',
    ...pick<Input>(variant, { problemMetric: metric }, { problemMetric: other, metricJustification: 'Both wait' }),
    seriesMetric: metric,
    target: pick(variant, 10, 12),
    worthwhile: 2,
    guardrails: pick<Input[]>(variant >> 1, [], [{ id: '', metric: other, margin: 1 }]),
    plannedPostPoints: pick(variant >> 2, null, 6, 12),
    ...pick<Input>(variant >> 2, {}, { baselineLength: 12, baselineLengthReason: 'New tool' }, { rolloutStart: today }),
    evaluationDate: plusDays(targetDate > today ? targetDate : today, pick(variant, 60, 110, 150)),
  }
}

function outcome({ record, today }: Room, variant: number): Input {
  const implemented = record.implementedAt?.slice(0, 10) ?? today
  const from = [
    plusDays(implemented, record.settleDays ?? 0),
    record.baselineTo ? plusDays(record.baselineTo, 1) : implemented,
  ]
    .sort()
    .at(-1)
  return {
    after: pick(variant, 9, 20, 40),
    afterFrom: from,
    afterTo: today,
    factSeen: variant % 2 === 0,
    outcomeEvidence: 'Report',
    addressed: { answer: 'yes', why: 'Seen' },
    unintended: pick<Input>(variant, { answer: 'no', why: null }, { answer: 'yes', why: 'Calls' }),
    unintendedFollowUp: pick(variant, null, 'Risk 3'),
    decision: pick(variant >> 2, 'sustain', 'adjust', 'reverse'),
  }
}
