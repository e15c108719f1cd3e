import { actorId, type Facts } from '#domain/kernel/facts.ts'
import { recordType } from '#domain/kernel/recordType.ts'
import { refuse, unmet } from '#domain/kernel/refusal.ts'
import { isWriting } from '#domain/people/isWriting.ts'
import { type RiskCriteria, riskCriteriaFields } from './fields.ts'
import { notSound } from './soundness.ts'
import { riskCriteriaStates } from './states.ts'

type CriteriaFacts = Facts<RiskCriteria>

const said = ['method', 'likelihoods', 'consequences', 'levels', 'acceptableUpTo', 'reassessMonths'] as const

/**
 * Criteria for risks, a version each (brief §3.5): top management approves them, the version before is superseded, and every live
 * risk is to be looked at again.
 */
export const riskCriteria = recordType({
  name: 'riskCriteria',
  plural: 'risk-criteria',
  prefix: 'RCR',
  label: { en: 'Risk criteria', de: 'Risikokriterien' },
  pluralLabel: { en: 'Risk criteria', de: 'Risikokriterien' },
  topics: ['riskAssessment'],
  fields: riskCriteriaFields,
  states: riskCriteriaStates,
  initial: 'draft',
  numberedBy: 'draft',
  captures: ['title', 'owner', ...said],
  relations: {
    owner: (facts: CriteriaFacts) => isWriting(facts.actor, facts.before.owner),
    raiser: (facts: CriteriaFacts) => isWriting(facts.actor, facts.before.createdBy),
  },
  editableBy: ['owner', 'raiser', 'aimsManager', 'topManagement'],
  moves: {
    approve: {
      label: { en: 'Approve', de: 'Freigeben' },
      from: ['draft'],
      to: 'approved',
      by: ['topManagement'],
      asks: [...said],
      guard: ({ record }) => notSound(record),
      effect: ({ actor, now }) => ({ approvedBy: actorId(actor), approvedAt: now }),
    },
    supersede: {
      label: { en: 'Supersede', de: 'Ablösen' },
      from: ['approved'],
      to: 'superseded',
      by: ['topManagement'],
      reason: 'required',
    },
    withdraw: {
      label: { en: 'Withdraw', de: 'Zurückziehen' },
      from: ['draft'],
      to: 'withdrawn',
      by: ['owner', 'raiser', 'aimsManager', 'topManagement'],
      reason: 'required',
    },
  },
  mayEdit: ({ before }) => unmet(before.state !== 'draft' && refuse('criteria_approved')),
  derive: ({ state }) => ({
    status: { draft: 'planned', approved: 'inProgress', superseded: 'completed' }[state] ?? 'cancelled',
    due: null,
  }),
})
