import { actorId, type Facts } from '#domain/kernel/facts.ts'
import { recordType } from '#domain/kernel/recordType.ts'
import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import { isWriting } from '#domain/people/isWriting.ts'
import { type Opportunity, opportunityFields } from './fields.ts'
import { opportunityStates } from './states.ts'

type OpportunityFacts = Facts<Opportunity>

const said = ['description', 'aiSystem', 'serves', 'beneficiaries', 'benefit', 'effort', 'newRisks', 'basis'] as const
const workers = ['owner', 'raiser', 'processOwner', 'aimsManager'] as const

/** An opportunity, a record beside the risk (C-023): what it would bring is weighed, it is pursued by actions or declined. */
export const opportunity = recordType({
  name: 'opportunity',
  plural: 'opportunities',
  prefix: 'OPP',
  label: { en: 'Opportunity', de: 'Chance' },
  pluralLabel: { en: 'Opportunities', de: 'Chancen' },
  topics: ['riskAssessment', 'continualImprovement'],
  fields: opportunityFields,
  states: opportunityStates,
  initial: 'identified',
  numberedBy: 'identified',
  captures: ['title', 'owner', ...said],
  relations: {
    owner: (facts: OpportunityFacts) => isWriting(facts.actor, facts.before.owner),
    raiser: (facts: OpportunityFacts) => isWriting(facts.actor, facts.before.createdBy),
  },
  editableBy: workers,
  moves: {
    evaluate: {
      label: { en: 'Evaluate', de: 'Bewerten' },
      from: ['identified'],
      to: 'evaluated',
      by: workers,
      asks: ['owner', ...said],
      needs: ['activePeople'],
      guard: (facts) => [...unweighed(facts), ...ownerless(facts)],
      effect: ({ actor }) => ({ evaluatedBy: actorId(actor) }),
    },
    pursue: {
      label: { en: 'Pursue', de: 'Verfolgen' },
      from: ['evaluated'],
      to: 'pursued',
      by: ['owner', 'processOwner', 'aimsManager', 'topManagement'],
      asks: ['actions'],
      guard: ({ record }) =>
        unmet(
          record.actions.length === 0 && refuse('opportunity_actions_missing', { field: 'actions' }),
          ...record.actions.map(
            ({ what, who, dueOn }, at) =>
              (!what?.trim() || !who || !dueOn) &&
              refuse('opportunity_action_incomplete', { field: `actions/${at}/what` }),
          ),
        ),
      effect: ({ actor, now }) => ({ decidedBy: actorId(actor), decidedAt: now }),
    },
    report: {
      label: { en: 'Report on the actions', de: 'Über die Maßnahmen berichten' },
      from: ['pursued'],
      by: workers,
      asks: ['actions'],
    },
    realise: {
      label: { en: 'Realised', de: 'Genutzt' },
      from: ['pursued'],
      to: 'realised',
      by: workers,
      asks: ['actions', 'outcome'],
      guard: ({ record }) =>
        unmet(
          ...record.actions.map(
            ({ doneOn }, at) => !doneOn && refuse('opportunity_action_open', { field: `actions/${at}/doneOn` }),
          ),
          !record.outcome?.trim() && refuse('opportunity_outcome_missing', { field: 'outcome' }),
        ),
    },
    decline: {
      label: { en: 'Decline', de: 'Nicht verfolgen' },
      from: ['identified', 'evaluated', 'pursued'],
      to: 'declined',
      by: ['owner', 'processOwner', 'aimsManager', 'topManagement'],
      reason: 'required',
      effect: ({ actor, now }) => ({ decidedBy: actorId(actor), decidedAt: now }),
    },
  },
  mayEdit: ({ before }, changed) =>
    unmet(
      before.state !== 'identified' &&
        changed.some((field) => !['title', 'owner'].includes(field)) &&
        refuse('opportunity_weighed'),
    ),
  derive: ({ state, actions }) => ({
    status: { identified: 'planned', realised: 'completed', declined: 'cancelled' }[state as string] ?? 'inProgress',
    due: state === 'pursued' ? nextDay(actions) : null,
  }),
})

function unweighed({ record }: OpportunityFacts): readonly Refusal[] {
  return unmet(
    !record.description?.trim() && refuse('opportunity_description_missing', { field: 'description' }),
    record.beneficiaries.length === 0 && refuse('opportunity_gainers_missing', { field: 'beneficiaries' }),
    !record.benefit && refuse('opportunity_benefit_missing', { field: 'benefit' }),
    !record.effort && refuse('opportunity_effort_missing', { field: 'effort' }),
    !record.newRisks?.why?.trim() && refuse('opportunity_risks_unsaid', { field: 'newRisks' }),
    !record.basis?.trim() && refuse('opportunity_basis_missing', { field: 'basis' }),
  )
}

function ownerless({ record, answers }: OpportunityFacts): readonly Refusal[] {
  return unmet(
    !record.owner && refuse('owner_missing', { field: 'owner' }),
    record.owner && !answers.activePeople.has(record.owner) && refuse('owner_not_active', { field: 'owner' }),
  )
}

function nextDay(actions: Opportunity['actions']): string | null {
  return actions.flatMap(({ dueOn, doneOn }) => (dueOn && !doneOn ? [dueOn] : [])).sort()[0] ?? null
}
