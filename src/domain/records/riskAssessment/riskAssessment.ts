import { actorId, type Facts } from '#domain/kernel/facts.ts'
import { recordType } from '#domain/kernel/recordType.ts'
import { refuse, unmet } from '#domain/kernel/refusal.ts'
import { isWriting } from '#domain/people/isWriting.ts'
import { separated, usedExceptions } from '../duties.ts'
import { type RiskAssessment, riskAssessmentFields } from './fields.ts'
import { analystsOf, notApprovable, notCompletable, validUntil } from './guards.ts'
import { riskAssessmentStates } from './states.ts'

type AssessmentFacts = Facts<RiskAssessment>

const planned = ['aiSystem', 'trigger', 'scope', 'dueOn', 'analyst', 'participants'] as const
const found = ['sourcesConsidered', 'ethics', 'autonomy', 'conclusion'] as const
const assessors = ['owner', 'analyst', 'raiser', 'processOwner', 'aimsManager'] as const
const management = ['aimsManager', 'processOwner', 'topManagement'] as const

/**
 * A risk assessment: the sources gone through, every risk it found evaluated by the criteria in force, approved by management that
 * did not make it (SOD-09), and valid for a time (C-015, C-309).
 */
export const riskAssessment = recordType({
  name: 'riskAssessment',
  plural: 'risk-assessments',
  prefix: 'RSA',
  label: { en: 'Risk assessment', de: 'Risikobewertung' },
  pluralLabel: { en: 'Risk assessments', de: 'Risikobewertungen' },
  topics: ['riskAssessment'],
  fields: riskAssessmentFields,
  states: riskAssessmentStates,
  initial: 'planned',
  numberedBy: 'planned',
  captures: ['title', 'owner', ...planned, ...found],
  relations: {
    owner: (facts: AssessmentFacts) => isWriting(facts.actor, facts.before.owner),
    analyst: (facts: AssessmentFacts) => isWriting(facts.actor, facts.before.analyst),
    raiser: (facts: AssessmentFacts) => isWriting(facts.actor, facts.before.createdBy),
  },
  editableBy: assessors,
  moves: {
    begin: {
      label: { en: 'Begin', de: 'Beginnen' },
      from: ['planned'],
      to: 'underWay',
      by: assessors,
      asks: ['aiSystem', 'scope', 'analyst', 'participants', 'dueOn'],
      needs: ['riskCriteria', 'activePeople'],
      guard: ({ record, answers }) =>
        unmet(
          answers.riskCriteria === null && refuse('risk_criteria_missing'),
          !record.scope?.trim() && refuse('assessment_scope_missing', { field: 'scope' }),
          !record.analyst && refuse('risk_analyst_missing', { field: 'analyst' }),
          record.analyst &&
            !answers.activePeople.has(record.analyst) &&
            refuse('person_not_active', { field: 'analyst' }),
        ),
    },
    complete: {
      label: { en: 'Complete', de: 'Abschließen' },
      from: ['underWay'],
      to: 'completed',
      by: assessors,
      asks: [...found],
      needs: ['riskCriteria', 'assessedRisks'],
      guard: notCompletable,
      effect: ({ actor, answers }) => ({
        completedBy: actorId(actor),
        criteria: answers.riskCriteria?.id ?? null,
      }),
    },
    approve: {
      label: { en: 'Approve', de: 'Freigeben' },
      from: ['completed'],
      to: 'approved',
      by: management,
      asks: ['validUntil'],
      needs: ['riskCriteria', 'assessedRisks', 'exceptions', 'wrote'],
      guard: (facts) => [...separated(facts, 'SOD-09', analystsOf(facts)), ...notApprovable(facts)],
      effect: (facts) => ({
        validUntil: validUntil(facts),
        approvedBy: actorId(facts.actor),
        approvedAt: facts.now,
        ...usedExceptions(facts, 'SOD-09', analystsOf(facts)),
      }),
    },
    return: {
      label: { en: 'Return', de: 'Zurückgeben' },
      from: ['completed'],
      to: 'underWay',
      by: management,
      reason: 'required',
    },
    supersede: {
      label: { en: 'Supersede', de: 'Ablösen' },
      from: ['approved'],
      to: 'superseded',
      by: management,
      reason: 'required',
    },
    cancel: {
      label: { en: 'Cancel', de: 'Absagen' },
      from: ['planned', 'underWay'],
      to: 'cancelled',
      by: ['owner', 'raiser', 'aimsManager'],
      reason: 'required',
    },
  },
  mayEdit: ({ before }, changed) =>
    unmet(
      !['planned', 'underWay'].includes(before.state) &&
        changed.some((field) => field !== 'owner') &&
        refuse('assessment_completed'),
    ),
  derive: ({ state, dueOn, validUntil: until }) => ({
    status: { planned: 'planned', superseded: 'completed', cancelled: 'cancelled' }[state as string] ?? 'inProgress',
    due: { planned: dueOn, underWay: dueOn, completed: dueOn, approved: until }[state as string] ?? null,
  }),
})
