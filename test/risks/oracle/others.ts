import { either, type Fact, filled, type Parts, role, said, type Table, writes } from '#test/audits/oracle/situation.ts'

/** What the brief demands of criteria, assessments, impact assessments and opportunities (§3.5, §3.6, §5 SOD-09, SOD-15). */
const mine =
  (...fields: string[]): Fact =>
  (situation) =>
    writes(situation) && fields.some((field) => situation.before[field] === situation.actor.id)
const management = role('processOwner', 'aimsManager', 'topManagement')
const inAYear = (day: string) => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`
const apartFrom =
  (duty: string, ...fields: string[]): Fact =>
  ({ before, actor, answers }) =>
    answers.exceptions.includes(duty) ||
    !([...fields.map((field) => before[field]), ...(answers.analysts ?? []), ...answers.wrote] as unknown[]).includes(
      actor.id,
    )
const why =
  (field: string): Fact =>
  ({ after }) =>
    filled(after[field]) && filled(after[field].why)

const steps = (rows: readonly Parts[]) =>
  rows.length >= 3 && [...rows.map(({ step }) => step)].sort().every((step, at) => step === at + 1)
const weight = ['low', 'moderate', 'high', 'veryHigh']

export const criteriaTable: Table = {
  approve: {
    from: ['draft'],
    to: 'approved',
    who: role('topManagement'),
    facts: [
      said('method', 'reassessMonths', 'acceptableUpTo'),
      ({ after }) => steps(after.likelihoods) && steps(after.consequences),
      ({ after }) =>
        after.consequences.every((row: Parts) =>
          ['organization', 'individuals', 'groups', 'society'].every((subject) => filled(row[subject])),
        ),
      ({ after }) => {
        const levels = [...after.levels].sort((a, b) => weight.indexOf(a.level) - weight.indexOf(b.level))
        const scores = levels.map(({ fromScore }) => fromScore)
        return (
          levels.length >= 2 &&
          new Set(levels.map(({ level }) => level)).size === levels.length &&
          scores[0] === 1 &&
          scores.every((score, at) => at === 0 || score > scores[at - 1]) &&
          scores.at(-1) <= after.likelihoods.length * after.consequences.length
        )
      },
      ({ after }) => after.levels.some(({ level }: Parts) => level === after.acceptableUpTo),
      ({ after }) =>
        after.levels.every(
          ({ level, acceptedBy }: Parts) =>
            weight.indexOf(level) <= weight.indexOf(after.acceptableUpTo) || acceptedBy === 'topManagement',
        ),
    ],
  },
  supersede: { from: ['approved'], to: 'superseded', who: role('topManagement'), reason: true, facts: [] },
  withdraw: {
    from: ['draft'],
    to: 'withdrawn',
    who: either(mine('owner', 'createdBy'), role('aimsManager', 'topManagement')),
    reason: true,
    facts: [],
  },
}

const assessors = either(mine('owner', 'analyst', 'createdBy'), role('processOwner', 'aimsManager'))
const criteria: Fact = ({ answers }) => answers.criteria !== null

export const assessmentTable: Table = {
  begin: {
    from: ['planned'],
    to: 'underWay',
    who: assessors,
    facts: [criteria, said('scope', 'analyst'), ({ after, answers }) => answers.active.includes(after.analyst)],
  },
  complete: {
    from: ['underWay'],
    to: 'completed',
    who: assessors,
    facts: [
      criteria,
      ({ after }) => after.sourcesConsidered.length > 0,
      why('ethics'),
      why('autonomy'),
      said('conclusion'),
      ({ answers }) => answers.total > 0 && answers.unevaluated.length === 0,
    ],
  },
  approve: {
    from: ['completed'],
    to: 'approved',
    who: management,
    facts: [
      apartFrom('SOD-09', 'owner', 'analyst', 'completedBy'),
      criteria,
      ({ before, answers }) => before.criteria === answers.criteria?.id,
      ({ after, today }) =>
        after.validUntil === null || (after.validUntil >= today && after.validUntil <= inAYear(today)),
    ],
  },
  return: { from: ['completed'], to: 'underWay', who: management, reason: true, facts: [] },
  supersede: { from: ['approved'], to: 'superseded', who: management, reason: true, facts: [] },
  cancel: {
    from: ['planned', 'underWay'],
    to: 'cancelled',
    who: either(mine('owner', 'createdBy'), role('aimsManager')),
    reason: true,
    facts: [],
  },
}

const authors = either(mine('owner', 'createdBy'), role('processOwner', 'aimsManager'))
const reviewers = role('dataProtection', 'verifier', 'processOwner', 'aimsManager', 'topManagement')
const scope = said('aiSystem', 'intendedPurpose', 'foreseeableMisuse', 'deploymentContext', 'jurisdictions')
const sections: readonly Fact[] = [
  scope,
  said('fundamentalRights', 'societalWellBeing', 'benefits', 'oversight'),
  why('vulnerable'),
  ({ after }) => after.affected.length > 0 && after.affected.every((row: Parts) => filled(row.effect)),
  ({ after }) => after.vulnerable?.answer !== 'yes' || after.affected.some((row: Parts) => row.isVulnerable),
  ({ after }) =>
    after.harms.length > 0 &&
    after.harms.every(
      (row: Parts) =>
        [row.severity, row.scale, row.irreversibility, row.likelihood].every(filled) &&
        filled(row.mitigation) &&
        filled(row.risk),
    ),
  why('friaNeeded'),
  why('dpiaNeeded'),
  (situation) => situation.after.friaNeeded?.answer !== 'yes' || said('friaUse', 'friaIfItHappens')(situation),
  (situation) =>
    situation.after.dpiaNeeded?.answer !== 'yes' || said('dpiaProcessing', 'dpiaNecessity', 'dpiaAdvice')(situation),
]
const asked: Fact = ({ after }) =>
  after.consulted.length > 0 && after.consulted.every((row: Parts) => filled(row.on) && filled(row.said))
const dated: Fact = ({ after, today }) =>
  after.validUntil === null || (after.validUntil > today && after.validUntil <= inAYear(today))

export const impactTable: Table = {
  scope: { from: ['draft'], to: 'scoped', who: authors, facts: [scope] },
  assess: { from: ['scoped'], to: 'assessed', who: authors, facts: sections },
  consult: { from: ['assessed'], to: 'consulted', who: authors, facts: [asked] },
  review: {
    from: ['consulted'],
    to: 'reviewed',
    who: reviewers,
    facts: [apartFrom('SOD-15', 'owner', 'createdBy', 'author'), ...sections, asked, said('reviewFindings')],
  },
  return: { from: ['consulted', 'reviewed'], to: 'scoped', who: reviewers, reason: true, facts: [] },
  withdraw: {
    from: ['draft', 'scoped', 'assessed', 'consulted', 'reviewed'],
    to: 'withdrawn',
    who: either(mine('owner', 'createdBy'), role('aimsManager')),
    reason: true,
    facts: [],
  },
  approve: { from: ['reviewed'], to: 'approved', who: management, facts: [dated] },
  communicate: { from: ['approved'], to: 'communicated', who: authors, facts: [said('communicatedTo')] },
  putIntoForce: { from: ['communicated'], to: 'current', who: either(authors, role('topManagement')), facts: [] },
  askForReview: {
    from: ['current'],
    to: 'dueForReview',
    who: either(authors, reviewers, role('internalAuditor')),
    reason: true,
    facts: [said('trigger')],
  },
  confirm: {
    from: ['dueForReview', 'current'],
    to: 'current',
    who: reviewers,
    reason: true,
    facts: [
      apartFrom('SOD-15', 'owner', 'createdBy', 'author'),
      dated,
      ({ before, after }) => before.validUntil !== after.validUntil,
    ],
  },
  supersede: {
    from: ['current', 'dueForReview'],
    to: 'superseded',
    who: either(authors, role('topManagement')),
    reason: true,
    facts: [],
  },
}
