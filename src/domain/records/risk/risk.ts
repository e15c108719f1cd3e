import { recordType } from '#domain/kernel/recordType.ts'
import { refuse, unmet } from '#domain/kernel/refusal.ts'
import { isWriting } from '#domain/people/isWriting.ts'
import { analysisMoves, assessors } from './analysisMoves.ts'
import { riskFields } from './fields.ts'
import type { RiskFacts } from './guards.ts'
import { restMoves } from './restMoves.ts'
import { overStates, riskStates } from './states.ts'
import { treatmentMoves } from './treatmentMoves.ts'

const said = [
  'aiSystem',
  'assessment',
  'sources',
  'endangers',
  'cause',
  'event',
  'consequences',
  'existingControls',
  'likelihood',
  'likelihoodBasis',
  'analyst',
] as const

/**
 * One risk of AI, to the organization, to people or to society (brief §3.5): analysed, judged by the criteria in force, treated by a
 * plan somebody else approved, what remains accepted by somebody with the authority for it, and looked at again in time.
 */
export const risk = recordType({
  name: 'risk',
  plural: 'risks',
  prefix: 'RSK',
  label: { en: 'Risk', de: 'Risiko' },
  pluralLabel: { en: 'Risks', de: 'Risiken' },
  topics: ['riskAssessment'],
  fields: riskFields,
  states: riskStates,
  initial: 'identified',
  numberedBy: 'identified',
  captures: ['title', 'owner', ...said],
  relations: {
    owner: (facts: RiskFacts) => isWriting(facts.actor, facts.before.owner),
    analyst: (facts: RiskFacts) => isWriting(facts.actor, facts.before.analyst),
    raiser: (facts: RiskFacts) => isWriting(facts.actor, facts.before.createdBy),
    doer: (facts: RiskFacts) => facts.before.plan.some(({ who }) => isWriting(facts.actor, who)),
  },
  editableBy: assessors,
  moves: { ...analysisMoves, ...treatmentMoves, ...restMoves },
  mayEdit: ({ before }, changed) =>
    unmet(
      (overStates as readonly string[]).includes(before.state) && refuse('record_at_rest'),
      !['identified', 'analysed'].includes(before.state) &&
        changed.some((field) => !alwaysEditable.includes(field)) &&
        refuse('risk_judged'),
    ),
  derive: ({ state, plan, reviewOn }) => ({
    status: { identified: 'planned', closed: 'completed', withdrawn: 'cancelled' }[state as string] ?? 'inProgress',
    due: dueOf(state, { plan, reviewOn }),
  }),
})

const alwaysEditable: readonly string[] = ['title', 'owner', 'indicator']

interface Days {
  readonly plan: readonly { readonly dueOn: string | null; readonly doneOn: string | null }[]
  readonly reviewOn: string | null
}

/** The next line of the plan while it is carried out; then the day it is looked at again. */
function dueOf(state: string, { plan, reviewOn }: Days): string | null {
  if (state === 'residualAccepted' || state === 'monitored') return reviewOn
  if (state !== 'planApproved' && state !== 'treating') return null
  const open = plan.flatMap(({ dueOn, doneOn }) => (dueOn && !doneOn ? [dueOn] : [])).sort()
  return open[0] ?? null
}
