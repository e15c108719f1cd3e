import { either, type Fact, filled, type Parts, role, type Situation, said, type Table, writes } from './situation.ts'

/** Audits of our own making; all others are carried out by people from outside, and ours only write down what they say. */
const ours = ['internal', 'readiness', 'supplier']
const isOurs = (kind: unknown) => ours.includes(kind as string)

const inTeam =
  (...as: string[]): Fact =>
  (situation) =>
    writes(situation) &&
    situation.before.team.some((row: Parts) => as.includes(row.role) && row.person === situation.actor.id)
const lead = inTeam('lead')
const owner: Fact = (situation) => writes(situation) && situation.before.owner === situation.actor.id
const manager = role('aimsManager')
const scribe: Fact = (situation) => manager(situation) && !isOurs(situation.before.kind)

const planned: readonly Fact[] = [
  said('kind', 'objectives', 'scope', 'method', 'startsOn', 'endsOn'),
  ({ after }) => after.criteria.length > 0 || filled(after.ownCriteria),
  ({ after }) => !(after.endsOn < after.startsOn),
  // Somebody of ours is audited, unless others audit us and say so themselves.
  ({ after }) => !isOurs(after.kind) || after.auditees.length > 0,
  ({ after, answers }) => after.team.every(({ person }: Parts) => answers.active.includes(person)),
]

const leads = (rows: readonly Parts[]) => rows.filter((row) => row.role === 'lead').length
const people: readonly Fact[] = [
  ({ after }) => leads(isOurs(after.kind) ? after.team : after.externals) > 0,
  ({ after }) => leads(after.team) + leads(after.externals) <= 1,
  ({ after }) => new Set(after.team.map(({ person }: Parts) => person)).size === after.team.length,
  ({ after }) => !after.auditees.some((row: Parts) => after.team.some((other: Parts) => other.person === row.person)),
  ({ after }) => after.kind !== 'mock' || after.externals.every(({ firm }: Parts) => filled(firm)),
]

/** C-340: valid from the first to the last day of the audit. */
const isCompetent = ({ after, answers }: Situation, { person, role: as }: Parts) => {
  const levels: Parts = { lead: ['leadAuditor'], auditor: ['leadAuditor', 'auditor'] }
  return (
    levels[as] === undefined ||
    answers.qualifications.some(
      (each: Parts) =>
        each.person === person &&
        levels[as].includes(each.level) &&
        each.validFrom <= after.startsOn &&
        each.validUntil >= after.endsOn,
    )
  )
}
const competent: Fact = (situation) =>
  situation.after.team.every((row: Parts) => isCompetent(situation, row)) &&
  (situation.after.kind !== 'mock' ||
    situation.after.externals
      .filter((row: Parts) => row.role === 'lead')
      .every((row: Parts) => filled(row.credential) && row.credentialUntil >= situation.after.endsOn))

/** SOD-03: observers do not audit; of the rest nobody worked on what is audited within 24 months. */
const independent: Fact = ({ after, answers }) =>
  !after.team.some(
    ({ person, role: as }: Parts) =>
      as !== 'observer' && answers.involved.some((each: Parts) => each.person === person),
  )

const covered: Fact = ({ after, answers }) =>
  answers.requirements.length > 0 ? after.criteria.every((each: string) => answers.requirements.includes(each)) : false
const prepared: Fact = (situation) => {
  const { after, answers } = situation
  if (!isOurs(after.kind)) return true
  const levels = new Set(after.interviews.map(({ level }: Parts) => level))
  const isSampled = answers.population === 0 || answers.samples > 0 || filled(after.sampleWaived)
  return covered(situation) && isSampled && levels.size === 3
}

const moved: readonly Fact[] = [
  ({ before, after, today }) => filled(after.startsOn) && after.startsOn !== before.startsOn && after.startsOn >= today,
  ({ after }) => !filled(after.endsOn) || after.endsOn >= after.startsOn,
]

const settled = ['responded', 'accepted', 'closed', 'withdrawn']
const accepted = ['accepted', 'closed', 'withdrawn']
const findings = (situation: Situation): readonly Parts[] => situation.answers.findings

export const auditTable: Table = {
  announce: {
    from: ['planned'],
    to: 'announced',
    who: either(lead, owner, manager),
    facts: [...planned, ...people, competent, independent],
  },
  prepare: { from: ['announced'], to: 'prepared', who: either(lead, owner, scribe), facts: [prepared, independent] },
  replan: {
    from: ['announced', 'prepared', 'inProgress'],
    who: either(lead, owner, manager),
    reason: true,
    facts: [...planned, ...people, competent, independent],
  },
  reschedule: {
    from: ['planned', 'announced', 'prepared'],
    who: either(lead, owner, manager),
    reason: true,
    facts: moved,
  },
  defer: {
    from: ['planned', 'announced', 'prepared'],
    who: role('aimsManager', 'topManagement'),
    reason: true,
    facts: [
      ...moved,
      // Whoever asks for more time does not grant it.
      ({ before, actor }) => before.owner !== actor.id && !before.team.some(({ person }: Parts) => person === actor.id),
    ],
  },
  cancel: {
    from: ['planned', 'announced', 'prepared', 'inProgress'],
    to: 'cancelled',
    who: either(owner, role('aimsManager', 'topManagement')),
    reason: true,
    facts: [],
  },
  begin: { from: ['prepared'], to: 'inProgress', who: either(lead, scribe), facts: [independent] },
  finish: {
    from: ['inProgress'],
    to: 'reporting',
    who: either(lead, scribe),
    facts: [
      (situation) => !isOurs(situation.before.kind) || situation.before.criteria.length === 0 || covered(situation),
      ({ answers }) => answers.open + answers.unexplained + answers.unevidenced + answers.findingless === 0,
      // What was drawn since it began is in scope: the AI systems, which are what the situation names.
      independent,
    ],
  },
  issue: {
    from: ['reporting'],
    to: 'reported',
    who: either(lead, scribe),
    facts: [
      said('conformity', 'effectiveness'),
      ({ after }) => after.distribution.length > 0,
      (situation) => findings(situation).every(({ state }) => settled.includes(state)),
    ],
  },
  followUp: { from: ['reported'], to: 'followUp', who: either(lead, owner, manager), facts: [] },
  close: {
    from: ['followUp'],
    to: 'closed',
    who: either(lead, owner, manager),
    facts: [
      (situation) => findings(situation).every(({ state }) => accepted.includes(state)),
      (situation) =>
        findings(situation)
          .filter(({ state }) => state !== 'withdrawn')
          .every(({ kind, became }) => (kind !== 'nonconformity' || became !== null) && became?.state !== 'candidate'),
    ],
  },
}
