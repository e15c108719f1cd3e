import { either, type Fact, filled, type Parts, role, said, type Table, writes } from './situation.ts'

const ours = ['internal', 'readiness', 'supplier']
const raiser: Fact = (situation) => writes(situation) && situation.before.createdBy === situation.actor.id
const auditee: Fact = (situation) =>
  writes(situation) && [situation.before.auditee, situation.before.owner].includes(situation.actor.id)
const auditors = either(raiser, role('internalAuditor', 'aimsManager'))

const scribes: Fact = (situation) =>
  role('aimsManager')(situation) && situation.answers.audit !== null && !ours.includes(situation.answers.audit.kind)
/** A finding of no audit yet belongs to whoever wrote it down. */
const team: Fact = (situation) =>
  situation.answers.audit === null || situation.answers.audit.team.includes(situation.actor.id) || scribes(situation)
const led: Fact = (situation) =>
  team(situation) &&
  (situation.answers.audit === null ||
    situation.answers.audit.lead === null ||
    situation.answers.audit.lead === situation.actor.id ||
    scribes(situation))

const is = (after: Parts, ...kinds: string[]) => kinds.includes(after.kind)
const failing = (after: Parts) => after.failsRequirement?.answer

const words: readonly Fact[] = [
  said('kind', 'statement', 'evidence'),
  ({ after, answers }) => filled(after.audit) && answers.audit !== null,
  ({ after }) => is(after, 'goodPractice') || filled(after.requirement),
  ({ after }) => (is(after, 'nonconformity') ? filled(after.severity) : !filled(after.severity)),
  // NC needs requirement, evidence and statement; an observation must not disguise one.
  ({ after }) => !is(after, 'nonconformity') || failing(after) !== 'no',
  ({ after }) =>
    !is(after, 'observation', 'opportunity') || (failing(after) === 'no' && filled(after.failsRequirement.why)),
  // The auditor states no solution.
  ({ after }) => is(after, 'goodPractice') || after.noSolution === true,
  ({ after }) => !is(after, 'goodPractice') || filled(after.knowledge),
]

const meanings: Parts = {
  critical: ['nonconformity', 'critical'],
  major: ['nonconformity', 'major'],
  minor: ['nonconformity', 'minor'],
  observation: ['observation', null],
  opportunity: ['opportunity', null],
  goodPractice: ['goodPractice', null],
}
const graded: Fact = ({ after, answers }) => {
  const grades: readonly Parts[] = answers.audit?.grades ?? []
  if (grades.length === 0) return true
  const given = grades.find(({ grade }) => grade === after.externalGrade)
  return given !== undefined && meanings[given.means][0] === after.kind && meanings[given.means][1] === after.severity
}

export const findingTable: Table = {
  confirm: { from: ['draft'], to: 'confirmed', who: auditors, facts: [team, ...words, graded] },
  issue: {
    from: ['confirmed'],
    to: 'issued',
    who: auditors,
    facts: [led, said('auditee'), ({ after, answers }) => answers.active.includes(after.auditee)],
  },
  respond: {
    from: ['issued'],
    to: 'responded',
    who: either(auditee, role('processOwner', 'aimsManager')),
    facts: [
      said('stance', 'response'),
      ({ answers, actor }) => answers.audit === null || !answers.audit.team.includes(actor.id),
    ],
  },
  returnResponse: { from: ['responded'], to: 'issued', who: auditors, reason: true, facts: [team] },
  accept: {
    from: ['responded'],
    to: 'accepted',
    who: auditors,
    facts: [team, ({ after }) => after.stance !== 'dispute' || filled(after.upheldBecause)],
  },
  close: {
    from: ['accepted'],
    to: 'closed',
    who: auditors,
    facts: [
      team,
      ({ before, answers }) =>
        before.kind !== 'nonconformity' || ['closed', 'rejected'].includes(answers.audit?.became?.state),
      ({ answers }) => !(answers.audit?.became?.type === 'improvement' && answers.audit.became.state === 'candidate'),
      // Nobody closes a finding they mended.
      ({ answers, actor }) => !answers.audit?.became || answers.audit.became.owner !== actor.id,
    ],
  },
  withdraw: {
    from: ['draft', 'confirmed', 'issued', 'responded'],
    to: 'withdrawn',
    who: auditors,
    reason: true,
    facts: [led],
  },
}
