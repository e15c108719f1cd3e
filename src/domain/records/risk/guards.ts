import type { Facts } from '#domain/kernel/facts.ts'
import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import { rated } from '#domain/risks/level.ts'
import { subjectNames } from '#domain/risks/scales.ts'
import { addMonths } from '#domain/time/months.ts'
import type { Risk } from './fields.ts'

export type RiskFacts = Facts<Risk>

/** Cause, event, what it means for each of the four, and what is done already. */
export function notAnalysed({ record }: RiskFacts): readonly Refusal[] {
  return unmet(
    record.sources.length === 0 && refuse('risk_sources_missing', { field: 'sources' }),
    !record.cause?.trim() && refuse('risk_cause_missing', { field: 'cause' }),
    !record.event?.trim() && refuse('risk_event_missing', { field: 'event' }),
    !record.existingControls?.trim() && refuse('risk_controls_missing', { field: 'existingControls' }),
    ...subjectNames.map(
      (subject) =>
        !isSaidFor(record, subject) && refuse('risk_subject_missing', { field: 'consequences', values: { subject } }),
    ),
    record.consequences.length > 0 &&
      !record.consequences.some(({ isConcerned }) => isConcerned) &&
      refuse('risk_concerns_nobody', { field: 'consequences' }),
  )
}

/** Said once, in words, whether they are concerned or not. */
function isSaidFor({ consequences }: Risk, subject: string): boolean {
  const rows = consequences.filter((row) => row.subject === subject)
  return rows.length === 1 && Boolean(rows[0]?.effect?.trim())
}

/** The level follows from the criteria in force; without a rating there is none. */
export function notEvaluated(facts: RiskFacts): readonly Refusal[] {
  const { record, answers } = facts
  const criteria = answers.riskCriteria
  if (criteria === null) return [refuse('risk_criteria_missing')]
  const { likelihoodSteps, consequenceSteps } = criteria
  const isOff = (value: number | null, steps: number) => value === null || value < 1 || value > steps
  return [
    ...notAnalysed(facts),
    ...unmet(
      isOff(record.likelihood, likelihoodSteps) &&
        refuse('likelihood_missing', { field: 'likelihood', values: { steps: likelihoodSteps } }),
      !record.likelihoodBasis?.trim() && refuse('likelihood_basis_missing', { field: 'likelihoodBasis' }),
      ...record.consequences.map(
        ({ isConcerned, rating, subject }, at) =>
          isConcerned &&
          isOff(rating, consequenceSteps) &&
          refuse('consequence_unrated', {
            field: `consequences/${at}/rating`,
            values: { subject: subject ?? '', steps: consequenceSteps },
          }),
      ),
    ),
  ]
}

/** Score and level before treatment, by the criteria in force. */
export function inherent({ record, answers }: RiskFacts) {
  const consequences = record.consequences.flatMap(({ isConcerned, rating }) =>
    isConcerned && rating !== null ? [rating] : [],
  )
  return answers.riskCriteria && rated(answers.riskCriteria, { likelihood: record.likelihood, consequences })
}

/** Every line of a plan says what, who and by when; people must still be here. */
export function notPlanned({ record, answers }: RiskFacts): readonly Refusal[] {
  return unmet(
    record.plan.length === 0 && refuse('risk_plan_missing', { field: 'plan' }),
    ...record.plan.map(
      ({ what, who, dueOn }, at) =>
        (!what?.trim() || !who || !dueOn) && refuse('risk_plan_line_incomplete', { field: `plan/${at}/what` }),
    ),
    ...record.plan.map(
      ({ who }, at) =>
        who && !answers.activePeople.has(who) && refuse('person_not_active', { field: `plan/${at}/who` }),
    ),
  )
}

/** What was approved is what is done: a line may be reported on, not rewritten. */
export function planRewritten({ record, before }: RiskFacts): readonly Refusal[] {
  const approved = ({ plan }: Risk) =>
    JSON.stringify(plan.map(({ id, what, control, who, dueOn }) => [id, what, control, who, dueOn]))
  return unmet(approved(record) !== approved(before) && refuse('risk_plan_rewritten', { field: 'plan' }))
}

/** Treated means done and shown to take effect, line by line. */
export function notTreated({ record, today }: RiskFacts): readonly Refusal[] {
  return unmet(
    ...record.plan.map(
      ({ doneOn }, at) => (!doneOn || doneOn > today) && refuse('risk_measure_open', { field: `plan/${at}/doneOn` }),
    ),
    ...record.plan.map(
      ({ isEffective, shownBy }, at) =>
        (!isEffective || !shownBy?.trim()) && refuse('risk_effect_unshown', { field: `plan/${at}/shownBy` }),
    ),
    record.plan.some(({ isEffective }) => isEffective === 'no') &&
      refuse('risk_measure_without_effect', { field: 'plan' }),
  )
}

export function notWatched({ record, answers, today }: RiskFacts): readonly Refusal[] {
  const criteria = answers.riskCriteria
  const latest = criteria && addMonths(today, criteria.reassessMonths)
  return unmet(
    criteria === null && refuse('risk_criteria_missing'),
    !record.monitoring?.trim() && refuse('risk_monitoring_missing', { field: 'monitoring' }),
    !record.reviewOn && refuse('risk_review_missing', { field: 'reviewOn' }),
    record.reviewOn && record.reviewOn <= today && refuse('risk_review_passed', { field: 'reviewOn' }),
    record.reviewOn &&
      latest &&
      record.reviewOn > latest &&
      refuse('risk_review_too_late', { field: 'reviewOn', values: { months: criteria.reassessMonths } }),
  )
}
