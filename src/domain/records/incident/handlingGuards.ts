import type { AnswerValue } from '#domain/kernel/field.ts'
import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import type { IncidentFacts } from './fields.ts'
import { isAnalysed } from './kinds.ts'

type Record = IncidentFacts['record']

/** What is to be known before anyone works on it: what it is, who has it, how bad it is. */
export function notTriaged({ record, before, answers, now }: IncidentFacts): Refusal[] {
  return unmet(
    ...unjudged({ record, before, now }),
    isAnalysed(record.kind) && !record.owner && refuse('owner_missing', { field: 'owner' }),
    record.owner && !answers.activePeople.has(record.owner) && refuse('person_not_active', { field: 'owner' }),
    isPastThem({ record, answers }, record.owner) && refuse('concern_past_manager', { field: 'owner' }),
  )
}

/** Whoever takes over or is let in is here; what has an owner keeps one. */
export function wronglyLetIn({ record, before, answers }: IncidentFacts): Refusal[] {
  const isHere = (person: string | null) => person === null || answers.activePeople.has(person)
  return unmet(
    before.owner !== null && record.owner === null && refuse('owner_missing', { field: 'owner' }),
    !isHere(record.owner) && refuse('person_not_active', { field: 'owner' }),
    record.confidants.some(({ person }) => !isHere(person)) && refuse('person_not_active', { field: 'confidants' }),
    isPastThem({ record, answers }, record.owner) && refuse('concern_past_manager', { field: 'owner' }),
    record.confidants.some(({ person }) => isPastThem({ record, answers }, person)) &&
      refuse('concern_past_manager', { field: 'confidants' }),
  )
}

/** A concern goes past the line manager of whoever raised it: they do not get it to work on either (C-137). */
function isPastThem({ record, answers }: Pick<IncidentFacts, 'record' | 'answers'>, person: string | null): boolean {
  return record.kind === 'concern' && person !== null && answers.raisersManager === person
}

/** Kind, priority and harm: whether it was triaged or resolved at once, they are known before it is analysed. */
export function unjudged({ record, before, now }: Pick<IncidentFacts, 'record' | 'before' | 'now'>): Refusal[] {
  return unmet(
    !record.kind && refuse('incident_kind_missing', { field: 'kind' }),
    record.kind !== before.kind &&
      (record.kind === 'concern' || before.kind === 'concern') &&
      refuse('concern_stays_one', { field: 'kind' }),
    record.kind === 'incident' && !record.priority && refuse('priority_missing', { field: 'priority' }),
    ...harmUnanswered({ record, now }),
  )
}

/** Harm is asked about where there may be some; a near miss that harmed someone is an incident. */
export function harmUnanswered({ record, now }: Pick<IncidentFacts, 'record' | 'now'>): Refusal[] {
  const { kind, harm, harms, awareAt } = record
  const isAsked = kind === 'incident' || kind === 'concern'
  return unmet(
    isAsked && harm === null && refuse('incident_harm_unanswered', { field: 'harm' }),
    kind === 'nearMiss' && harm?.answer === 'yes' && refuse('near_miss_harmed', { field: 'harm' }),
    harm?.answer === 'yes' && harms.length === 0 && refuse('incident_harms_missing', { field: 'harms' }),
    harm !== null && harm.answer !== 'yes' && harms.length > 0 && refuse('harms_without_harm', { field: 'harms' }),
    // The authority's days are counted from it.
    awareAt && awareAt > now && refuse('instant_in_future', { field: 'awareAt' }),
  )
}

export function notContained({ record }: Pick<IncidentFacts, 'record'>): Refusal[] {
  return unmet(
    !record.containment?.trim() && refuse('containment_missing', { field: 'containment' }),
    record.suspendsSystem && !record.aiSystem && refuse('system_missing', { field: 'aiSystem' }),
  )
}

export function notResolved({ record, now }: IncidentFacts): Refusal[] {
  return unmet(
    resolvedBeforeItHappened(record),
    record.resolvedAt && record.resolvedAt > now && refuse('instant_in_future', { field: 'resolvedAt' }),
  )
}

export function resolvedBeforeItHappened({ resolvedAt, occurredAt }: Record): Refusal | false {
  return (
    Boolean(resolvedAt && occurredAt && resolvedAt < occurredAt) &&
    refuse('resolved_before_it_happened', { field: 'resolvedAt' })
  )
}

/** Told with day and reference, or why not. */
export function authorityUnanswered({ record, today }: Pick<IncidentFacts, 'record' | 'today'>): Refusal[] {
  const { authorityReport: told, authorityReportedOn: day, authorityReference } = record
  if (told === null) return [refuse('authority_unanswered', { field: 'authorityReport' })]
  if (told.answer !== 'yes')
    return unmet(unexplained(told) && refuse('authority_why_missing', { field: 'authorityReport' }))
  return unmet(
    !day && refuse('authority_day_missing', { field: 'authorityReportedOn' }),
    day && day > today && refuse('day_in_future', { field: 'authorityReportedOn' }),
    !authorityReference?.trim() && refuse('authority_reference_missing', { field: 'authorityReference' }),
  )
}

/** No, or not applicable, without a word why. */
export function unexplained(answer: AnswerValue | null): boolean {
  return answer !== null && answer.answer !== 'yes' && !answer.why?.trim()
}
