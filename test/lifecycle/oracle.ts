import {
  actionsDone,
  handedOn,
  implementerDoesNotJudge,
  judged,
  lessonGiven,
  ownerDoesNotApprove,
  ownerDoesNotClose,
  triedAnew,
  updated,
} from './oracleOutcome.ts'
import { amended } from './oracleSeries.ts'
import { assigned, behind, evaluated, mayBegin, planned, rated, registered, small, withTarget } from './oracleStages.ts'
import { all, checked, either, type Fact, known, not, type Situation, said } from './situation.ts'

export type { Situation } from './situation.ts'

interface Row {
  readonly from: readonly string[]
  /** Absent: it changes the record and not its stage. */
  readonly to?: string
  readonly who: Fact
  readonly reason?: true
  readonly facts: readonly Fact[]
}

const role =
  (...names: string[]): Fact =>
  ({ actor }) =>
    actor.roles.some((each) => names.includes(each))
/** A viewer reads, whatever is theirs (§5). */
const writes: Fact = ({ actor }) => actor.roles.some((each) => each !== 'viewer')
const contributes: Fact = ({ actor }) => actor.roles.some((each) => each !== 'viewer' && each !== 'administrator')
const owner: Fact = all(writes, ({ before, actor }) => before.owner === actor.id)
const raiser: Fact = ({ before, actor }) => before.createdBy === actor.id
const coordinator = role('improvementCoordinator')
const manager = role('aimsManager')
const top = role('topManagement')
// The raiser may register what concerns the own area; on the light path raiser and coordinator carry it.
const raiserOfOwnArea = all(contributes, raiser, checked('ownArea'))
const raiserOfSmall = all(raiserOfOwnArea, small)
const coordinatorOfSmall = all(coordinator, small)

const before =
  (field: string, ...values: unknown[]): Fact =>
  (situation) =>
    values.includes(situation.before[field])
const isImported = before('imported', true)
const excepted: Fact = not(before('exceptionApprovedBy', null))
const beforeWork = ['registered', 'evaluated', 'prioritized', 'assigned', 'planned', 'piloting', 'implementing']
const underWork = ['assigned', 'planned', 'piloting', 'implementing']
const deferralDay: Fact = ({ after, today }) => after.deferredUntil !== null && after.deferredUntil > today
/** C-072: a date once given moves with a reason. */
const dateMovesWithReason: Fact = (situation) =>
  situation.before.targetDate === null ||
  situation.before.targetDate === situation.after.targetDate ||
  situation.reason !== null
const evaluationAfterTarget: Fact = ({ after }) =>
  !after.evaluationDate || !after.targetDate || after.evaluationDate >= after.targetDate

