import {
  accepted,
  actionsRedated,
  approved,
  closed,
  completed,
  planned,
  reassigned,
  redated,
  reopened,
  systemUpdated,
  triedAgain,
  verified,
} from './oracleProve.ts'
import {
  actedAtOnce,
  analysable,
  clarified,
  closedCorrected,
  confirmed,
  controlled,
  corrected,
  evaluated,
  regraded,
  rejected,
  reported,
} from './oracleReact.ts'
import { all, type Fact, type Fields, known, type Situation, text, withReason } from './situation.ts'

interface Step {
  readonly from: readonly string[]
  /** Absent: the state stays. */
  readonly to?: string
  readonly who: Fact
  readonly when: Fact
}

const main = [
  'confirmed',
  'controlled',
  'corrected',
  'evaluated',
  'analysing',
  'planned',
  'approved',
  'implementing',
  'awaitingVerification',
  'verified',
  'aimsUpdated',
]
const always: Fact = () => true
const writes: Fact = ({ actor }) => actor.roles.some((role) => role !== 'viewer')

const role =
  (...roles: string[]): Fact =>
  ({ actor }) =>
    roles.some((each) => actor.roles.includes(each))
const person =
  (of: (before: Fields) => unknown): Fact =>
  (situation) =>
    writes(situation) && of(situation.before) === situation.actor.id
const either =
  (...facts: Fact[]): Fact =>
  (situation) =>
    facts.some((fact) => fact(situation))

const owner = person((before) => before.owner)
const raiser = person((before) => before.createdBy)
const answersForProcess = person((before) => before.processOwner)
const doesAction: Fact = (situation) =>
  writes(situation) && situation.before.actions.some((row: Fields) => row.responsible === situation.actor.id)
const reacting = either(owner, answersForProcess, role('processOwner', 'aimsManager'))

/** Who may do what from where, and what must be so (brief §3.2, §5). */
export const table: Readonly<Record<string, Step>> = {
  confirm: { from: ['reported'], to: 'confirmed', who: role('aimsManager'), when: confirmed },
  reject: {
    from: ['reported', 'confirmed', 'controlled', 'corrected'],
    to: 'rejected',
    who: role('aimsManager'),
    when: rejected,
  },
  dispute: {
    from: ['reported', 'confirmed', 'controlled', 'corrected'],
    who: either(role('aimsManager'), owner, answersForProcess),
    when: all(withReason, ({ before }) => before.origin === 'certificationAudit'),
  },
  settleDispute: {
    from: ['reported', ...main],
    who: role('aimsManager'),
    when: all(withReason, ({ before }) => text(before.disputedBecause), known('disputeOutcome')),
  },
  clarify: { from: main, who: role('aimsManager'), when: clarified },
  regrade: { from: main, who: role('aimsManager', 'internalAuditor', 'topManagement'), when: regraded },
  actAtOnce: {
    from: ['reported', 'confirmed', 'controlled'],
    who: either(raiser, role('internalAuditor'), reacting),
    when: actedAtOnce,
  },
  suspendSystem: {
    from: ['reported', ...main],
    who: role('processOwner', 'aimsManager', 'topManagement'),
    when: all(
      withReason,
      ({ before }) => before.aiSystem !== null,
      ({ before }) => before.systemSuspendedAt === null,
    ),
  },
  control: { from: ['confirmed'], to: 'controlled', who: reacting, when: controlled },
  correct: { from: ['controlled'], to: 'corrected', who: reacting, when: corrected },
  recordReport: { from: main.filter((state) => state !== 'closed'), who: reacting, when: reported },
  approveNoAction: {
    from: ['corrected', 'evaluated'],
    who: role('topManagement'),
    when: all(withReason, ({ before }) => before.noActionApprovedBy === null),
  },
  evaluate: { from: ['corrected', 'evaluated'], to: 'evaluated', who: role('aimsManager'), when: evaluated },
  closeCorrected: { from: ['evaluated'], to: 'closed', who: role('aimsManager'), when: closedCorrected },
  analyse: { from: ['evaluated'], to: 'analysing', who: either(owner, role('aimsManager')), when: analysable },
  plan: { from: ['analysing'], to: 'planned', who: owner, when: planned },
  approvePlan: { from: ['planned'], to: 'approved', who: role('topManagement', 'aimsManager'), when: approved },
  returnPlan: {
    from: ['planned'],
    to: 'analysing',
    who: either(owner, role('topManagement', 'aimsManager')),
    when: withReason,
  },
  start: { from: ['approved'], to: 'implementing', who: either(owner, doesAction), when: always },
  replan: { from: ['approved', 'implementing'], to: 'analysing', who: owner, when: withReason },
  complete: { from: ['implementing'], to: 'awaitingVerification', who: owner, when: completed },
  verify: { from: ['awaitingVerification'], to: 'verified', who: role('verifier'), when: verified },
  tryAgain: { from: ['verified'], to: 'analysing', who: either(owner, role('aimsManager')), when: triedAgain },
  updateSystem: {
    from: ['verified'],
    to: 'aimsUpdated',
    who: either(owner, answersForProcess, role('documentOwner', 'aimsManager')),
    when: systemUpdated,
  },
  close: { from: ['aimsUpdated'], to: 'closed', who: role('aimsManager'), when: closed },
  reopen: { from: ['closed'], to: 'confirmed', who: role('aimsManager', 'internalAuditor'), when: reopened },
  reassign: { from: main, who: role('aimsManager', 'topManagement'), when: reassigned },
  redate: {
    from: main.filter((state) => !['approved', 'implementing', 'awaitingVerification'].includes(state)),
    who: role('aimsManager', 'topManagement'),
    when: redated,
  },
  redateActions: {
    from: ['approved', 'implementing'],
    who: either(owner, role('aimsManager')),
    when: actionsRedated,
  },
  recordAcceptance: {
    from: [...main, 'closed'],
    who: role('aimsManager', 'internalAuditor'),
    when: accepted,
  },
}

/** Whether the brief lets this person make this move now. */
export function allows(move: string, situation: Situation): boolean {
  const step = table[move]
  return Boolean(step?.from.includes(situation.before.state) && step.who(situation) && step.when(situation))
}
