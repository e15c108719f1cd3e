import { either, type Fact, filled, type Parts, role, type Situation, said, type Table } from './situation.ts'

const owner: Fact = ({ before, actor }) => before.owner !== null && before.owner === actor.id
const delegate: Fact = ({ before, actor }) => before.approvalDelegate !== null && before.approvalDelegate === actor.id
const audits = ({ answers }: Situation): readonly Parts[] => answers.audits
const held = (situation: Situation) => audits(situation).filter(({ state }) => state !== 'cancelled')

/** What is covered: the internal audits that have it among their criteria. Nobody else's audit is ours. */
function planned(situation: Situation, key: string): number {
  return held(situation).filter(({ kind, criteria }) => kind === 'internal' && criteria.includes(key)).length
}
function done(situation: Situation, key: string): number {
  return held(situation).filter(
    ({ kind, state, audited }) =>
      kind === 'internal' && ['reported', 'followUp', 'closed'].includes(state) && audited.includes(key),
  ).length
}
/** Every clause, and every control that is not left out; as often as a priority says. */
function asked({ after, answers }: Situation): readonly (readonly [string, number])[] {
  const isLeftOut = (key: string) =>
    key.includes(':A.') && after.exclusions.some(({ requirement }: Parts) => requirement === key)
  const times = (key: string) =>
    Math.max(1, ...after.priorities.filter((row: Parts) => row.requirement === key).map((row: Parts) => row.times))
  return answers.catalogue.filter((key: string) => !isLeftOut(key)).map((key: string) => [key, times(key)])
}

/** A calendar alone is no programme: objectives, risk, earlier results, methods and resources are said (peers: #1633). */
const approvable: readonly Fact[] = [
  said('owner', 'periodFrom', 'periodUntil', 'objectives', 'riskBasis', 'previousResults', 'methods', 'resources'),
  ({ after }) => !(after.periodUntil < after.periodFrom),
  ({ after, actor }) => after.owner !== actor.id,
  ({ after }) => after.exclusions.every(({ requirement, why }: Parts) => filled(why) && requirement.includes(':A.')),
  ({ after }) => after.priorities.every(({ why }: Parts) => filled(why)),
  (situation) => asked(situation).every(([key, times]) => planned(situation, key) >= times),
  (situation) =>
    held(situation).every(
      ({ objectives, scope, criteria, lead, startsOn }) =>
        objectives && scope && criteria.length > 0 && lead !== null && startsOn !== null,
    ),
  (situation) =>
    held(situation).every(
      ({ startsOn }) => startsOn >= situation.after.periodFrom && startsOn <= situation.after.periodUntil,
    ),
  (situation) =>
    held(situation)
      .filter(({ kind }) => kind === 'internal')
      .every(({ lead }) => situation.answers.leads.includes(lead)),
]

export const programmeTable: Table = {
  delegateApproval: {
    from: ['draft'],
    who: role('topManagement'),
    facts: [said('approvalDelegate'), ({ after, answers }) => answers.active.includes(after.approvalDelegate)],
  },
  approve: { from: ['draft'], to: 'approved', who: either(role('topManagement'), delegate), facts: approvable },
  activate: {
    from: ['approved'],
    to: 'active',
    who: either(owner, role('aimsManager', 'internalAuditor')),
    facts: [],
  },
  amend: {
    from: ['approved', 'active'],
    who: either(role('topManagement'), delegate),
    reason: true,
    facts: approvable,
  },
  evaluate: {
    from: ['active'],
    to: 'evaluated',
    who: either(owner, role('aimsManager', 'topManagement')),
    facts: [
      said('auditeeFeedback', 'programmeEvaluation'),
      (situation) =>
        audits(situation).every(({ state }) => ['reported', 'followUp', 'closed', 'cancelled'].includes(state)),
      (situation) =>
        filled(situation.after.shortfall) || asked(situation).every(([key, times]) => done(situation, key) >= times),
    ],
  },
  close: { from: ['evaluated'], to: 'closed', who: role('aimsManager', 'topManagement'), facts: [] },
}