/** From, to, role and required facts of every move (brief §3.1 with the side paths of issue part 6). */
export const table: Readonly<Record<string, Row>> = {
  register: { from: ['candidate'], to: 'registered', who: either(coordinator, raiserOfOwnArea), facts: [registered] },
  dismiss: { from: ['candidate'], to: 'dismissed', who: coordinator, reason: true, facts: [] },
  merge: {
    from: ['candidate'],
    to: 'merged',
    who: coordinator,
    reason: true,
    facts: [known('mergedInto'), ({ after }) => after.mergedInto !== after.id],
  },
  // The brief names the evaluator; the coordinator stands in where an organization has named none.
  evaluate: {
    from: ['registered'],
    to: 'evaluated',
    who: either(role('evaluator'), coordinator, raiserOfSmall),
    facts: [behind, evaluated],
  },
  prioritize: {
    from: ['evaluated'],
    to: 'prioritized',
    who: either(coordinator, raiserOfSmall),
    facts: [behind, rated],
  },
  rescore: { from: ['prioritized', ...underWork], who: coordinator, reason: true, facts: [rated] },
  assign: {
    from: ['prioritized'],
    to: 'assigned',
    who: either(coordinator, manager, top, raiserOfSmall),
    facts: [behind, assigned],
  },
  accept: {
    from: [...underWork, 'implemented', 'measured', 'standardized'],
    who: owner,
    facts: [before('acceptedAt', null)],
  },
  decline: { from: ['assigned'], to: 'prioritized', who: owner, reason: true, facts: [before('acceptedAt', null)] },
  plan: {
    from: ['assigned'],
    to: 'planned',
    who: either(owner, coordinatorOfSmall),
    facts: [behind, planned, dateMovesWithReason].map(withTarget),
  },
  replan: { from: ['planned'], who: owner, reason: true, facts: [behind, planned].map(withTarget) },
  approvePlan: {
    from: ['planned'],
    who: either(top, manager),
    facts: [ownerDoesNotApprove, before('planApprovedAt', null)],
  },
  returnPlan: { from: ['planned'], to: 'assigned', who: either(top, manager), reason: true, facts: [] },
  pilot: {
    from: ['planned'],
    to: 'piloting',
    who: owner,
    facts: [said('pilotScope'), said('pilotMetric'), said('stopCriteria'), behind, planned, mayBegin],
  },
  goAhead: { from: ['piloting'], to: 'implementing', who: owner, reason: true, facts: [behind, said('pilotResult')] },
  start: {
    from: ['planned'],
    to: 'implementing',
    who: either(owner, coordinatorOfSmall),
    facts: [behind, planned, mayBegin],
  },
  complete: {
    from: ['implementing'],
    to: 'implemented',
    who: either(owner, coordinatorOfSmall),
    facts: [behind, actionsDone],
  },
  measure: {
    from: ['implemented'],
    to: 'measured',
    who: either(role('verifier'), coordinatorOfSmall),
    facts: [behind, not(before('proofFixedAt', null)), judged, implementerDoesNotJudge],
  },
  acceptOutcome: {
    from: ['measured'],
    who: either(top, manager),
    facts: [
      said('acceptanceException'),
      not(before('verdict', null)),
      not(before('decision', 'reverse')),
      implementerDoesNotJudge,
    ],
  },
  standardize: {
    from: ['measured'],
    to: 'standardized',
    who: either(owner, role('documentOwner'), coordinatorOfSmall),
    facts: [
      behind,
      either(all(before('verdict', 'met'), before('decision', 'sustain')), excepted),
      updated('policyUpdated'),
      updated('procedureUpdated'),
      updated('trainingUpdated'),
    ],
  },
  iterate: {
    from: ['measured'],
    to: 'planned',
    who: owner,
    facts: [
      withTarget(behind),
      withTarget(planned),
      triedAnew,
      not(before('decision', 'reverse')),
      not(all(before('verdict', 'met'), before('decision', 'sustain'))),
    ],
  },
  revert: {
    from: ['measured'],
    to: 'closed',
    who: either(top, manager),
    facts: [before('decision', 'reverse'), said('reversalDone'), lessonGiven, ownerDoesNotClose],
  },
  close: {
    from: ['standardized'],
    to: 'closed',
    who: coordinator,
    facts: [behind, not(before('verdict', null)), lessonGiven, checked('recognitionConsidered'), ownerDoesNotClose],
  },
  // C-117, issue part 8: what was imported without a fixed proof ends as an activity, not as an improvement.
  closeAsActivity: {
    from: ['implementing', 'implemented', 'measured', 'standardized'],
    to: 'closed',
    who: coordinator,
    reason: true,
    facts: [isImported, before('proofFixedAt', null), ownerDoesNotClose],
  },
  redate: {
    from: underWork,
    // Brief §3.4: the management review re-plans what is overdue.
    who: either(owner, coordinator, manager, top),
    reason: true,
    facts: [
      known('targetDate'),
      (situation) => situation.after.targetDate !== situation.before.targetDate,
      evaluationAfterTarget,
    ],
  },
  redateEvaluation: {
    from: ['planned', 'piloting', 'implementing', 'implemented'],
    who: either(coordinator, manager, top),
    reason: true,
    facts: [before('frozenProof', null), known('evaluationDate'), evaluationAfterTarget],
  },
  // Measurement 2b: after the freeze somebody else than the owner changes it, with a reason, until it is computed.
  amendProof: {
    from: ['piloting', 'implementing', 'implemented'],
    who: either(top, manager),
    reason: true,
    facts: [not(before('frozenProof', null)), ownerDoesNotApprove, amended],
  },
  reassign: {
    from: [...underWork, 'implemented', 'measured', 'standardized'],
    who: either(coordinator, manager, top),
    reason: true,
    facts: [handedOn],
  },
  // Brief §3.4: at the review a decision is compulsory for what is overdue: escalate, re-plan, reassign or cancel.
  escalate: { from: [...beforeWork, 'implemented'], who: either(coordinator, manager, top), reason: true, facts: [] },
  askDeferral: { from: beforeWork, who: owner, reason: true, facts: [deferralDay] },
  defer: {
    from: beforeWork,
    who: either(coordinator, manager, top),
    reason: true,
    facts: [deferralDay, ({ before, actor }) => before.owner !== actor.id],
  },
  resume: { from: beforeWork, who: either(owner, coordinator), facts: [not(before('deferredUntil', null))] },
  cancel: {
    from: beforeWork,
    to: 'cancelled',
    who: either(coordinator, manager, top),
    reason: true,
    facts: [said('decisionReference'), either(not(before('state', 'piloting')), said('pilotResult'))],
  },
}

/** Whether the brief lets this person make this move now. */
export function allows(move: string, situation: Situation): boolean {
  const row = table[move]
  if (!row?.from.includes(situation.before.state)) return false
  return (
    row.who(situation) &&
    (!row.reason || Boolean(situation.reason?.trim())) &&
    row.facts.every((fact) => fact(situation))
  )
}
