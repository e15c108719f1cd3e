import type { Page, Person } from './person.ts'
import type { World } from './world.ts'

type Input = Readonly<Record<string, unknown>>

/** Who assesses risks and impacts, and who decides on them; each somebody else. */
export interface AssessingTeam {
  readonly top: Person
  readonly manager: Person
  readonly process: Person
  /** Analyses; holds no office. */
  readonly analyst: Person
  /** Owns the risks. */
  readonly owner: Person
  readonly privacy: Person
}

export async function anAssessingTeam(world: World): Promise<AssessingTeam> {
  return {
    top: await world.person('Tess', 'topManagement'),
    manager: await world.person('Milo', 'aimsManager'),
    process: await world.person('Pat', 'processOwner'),
    analyst: await world.person('Hanna', 'employee'),
    owner: await world.person('Oskar', 'employee'),
    privacy: await world.person('Dora', 'dataProtection'),
  }
}

export const row = (values: Input): Input => ({ id: '', ...values })
export const yes = (why: string) => ({ answer: 'yes', why })
export const no = (why: string) => ({ answer: 'no', why })

const steps = [1, 2, 3, 4, 5]

/** Five steps each way; low from 1, moderate from 5, high from 10, very high from 16; acceptable up to moderate. */
const usualCriteria: Input = {
  title: 'Risk criteria',
  method: 'Likelihood times the gravest consequence, on whomever it falls',
  likelihoods: steps.map((step) => row({ step, name: `L${step}`, meaning: `About ${step} in ten years` })),
  consequences: steps.map((step) =>
    row({ step, name: `C${step}`, organization: 'Loss', individuals: 'Hurt', groups: 'Worse off', society: 'Trust' }),
  ),
  levels: [
    row({ level: 'low', fromScore: 1, acceptedBy: 'riskOwner' }),
    row({ level: 'moderate', fromScore: 5, acceptedBy: 'processOwner' }),
    row({ level: 'high', fromScore: 10, acceptedBy: 'topManagement' }),
    row({ level: 'veryHigh', fromScore: 16, acceptedBy: 'topManagement' }),
  ],
  acceptableUpTo: 'moderate',
  reassessMonths: 12,
}

export async function approvedCriteria({ manager, top }: AssessingTeam, more: Input = {}): Promise<Page> {
  const made = await manager.among('risk-criteria').raises({ ...usualCriteria, owner: manager.id, ...more })
  return top.among('risk-criteria').makes('approve', made)
}

/** What a risk would mean for each of the four, rated; 0: it does not concern them. */
export function meaning(ratings: readonly [number, number, number, number]): readonly Input[] {
  return ['organization', 'individuals', 'groups', 'society'].map((subject, at) => {
    const rating = ratings[at]!
    return row({
      subject,
      effect: rating > 0 ? `It reaches the ${subject}` : 'It does not reach that far',
      isConcerned: rating > 0,
      rating: rating > 0 ? rating : null,
    })
  })
}

export function aRisk({ owner, analyst }: AssessingTeam, more: Input = {}): Input {
  return {
    title: 'Part-time applicants rank lower',
    owner: owner.id,
    analyst: analyst.id,
    sources: ['bias', 'opacity'],
    endangers: ['fairness'],
    cause: 'Few part-time careers in the data it learned from',
    event: 'Suitable people are not invited',
    consequences: meaning([2, 4, 4, 3]),
    existingControls: 'Two recruiters read every ranking',
    likelihood: 3,
    likelihoodBasis: 'Selection rates of last year',
    ...more,
  }
}

/** Identified, analysed, judged. */
export async function evaluatedRisk(team: AssessingTeam, more: Input = {}): Promise<Page> {
  const risks = team.analyst.among('risks')
  const made = await risks.raises(aRisk(team, more))
  await risks.makes('analyse', made)
  return risks.makes('evaluate', made)
}

export const modified: Input = { treatment: 'modify', treatmentReason: 'It can be measured and mended' }

export function aPlan({ process }: AssessingTeam): readonly Input[] {
  return [
    row({
      what: 'Fairness test before every release',
      control: 'iso42001:A.6.2.4',
      who: process.id,
      dueOn: '2026-04-30',
    }),
  ]
}

/** Treated by a plan that somebody else approved, and shown to take effect. */
export async function treatedRisk(team: AssessingTeam, more: Input = {}): Promise<Page> {
  const { analyst, manager } = team
  const risks = analyst.among('risks')
  const it = await evaluatedRisk(team, more)
  await risks.makes('decideTreatment', it, modified)
  await risks.makes('planTreatment', it, { plan: aPlan(team) })
  await manager.among('risks').makes('approvePlan', it)
  const { fields } = await risks.makes('beginTreatment', it)
  return risks.makes('finishTreatment', it, { plan: done(fields.plan as readonly Input[]) })
}

export function done(plan: readonly Input[], more: Input = {}): readonly Input[] {
  return plan.map((line) => ({ ...line, doneOn: '2026-03-02', isEffective: 'yes', shownBy: 'Ratio 0.88', ...more }))
}

export const rest: Input = { residualLikelihood: 2, residualConsequence: 3, residualBasis: 'Test runs of this month' }

/** What remains is accepted and it is watched. */
export async function watchedRisk(team: AssessingTeam, more: Input = {}): Promise<Page> {
  const it = await treatedRisk(team, more)
  await team.top.among('risks').makes('acceptResidual', it, rest)
  return team.analyst
    .among('risks')
    .makes('monitor', it, { monitoring: 'Monthly selection-rate ratio', reviewOn: '2026-12-01' })
}

export const lookedInto: Input = {
  sourcesConsidered: ['bias', 'drift', 'opacity', 'ethics', 'autonomousDecisions'],
  ethics: yes('People are sorted'),
  autonomy: no('A recruiter decides on each'),
  conclusion: 'One risk, treated',
}

/** An approved assessment of a system, with one watched risk in it. */
export async function approvedAssessment(team: AssessingTeam, aiSystem: string, more: Input = {}): Promise<Page> {
  const { analyst, owner, manager } = team
  const assessments = analyst.among('risk-assessments')
  const made = await assessments.raises({
    title: 'Risks of the system',
    owner: owner.id,
    analyst: analyst.id,
    aiSystem,
    scope: 'Training data, model, use',
    ...more,
  })
  await assessments.makes('begin', made)
  await watchedRisk(team, { aiSystem, assessment: made.id })
  await assessments.makes('complete', made, lookedInto)
  return manager.among('risk-assessments').makes('approve', made)
}
