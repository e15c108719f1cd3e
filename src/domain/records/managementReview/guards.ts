import { actorId, type Facts } from '#domain/kernel/facts.ts'
import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import { absentPeople, incompleteDecisions, undecided } from './decisionGuards.ts'
import type { ManagementReview, OverdueDecision } from './fields.ts'
import { requiredInputs } from './inputs.ts'

export type ReviewFacts = Facts<ManagementReview>

/** SOD-06: the review is top management's own, never excepted. */
export function notLed({ record, answers }: ReviewFacts): Refusal[] {
  return unmet(
    !record.chair && refuse('review_chair_missing', { field: 'chair' }),
    record.chair && !answers.review.chairLeads && refuse('sod_06', { field: 'chair', values: { duty: 'SOD-06' } }),
  )
}

/** Every input a standard switched on asks for says something, or why there is nothing to say (C-347). */
export function inputsMissing({ record, answers, settings }: ReviewFacts): Refusal[] {
  return requiredInputs(settings.standards).flatMap((input) => {
    const row = record.inputs.find((each) => each.input === input)
    const isSaid = Boolean(row?.content?.trim() || row?.nothingBecause?.trim()) || answers.reviewInputs.has(input)
    return unmet(!isSaid && refuse('review_input_missing', { field: 'inputs', values: { input } }))
  })
}

/** One row an input: none twice. */
export function inputsTwice({ record }: ReviewFacts): Refusal[] {
  const named = record.inputs.map(({ input }) => input)
  return unmet(new Set(named).size < named.length && refuse('review_input_twice', { field: 'inputs' }))
}

/** The register lies on the table before the meeting begins (C-125). */
export function notHeld(facts: ReviewFacts): Refusal[] {
  const { record, today } = facts
  return [
    ...notLed(facts),
    ...unmet(
      !record.snapshotSha256 && refuse('review_snapshot_missing'),
      record.heldOn && record.heldOn > today && refuse('review_day_to_come', { field: 'heldOn' }),
    ),
  ]
}

/** Decisions on what is overdue are added, never rewritten: what was decided was carried out. */
export function notDecided({ record, before, answers, today }: ReviewFacts): Refusal[] {
  const known = new Map(before.overdueDecisions.map((row) => [row.id, JSON.stringify(row)]))
  const kept = record.overdueDecisions.filter(({ id }) => known.has(id))
  const isRewritten = kept.length < known.size || kept.some((row) => known.get(row.id) !== JSON.stringify(row))
  return [
    ...unmet(
      isRewritten && refuse('overdue_decision_taken', { field: 'overdueDecisions' }),
      kept.length === record.overdueDecisions.length && refuse('overdue_decision_none', { field: 'overdueDecisions' }),
    ),
    ...record.overdueDecisions.flatMap((row, at) => (known.has(row.id) ? [] : incomplete(row, at))),
  ]

  function incomplete({ improvement, decision, why, person, dueOn }: OverdueDecision, at: number): Refusal[] {
    const field = (name: string) => `overdueDecisions/${at}/${name}`
    return unmet(
      !answers.review.overdue.some(({ id }) => id === improvement) &&
        refuse('overdue_not_in_snapshot', { field: field('improvement') }),
      !why?.trim() && refuse('overdue_why_missing', { field: field('why') }),
      decision === 'reassign' && !person && refuse('overdue_person_missing', { field: field('person') }),
      decision === 'replan' && !dueOn && refuse('overdue_day_missing', { field: field('dueOn') }),
      decision === 'replan' && dueOn && dueOn <= today && refuse('overdue_day_passed', { field: field('dueOn') }),
    )
  }
}

/** Each improvement that was overdue has a decision (C-131). */
function overdueUndecided({ record, answers }: ReviewFacts): Refusal[] {
  const decided = new Set(record.overdueDecisions.map(({ improvement }) => improvement))
  return answers.review.overdue
    .filter(({ id }) => !decided.has(id))
    .map(({ number }) => refuse('overdue_undecided', { field: 'overdueDecisions', values: { record: number ?? '' } }))
}

/** The minutes say who was there, what was concluded and decided, and what becomes of what is overdue. */
export function notDrafted(facts: ReviewFacts): Refusal[] {
  const { record, answers } = facts
  return [
    ...unmet(
      !record.attendance.some(({ present }) => present) && refuse('review_attendance_missing', { field: 'attendance' }),
      !record.conclusion?.trim() && refuse('review_conclusion_missing', { field: 'conclusion' }),
    ),
    ...incompleteDecisions(record.decisions),
    ...undecided(record.decisions),
    ...absentPeople(record.decisions, answers.activePeople),
    ...overdueUndecided(facts),
  ]
}

/** All that the minutes need still holds, and whoever approves is the chair. */
export function notApproved(facts: ReviewFacts): Refusal[] {
  const { record, before, actor, today } = facts
  return [
    ...notLed(facts),
    ...unmet(
      !record.snapshotSha256 && refuse('review_snapshot_missing'),
      actor.kind === 'person' && actorId(actor) !== before.chair && refuse('review_not_chaired'),
      record.nextOn && record.nextOn <= today && refuse('review_day_passed', { field: 'nextOn' }),
    ),
    ...inputsMissing(facts),
    ...notDrafted(facts),
  ]
}

/** What followed from it has come to rest (C-135). */
export function actionsOpen({ answers }: ReviewFacts): Refusal[] {
  const { openActions } = answers.review
  return unmet(openActions.length > 0 && refuse('review_actions_open', { values: { records: openActions.join(', ') } }))
}
