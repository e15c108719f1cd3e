import { type Refusal, refuse } from '#domain/kernel/refusal.ts'
import { keptActions } from './actions.ts'
import { brokenBy } from './debts.ts'
import type { ImprovementFacts } from './people.ts'
import { planFields } from './planFields.ts'
import { proofFields } from './proofFields.ts'
import { seriesFields } from './seriesFields.ts'
import { isAtRest, isUnderWay } from './stages.ts'

const outcomeFields = [
  'after',
  'afterFrom',
  'afterTo',
  'factSeen',
  'outcomeEvidence',
  'addressed',
  'unintended',
  'unintendedFollowUp',
]
const evaluationFields = ['potentialImpact', 'feasibility', 'resourceNeed', 'risk']
const ratedFields = ['ratings', 'legalDuty', 'seriousNonconformity', 'highRiskSystem', 'imminentHarm']
const estimates = ['effortDays', 'cost']
const lifeFields = [
  'owner',
  'targetDate',
  'deferredUntil',
  'mergedInto',
  'decision',
  'policyUpdated',
  'procedureUpdated',
  'trainingUpdated',
  'policyVersion',
  'procedureVersion',
  'trainedCompetence',
  'reversalDone',
  'acceptanceException',
]

/**
 * What may not be edited outside a move, and why (C-072, C-115). Words may be corrected until the record is closed, but not
 * emptied where a stage asked for them; the proof is fixed once work began; dates, owners and ratings change by moves that ask
 * for a reason.
 */
export function mayEditImprovement(facts: ImprovementFacts, changed: readonly string[]): Refusal[] {
  if (isAtRest(facts.before.state)) return [refuse('record_at_rest')]
  return [...changed.flatMap((field) => fixed(facts, field)), ...brokenBy(facts)]
}

function fixed(facts: ImprovementFacts, field: string): Refusal[] {
  const { before } = facts
  if (lifeFields.includes(field) || isRanked(facts, field)) return [refuse('changed_by_move', { field })]
  if (before.proofFixedAt !== null && isProof(field)) return [refuse('proof_is_fixed', { field })]
  if (before.planApprovedAt !== null && isPlan(field)) return [refuse('plan_is_approved', { field })]
  if (isUnderWay(before.state) && estimates.includes(field) && before[field as 'cost'] !== null)
    return [refuse('estimate_is_fixed', { field })]
  if (field === 'actions') return actionRefusals(facts)
  return before.measuredAt !== null && outcomeFields.includes(field) ? [refuse('outcome_is_judged', { field })] : []
}

/** What was evaluated and rated is said again by moves; what an import or the light path left open may be filled in. */
function isRanked({ before }: ImprovementFacts, field: string): boolean {
  if (['candidate', 'registered', 'evaluated'].includes(before.state)) return false
  return ratedFields.includes(field) || (evaluationFields.includes(field) && before[field as 'risk'] !== null)
}

/** Only the actions of an approved plan move on: they are ticked off and evidenced. */
function isPlan(field: string): boolean {
  return (
    (field in planFields && field !== 'actions' && field !== 'resourcesConfirmed' && field !== 'pilotResult') ||
    estimates.includes(field) ||
    isProof(field)
  )
}

function isProof(field: string): boolean {
  return field in seriesFields || (field in proofFields && !outcomeFields.includes(field))
}

function actionRefusals(facts: ImprovementFacts): Refusal[] {
  const { implementedAt, planApprovedAt, state } = facts.before
  if (implementedAt !== null) return [refuse('actions_are_settled', { field: 'actions' })]
  return planApprovedAt !== null || isUnderWay(state) ? keptActions(facts) : []
}
