import type { Facts } from '#domain/kernel/facts.ts'
import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import { addMonths } from '#domain/time/months.ts'
import type { RiskAssessment } from './fields.ts'

type AssessmentFacts = Facts<RiskAssessment>

/** Everyone who made the assessment: whoever answers for it, and whoever judged one of its risks. */
export function analystsOf({ before, answers }: AssessmentFacts): readonly (string | null)[] {
  return [before.owner, before.analyst, before.completedBy, ...answers.assessedRisks.analysts, ...answers.wrote]
}

/** Both questions auditors ask of a risk process are answered (C-015), and no risk it found is left unjudged. */
export function notCompletable({ record, answers }: AssessmentFacts): readonly Refusal[] {
  const { total, unevaluated } = answers.assessedRisks
  return unmet(
    answers.riskCriteria === null && refuse('risk_criteria_missing'),
    record.sourcesConsidered.length === 0 && refuse('sources_missing', { field: 'sourcesConsidered' }),
    !isAnswered(record.ethics) && refuse('ethics_unanswered', { field: 'ethics' }),
    !isAnswered(record.autonomy) && refuse('autonomy_unanswered', { field: 'autonomy' }),
    !record.conclusion?.trim() && refuse('assessment_conclusion_missing', { field: 'conclusion' }),
    total === 0 && refuse('assessment_without_risks'),
    unevaluated.length > 0 &&
      refuse('risks_unevaluated', { values: { count: unevaluated.length, risks: unevaluated.join(', ') } }),
  )
}

function isAnswered(answer: RiskAssessment['ethics']): boolean {
  return answer !== null && Boolean(answer.why?.trim())
}

export function notApprovable(facts: AssessmentFacts): readonly Refusal[] {
  const { record, answers, today } = facts
  const criteria = answers.riskCriteria
  const until = record.validUntil
  return unmet(
    criteria === null && refuse('risk_criteria_missing'),
    criteria && record.criteria !== criteria.id && refuse('criteria_changed_since'),
    until !== null && until < today && refuse('valid_until_passed', { field: 'validUntil' }),
    criteria &&
      until !== null &&
      until > addMonths(today, criteria.reassessMonths) &&
      refuse('valid_too_long', { field: 'validUntil', values: { months: criteria.reassessMonths } }),
  )
}

/** As long as the criteria let it hold, where nobody says less. */
export function validUntil({ record, answers, today }: AssessmentFacts): string | null {
  return record.validUntil ?? (answers.riskCriteria && addMonths(today, answers.riskCriteria.reassessMonths))
}
