import { type Refusal, refuse } from '#domain/kernel/refusal.ts'
import { planFields } from './planFields.ts'
import type { ImprovementFacts } from './people.ts'
import { proofFields } from './proofFields.ts'

const outcomeFields = ['after', 'afterFrom', 'afterTo', 'factSeen', 'outcomeEvidence', 'addressed', 'unintended', 'unintendedFollowUp']
const rankedFields = ['potentialImpact', 'feasibility', 'resourceNeed', 'risk', 'ratings', 'legalDuty', 'seriousNonconformity', 'highRiskSystem', 'imminentHarm']
const lifeFields = ['owner', 'targetDate', 'deferredUntil', 'mergedInto', 'decision', 'policyUpdated', 'procedureUpdated', 'trainingUpdated', 'reversalDone', 'acceptanceException']

/**
 * What may not be edited outside a move, and why (C-072, C-115). Words may be corrected until the record is closed; the
 * proof is fixed once work began; dates, owners and ratings change by moves that ask for a reason.
 */
export function mayEditImprovement(facts: ImprovementFacts, changed: readonly string[]): Refusal[] {
  const { state, proofFixedAt } = facts.before
  if (['closed', 'cancelled', 'dismissed', 'merged'].includes(state)) return [refuse('record_at_rest')]
  return changed.flatMap((field) => {
    if (lifeFields.includes(field)) return [refuse('changed_by_move', { field })]
    if (rankedFields.includes(field) && !['candidate', 'registered', 'evaluated'].includes(state)) return [refuse('changed_by_move', { field })]
    if (proofFixedAt !== null && isProof(field)) return [refuse('proof_is_fixed', { field })]
    if (facts.before.planApprovedAt !== null && isPlan(field)) return [refuse('plan_is_approved', { field })]
    return mayTouchOutcome(facts, field)
  })
}

/** Only the actions of an approved plan move on: they are ticked off and evidenced. */
function isPlan(field: string): boolean {
  return (field in planFields && field !== 'actions' && field !== 'resourcesConfirmed') || isProof(field)
}

function isProof(field: string): boolean {
  return field in proofFields && !outcomeFields.includes(field)
}

function mayTouchOutcome({ before }: ImprovementFacts, field: string): Refusal[] {
  const isJudged = before.measuredAt !== null
  return isJudged && outcomeFields.includes(field) ? [refuse('outcome_is_judged', { field })] : []
}
