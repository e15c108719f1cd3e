import { actorId } from '#domain/kernel/facts.ts'
import { refuse, unmet } from '#domain/kernel/refusal.ts'
import { separated, usedExceptions } from '../duties.ts'
import { assessors, management } from './analysisMoves.ts'
import { analystsOf } from './authority.ts'
import { notPlanned, notTreated, planRewritten, type RiskFacts } from './guards.ts'

/** What is done about it: decided, planned, approved by somebody else, carried out and shown to take effect. */
export const treatmentMoves = {
  decideTreatment: {
    label: { en: 'Decide on the treatment', de: 'Behandlung entscheiden' },
    from: ['evaluated'],
    to: 'treatmentDecided',
    by: [...assessors, 'topManagement'],
    asks: ['treatment', 'treatmentReason'],
    guard: ({ record }: RiskFacts) =>
      unmet(
        !record.treatment && refuse('treatment_missing', { field: 'treatment' }),
        !record.treatmentReason?.trim() && refuse('treatment_reason_missing', { field: 'treatmentReason' }),
      ),
  },
  planTreatment: {
    label: { en: 'Plan the treatment', de: 'Behandlung planen' },
    from: ['treatmentDecided'],
    to: 'treatmentPlanned',
    by: assessors,
    asks: ['plan'],
    needs: ['activePeople'],
    guard: notPlanned,
    effect: ({ actor }: RiskFacts) => ({ plannedBy: actorId(actor) }),
  },
  approvePlan: {
    label: { en: 'Approve the plan', de: 'Plan freigeben' },
    from: ['treatmentPlanned'],
    to: 'planApproved',
    by: management,
    needs: ['activePeople', 'exceptions', 'wrote'],
    guard: (facts: RiskFacts) => [...separated(facts, 'SOD-09', analystsOf(facts)), ...notPlanned(facts)],
    effect: (facts: RiskFacts) => ({
      planApprovedBy: actorId(facts.actor),
      planApprovedAt: facts.now,
      ...usedExceptions(facts, 'SOD-09', analystsOf(facts)),
    }),
  },
  returnPlan: {
    label: { en: 'Return the plan', de: 'Plan zurückgeben' },
    from: ['treatmentPlanned'],
    to: 'treatmentDecided',
    by: management,
    reason: 'required',
  },
  beginTreatment: {
    label: { en: 'Begin the treatment', de: 'Behandlung beginnen' },
    from: ['planApproved'],
    to: 'treating',
    by: assessors,
  },
  reportTreatment: {
    label: { en: 'Report on the plan', de: 'Über den Plan berichten' },
    from: ['treating'],
    by: [...assessors, 'doer'],
    asks: ['plan'],
    guard: planRewritten,
  },
  finishTreatment: {
    label: { en: 'Treated', de: 'Behandelt' },
    from: ['treating'],
    to: 'treated',
    by: assessors,
    asks: ['plan'],
    guard: (facts: RiskFacts) => [...planRewritten(facts), ...notTreated(facts)],
  },
  replan: {
    label: { en: 'Plan again', de: 'Neu planen' },
    from: ['planApproved', 'treating', 'treated'],
    to: 'treatmentDecided',
    by: assessors,
    reason: 'required',
    effect: () => ({ planApprovedBy: null, planApprovedAt: null }),
  },
} as const
