import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import type { IncidentFacts } from './fields.ts'
import { authorityUnanswered, notContained, unexplained, unjudged } from './handlingGuards.ts'
import { answered, isAnalysed } from './kinds.ts'

/** The cause, and what triage would have asked of one that was resolved at once. */
export function notAnalysed(facts: IncidentFacts): Refusal[] {
  const { kind, priority, cause } = facts.record
  const isUrgent = kind === 'incident' && (priority === 'P1' || priority === 'P2')
  return unmet(
    ...unjudged(facts),
    ...(isUrgent ? notContained(facts) : []),
    (kind === 'incident' || kind === 'nearMiss') && !cause?.trim() && refuse('cause_missing', { field: 'cause' }),
  )
}

export function lessonUnanswered({ record }: Pick<IncidentFacts, 'record'>): Refusal[] {
  const { lessonShared, lesson } = record
  if (lessonShared === null) return [refuse('lesson_unanswered', { field: 'lessonShared' })]
  return unmet(
    lessonShared.answer === 'yes' && !lesson?.trim() && refuse('shared_lesson_missing', { field: 'lesson' }),
    unexplained(lessonShared) && refuse('lesson_why_missing', { field: 'lessonShared' }),
  )
}

/** Three questions, the weakness of a near miss, the duty to the authority, an answer to whoever waits for one (C-043, C-047). */
export function notClosed(facts: IncidentFacts): Refusal[] {
  const { record } = facts
  const isTold = record.reportBy === null ? [] : authorityUnanswered(facts)
  if (!isAnalysed(record.kind)) return isTold
  return unmet(
    ...learningUnanswered(facts),
    ...(record.kind === 'nearMiss' ? weaknessOpen(facts) : []),
    ...isTold,
    record.harm?.answer === 'yes' && !record.harmed?.trim() && refuse('harmed_missing', { field: 'harmed' }),
    record.kind !== null &&
      answered.includes(record.kind) &&
      !record.response?.trim() &&
      refuse('response_missing', { field: 'response' }),
  )
}

const asked = [
  ['improvementNeeded', 'improvement', 'improvement_unanswered', 'improvement_not_linked', 'improvement_why_missing'],
  [
    'nonconformityNeeded',
    'nonconformity',
    'nonconformity_unanswered',
    'nonconformity_not_linked',
    'nonconformity_why_missing',
  ],
] as const

/** Improvement? Nonconformity? Risk? Yes is a link, no is a reason. */
function learningUnanswered({ record, answers }: IncidentFacts): Refusal[] {
  const linked = asked.flatMap(([field, type, unanswered, notLinked, unexplainedAs]) => {
    const answer = record[field]
    if (answer === null) return [refuse(unanswered, { field })]
    return unmet(
      answer.answer === 'yes' && !answers.linkedTypes.has(type) && refuse(notLinked, { field }),
      unexplained(answer) && refuse(unexplainedAs, { field }),
    )
  })
  const { riskChanged, riskReference } = record
  return unmet(
    ...linked,
    riskChanged === null && refuse('incident_risk_unanswered', { field: 'riskChanged' }),
    riskChanged?.answer === 'yes' && !riskReference?.trim() && refuse('risk_not_named', { field: 'riskReference' }),
    unexplained(riskChanged) && refuse('risk_why_missing', { field: 'riskChanged' }),
  )
}

/** A near miss shows a weakness without harm; what becomes of it is said before the case is closed. */
function weaknessOpen({ record, answers }: IncidentFacts): Refusal[] {
  const { vulnerability, vulnerabilityDisposition: fate, vulnerabilityWhy } = record
  const isPassedOn = answers.linkedTypes.has('improvement') || answers.linkedTypes.has('nonconformity')
  return unmet(
    !vulnerability?.trim() && refuse('vulnerability_missing', { field: 'vulnerability' }),
    !fate && refuse('disposition_missing', { field: 'vulnerabilityDisposition' }),
    fate &&
      fate !== 'passedOn' &&
      !vulnerabilityWhy?.trim() &&
      refuse('disposition_why_missing', { field: 'vulnerabilityWhy' }),
    fate === 'passedOn' && !isPassedOn && refuse('not_passed_on', { field: 'vulnerabilityDisposition' }),
  )
}
