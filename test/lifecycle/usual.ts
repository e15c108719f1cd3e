import type { Improvement } from '#domain/records/improvement/fields.ts'
import { type Attempt, aims5, attempted, candidate, type ImprovementRecord, type MoveName, sms4 } from './attempt.ts'
import { acting, type Person } from './cast.ts'

/** How a move is made when all is well: where, by whom, with what. Tests take one thing away. */
export interface Usual {
  readonly at: string
  readonly by: Person
  readonly input?: Readonly<Record<string, unknown>>
  readonly reason?: string
  /** What the record holds beside what the way there gave it. */
  readonly record?: Partial<ImprovementRecord>
  readonly now?: string
}

export const ratingsUnder = (model: typeof sms4, ...values: readonly number[]): Improvement['ratings'] =>
  model.dimensions.map(({ key }, at) => ({
    id: '',
    model: model.id,
    dimension: key,
    rating: values[at] ?? 2,
    note: at === 0 ? 'As the desk sees it.' : null,
  }))

export const aims5Ratings = ratingsUnder(aims5, 3, 2, 2, 3, 3)

const change = { id: '', what: 'Reset by phone menu', affects: 'Service desk procedure' }
export const action = {
  id: '',
  what: 'Set up the menu',
  responsible: 'rui',
  starts: '2026-11-21',
  ends: '2026-12-01',
  done: false,
  evidence: null,
  evidenceFile: null,
}

const plan = {
  problemWords: 'Incident trend: resets take too long',
  changes: [change],
  actions: [action],
  resources: 'Two evenings of the desk',
  effortDays: 20,
  cost: 500,
  proof: 'twoFigures',
  metric: 'Median minutes per reset',
  metricUnit: 'min',
  metricMethod: 'Ticket system, closed resets',
  direction: 'decrease',
  baseline: 30,
  baselineFrom: '2026-10-01',
  baselineTo: '2026-10-31',
  target: 10,
  evaluationDate: '2027-01-31',
  settleDays: 7,
}

const outcome = {
  after: 9,
  afterFrom: '2026-12-15',
  afterTo: '2026-12-31',
  outcomeEvidence: 'Report of 2 January',
  addressed: { answer: 'yes', why: 'Resets are quick now.' },
  unintended: { answer: 'no', why: null },
  decision: 'sustain',
}

const later = '2027-01-10T12:00:00.000Z'
const missed = { ...outcome, after: 25, decision: 'adjust' }
const done = (action: Improvement['actions'][number]) => ({ ...action, done: true, evidence: 'Menu is live' })

