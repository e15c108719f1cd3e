import { either, type Fact, filled, type Parts, role, said, type Table, writes } from '#test/audits/oracle/situation.ts'

/**
 * What the brief demands of a risk (§3.5, §5 SOD-09), typed from there. Where it leaves a choice: the score is likelihood times the
 * gravest consequence; a risk that is borne needs no plan; whoever may accept more may accept less.
 */
const mine =
  (...fields: string[]): Fact =>
  (situation) =>
    writes(situation) && fields.some((field) => situation.before[field] === situation.actor.id)

const assessors = either(mine('owner', 'analyst', 'createdBy'), role('processOwner', 'aimsManager'))
const management = role('processOwner', 'aimsManager', 'topManagement')
const four = ['organization', 'individuals', 'groups', 'society']

const criteria: Fact = ({ answers }) => answers.criteria !== null
const step = (value: unknown, most: number) => typeof value === 'number' && value >= 1 && value <= most

const analysed: readonly Fact[] = [
  said('cause', 'event', 'existingControls'),
  ({ after }) => after.sources.length > 0,
  ({ after }) =>
    four.every((subject) => {
      const rows = after.consequences.filter((row: Parts) => row.subject === subject)
      return rows.length === 1 && filled(rows[0].effect)
    }),
  ({ after }) => after.consequences.some((row: Parts) => row.isConcerned),
]

const planned: readonly Fact[] = [
  ({ after }) => after.plan.length > 0,
  ({ after }) => after.plan.every((line: Parts) => filled(line.what) && filled(line.who) && filled(line.dueOn)),
  ({ after, answers }) => after.plan.every((line: Parts) => !line.who || answers.active.includes(line.who)),
]

/** Analyst, whoever judged or planned it, and its owner do not approve its treatment. */
const apart: Fact = ({ before, actor, answers }) =>
  answers.exceptions.includes('SOD-09') ||
  (!['analyst', 'analysedBy', 'evaluatedBy', 'plannedBy', 'owner'].some((field) => before[field] === actor.id) &&
    !answers.wrote.includes(actor.id))

const asApproved: Fact = ({ before, after }) => JSON.stringify(promised(before)) === JSON.stringify(promised(after))
const promised = ({ plan }: Parts) => plan.map(({ what, who, dueOn, control }: Parts) => [what, who, dueOn, control])

const levels = ['low', 'moderate', 'high', 'veryHigh']
/** The criteria of this walk: five steps each way, levels from 1, 5, 10 and 16. */
const levelOf = (score: number) => (score >= 16 ? 3 : score >= 10 ? 2 : score >= 5 ? 1 : 0)
const rank = { riskOwner: 0, processOwner: 1, aimsManager: 2, topManagement: 3 } as const

/** Above what is acceptable top management, below it whom the criteria name. */
const authority: Fact = ({ before, after, actor, answers }) => {
  const borne = before.state === 'treatmentDecided'
  const level = borne ? levels.indexOf(before.level) : levelOf(after.residualLikelihood * after.residualConsequence)
  const needed = level > 1 ? rank.topManagement : rank[answers.criteria.by[level] as keyof typeof rank]
  const held = Math.max(0, ...actor.roles.map((name) => rank[name as keyof typeof rank] ?? 0))
  return held >= needed
}

const rest: Fact = ({ before, after, answers }) =>
  before.state === 'treatmentDecided'
    ? before.treatment === 'retain' && before.criteria === answers.criteria.id
    : step(after.residualLikelihood, 5) && step(after.residualConsequence, 5) && filled(after.residualBasis)

const inAYear = (day: string) => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`

export const riskTable: Table = {
  analyse: {
    from: ['identified'],
    to: 'analysed',
    who: assessors,
    facts: [...analysed, said('owner'), ({ after, answers }) => answers.active.includes(after.owner)],
  },
  evaluate: {
    from: ['analysed'],
    to: 'evaluated',
    who: assessors,
    facts: [
      criteria,
      ...analysed,
      said('likelihoodBasis'),
      ({ after }) => step(after.likelihood, 5),
      ({ after }) => after.consequences.every((row: Parts) => !row.isConcerned || step(row.rating, 5)),
    ],
  },
  decideTreatment: {
    from: ['evaluated'],
    to: 'treatmentDecided',
    who: either(assessors, role('topManagement')),
    facts: [said('treatment', 'treatmentReason')],
  },
  planTreatment: { from: ['treatmentDecided'], to: 'treatmentPlanned', who: assessors, facts: planned },
  approvePlan: { from: ['treatmentPlanned'], to: 'planApproved', who: management, facts: [apart, ...planned] },
  returnPlan: { from: ['treatmentPlanned'], to: 'treatmentDecided', who: management, reason: true, facts: [] },
  beginTreatment: { from: ['planApproved'], to: 'treating', who: assessors, facts: [] },
  reportTreatment: {
    from: ['treating'],
    who: either(
      assessors,
      (situation) => writes(situation) && situation.before.plan.some((line: Parts) => line.who === situation.actor.id),
    ),
    facts: [asApproved],
  },
  finishTreatment: {
    from: ['treating'],
    to: 'treated',
    who: assessors,
    facts: [
      asApproved,
      ({ after, today }) =>
        after.plan.every(
          (line: Parts) =>
            filled(line.doneOn) &&
            line.doneOn <= today &&
            ['yes', 'partly'].includes(line.isEffective) &&
            filled(line.shownBy),
        ),
    ],
  },
  replan: {
    from: ['planApproved', 'treating', 'treated'],
    to: 'treatmentDecided',
    who: assessors,
    reason: true,
    facts: [],
  },
  acceptResidual: {
    from: ['treated', 'treatmentDecided'],
    to: 'residualAccepted',
    who: either(mine('owner'), management),
    facts: [criteria, (situation) => !situation.answers.criteria || (rest(situation) && authority(situation))],
  },
  monitor: {
    from: ['residualAccepted'],
    to: 'monitored',
    who: assessors,
    facts: [
      criteria,
      said('monitoring', 'reviewOn'),
      ({ after, today }) => after.reviewOn > today && after.reviewOn <= inAYear(today),
    ],
  },
  reassess: {
    from: [
      'evaluated',
      'treatmentDecided',
      'treatmentPlanned',
      'planApproved',
      'treating',
      'treated',
      'residualAccepted',
      'monitored',
    ],
    to: 'identified',
    who: either(assessors, role('topManagement')),
    reason: true,
    facts: [said('trigger')],
  },
  close: {
    from: ['monitored'],
    to: 'closed',
    who: either(mine('owner'), role('processOwner', 'aimsManager')),
    reason: true,
    facts: [],
  },
  withdraw: {
    from: ['identified', 'analysed'],
    to: 'withdrawn',
    who: role('processOwner', 'aimsManager'),
    reason: true,
    facts: [({ before }) => before.ratings.length === 0],
  },
}