const usual: Readonly<Record<MoveName, Usual>> = {
  register: {
    at: 'candidate',
    by: 'cora',
    input: {
      description: 'People wait half an hour.',
      sourceType: 'staffSuggestion',
      category: 'serviceDelivery',
      dimensions: ['effectiveness'],
      frameworkReference: '20000-1 10.2',
    },
  },
  dismiss: { at: 'candidate', by: 'cora', reason: 'Already done' },
  merge: { at: 'candidate', by: 'cora', input: { mergedInto: 'other' }, reason: 'Same thing' },
  evaluate: {
    at: 'registered',
    by: 'evan',
    input: { potentialImpact: 'high', feasibility: 'medium', resourceNeed: 'low', risk: 'low' },
  },
  prioritize: { at: 'evaluated', by: 'cora', input: { ratings: ratingsUnder(sms4, 3, 2, 1, 3) } },
  rescore: { at: 'assigned', by: 'cora', input: { ratings: ratingsUnder(sms4, 3, 3, 3, 3) }, reason: 'New complaint' },
  assign: { at: 'prioritized', by: 'cora', input: { owner: 'olga', targetDate: '2026-12-05' } },
  accept: { at: 'assigned', by: 'olga' },
  decline: { at: 'assigned', by: 'olga', reason: 'On leave' },
  plan: { at: 'assigned', by: 'olga', input: plan },
  replan: { at: 'planned', by: 'olga', input: { target: 12 }, reason: 'More modest' },
  approvePlan: { at: 'planned', by: 'milo' },
  returnPlan: { at: 'planned', by: 'milo', reason: 'Too vague' },
  pilot: {
    at: 'planned',
    by: 'olga',
    input: { pilotScope: 'One site', pilotMetric: 'Minutes', stopCriteria: 'Any lock-out', resourcesConfirmed: true },
  },
  goAhead: { at: 'piloting', by: 'olga', input: { pilotResult: 'Eight minutes' }, reason: 'Go' },
  start: { at: 'planned', by: 'olga', input: { resourcesConfirmed: true } },
  complete: { at: 'implementing', by: 'olga', now: '2026-12-02T12:00:00.000Z' },
  measure: { at: 'implemented', by: 'vera', input: outcome, now: later },
  acceptOutcome: {
    at: 'measured',
    by: 'milo',
    input: { acceptanceException: 'Good enough for now' },
    record: { verdict: 'partly' },
  },
  standardize: {
    at: 'measured',
    by: 'olga',
    input: {
      policyUpdated: { answer: 'notApplicable', why: 'No policy touches it' },
      procedureUpdated: { answer: 'yes', why: 'Desk procedure 4' },
      trainingUpdated: { answer: 'yes', why: 'Desk training of January' },
    },
  },
  iterate: {
    at: 'measured',
    by: 'olga',
    input: {
      whyAnalysis: 'The menu is hard to find',
      newApproach: 'Self-service page',
      changes: [{ id: '', what: 'Self-service page', affects: 'Intranet' }],
      targetDate: '2027-02-01',
      evaluationDate: '2027-03-31',
    },
    record: { verdict: 'partly', decision: 'adjust' },
    now: later,
  },
  revert: {
    at: 'measured',
    by: 'milo',
    input: { reversalDone: 'Menu switched off', lesson: 'Ask callers first' },
    record: { verdict: 'notMet', decision: 'reverse' },
  },
  close: {
    at: 'standardized',
    by: 'cora',
    input: { lesson: 'Measure the wait, not the reset', recognitionConsidered: true },
    now: later,
  },
  closeAsActivity: {
    at: 'implementing',
    by: 'cora',
    reason: 'Done years ago',
    record: { imported: true, proofFixedAt: null },
  },
  redate: { at: 'assigned', by: 'olga', input: { targetDate: '2026-12-20' }, reason: 'Supplier is late' },
  redateEvaluation: {
    at: 'implementing',
    by: 'cora',
    input: { evaluationDate: '2027-02-28' },
    reason: 'Month is too short',
  },
  amendProof: {
    at: 'implementing',
    by: 'milo',
    input: { target: 12 },
    reason: 'The supplier promised less',
  },
  reassign: { at: 'implementing', by: 'cora', input: { owner: 'dora' }, reason: 'Olga moved' },
  escalate: { at: 'implementing', by: 'cora', reason: 'Weeks late, no word' },
  askDeferral: { at: 'planned', by: 'olga', input: { deferredUntil: '2027-03-01' }, reason: 'Budget freeze' },
  defer: { at: 'planned', by: 'cora', input: { deferredUntil: '2027-03-01' }, reason: 'Budget freeze' },
  resume: {
    at: 'planned',
    by: 'olga',
    record: { deferredUntil: '2027-03-01', deferReason: 'Budget freeze', deferApprovedBy: 'cora' },
  },
  cancel: { at: 'registered', by: 'cora', input: { decisionReference: 'Forum of 12 November' }, reason: 'Overtaken' },
}

export function usualOf(move: MoveName): Usual {
  const found = usual[move]
  if (!found) throw new Error(`There is no usual attempt at ${move}.`)
  return found
}

/** The shortest way to each state, by the usual moves. */
const way: Readonly<Record<string, readonly MoveName[]>> = {
  candidate: [],
  registered: ['register'],
  evaluated: ['register', 'evaluate'],
  prioritized: ['register', 'evaluate', 'prioritize'],
  assigned: ['register', 'evaluate', 'prioritize', 'assign'],
  planned: ['register', 'evaluate', 'prioritize', 'assign', 'plan'],
  piloting: ['register', 'evaluate', 'prioritize', 'assign', 'plan', 'pilot'],
  implementing: ['register', 'evaluate', 'prioritize', 'assign', 'plan', 'start'],
  implemented: ['register', 'evaluate', 'prioritize', 'assign', 'plan', 'start', 'complete'],
  measured: ['register', 'evaluate', 'prioritize', 'assign', 'plan', 'start', 'complete', 'measure'],
  standardized: ['register', 'evaluate', 'prioritize', 'assign', 'plan', 'start', 'complete', 'measure', 'standardize'],
  closed: [
    'register',
    'evaluate',
    'prioritize',
    'assign',
    'plan',
    'start',
    'complete',
    'measure',
    'standardize',
    'close',
  ],
  cancelled: ['register', 'cancel'],
  dismissed: ['dismiss'],
  merged: ['merge'],
}

/** An improvement that came to a state the usual way. */
export function recordAt(state: string): ImprovementRecord {
  const moves = way[state]
  if (!moves) throw new Error(`There is no usual way to ${state}.`)
  return moves.reduce((record, move) => {
    const { refusals, record: after } = attempted(record, usualAttempt(move, record))
    if (refusals.length > 0)
      throw new Error(`The usual ${move} is refused: ${refusals.map(({ code }) => code).join(', ')}`)
    return after
  }, candidate())
}

/** The usual attempt at a move; completing ticks off whatever actions there are. */
export function usualAttempt(move: MoveName, record: ImprovementRecord): Attempt {
  const { by, input, reason, now } = usualOf(move)
  const ticked = move === 'complete' ? { actions: record.actions.map(done) } : {}
  return { move, actor: acting(by), input: { ...ticked, ...input }, ...(reason && { reason }), ...(now && { now }) }
}

export { missed, outcome, plan }
