import { actorId } from '#domain/kernel/facts.ts'
import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import { addDays } from '#domain/time/days.ts'
import { stepDays } from './limits.ts'
import { namedIn, recurs } from './lookAlikes.ts'
import type { NonconformityFacts, NonconformityMove } from './people.ts'
import { isReasoned } from './reactMoves.ts'
import { isYes } from './severity.ts'

/** Is correcting this one enough? A separate, documented decision (A184–A193). */
export const decideMoves = {
  approveNoAction: {
    label: { en: 'Approve that no action is taken', de: 'Verzicht auf Maßnahmen genehmigen' },
    from: ['corrected', 'evaluated'],
    by: ['topManagement'],
    reason: 'required',
    guard: ({ before }) => unmet(before.noActionApprovedBy !== null && refuse('no_action_already_approved')),
    effect: ({ actor, reason }) => ({ noActionApprovedBy: actorId(actor), noActionApprovedBecause: reason }),
  },
  evaluate: {
    label: { en: 'Decide on corrective action', de: 'Über Korrekturmaßnahme entscheiden' },
    // Decided anew where the severity or what is known has changed since.
    from: ['corrected', 'evaluated'],
    to: 'evaluated',
    by: ['aimsManager'],
    asks: [
      'pattern',
      'consequence',
      'firstCauses',
      'likelyCause',
      'causesAddressable',
      'resourcesNeeded',
      'actionNeeded',
      'decisionRationale',
      'owner',
    ],
    needs: ['lookAlikes', 'activePeople'],
    guard: (facts) => [...unanswered(facts), ...noActionBlocked(facts), ...decidesOwn(facts)],
    effect: ({ answers, actor, now, today, record }) => ({
      lookAlikesShown: namedIn(answers.lookAlikes),
      decidedAt: now,
      decidedBy: actorId(actor),
      stepDue: addDays(today, record.actionNeeded === 'needed' ? stepDays.plan : stepDays.close),
    }),
  },
  closeCorrected: {
    label: { en: 'Close, correction verified', de: 'Abschließen, Korrektur geprüft' },
    from: ['evaluated'],
    to: 'closed',
    by: ['aimsManager'],
    asks: ['lesson', 'lessonWaived', 'remedies'],
    needs: ['namesInLesson'],
    guard: (facts) => [
      ...unmet(
        facts.before.actionNeeded !== 'notNeeded' && refuse('action_is_needed'),
        isGraveUnapproved(facts) && refuse('no_action_when_grave'),
      ),
      ...remediesOpen(facts),
      ...namesPeople(facts),
    ],
    effect: ({ actor, now }) => ({
      closedAt: now,
      closedBy: actorId(actor),
      closedAs: 'corrected',
      stepDue: null,
    }),
  },
  analyse: {
    label: { en: 'Begin the cause analysis', de: 'Ursachenanalyse beginnen' },
    from: ['evaluated'],
    to: 'analysing',
    by: ['owner', 'aimsManager'],
    asks: ['analysts', 'owner'],
    needs: ['activePeople'],
    guard: (facts) => [
      ...unmet(facts.before.actionNeeded !== 'needed' && refuse('action_is_not_needed')),
      ...analystsMissing(facts),
    ],
  },
} as const satisfies Record<string, NonconformityMove>

/** All five questions, the decision and why (C-180…C-185). */
function unanswered({ record, answers }: NonconformityFacts): Refusal[] {
  return unmet(
    !isReasoned(record.pattern) && refuse('question_unanswered', { field: 'pattern' }),
    !record.consequence?.trim() && refuse('question_unanswered', { field: 'consequence' }),
    !record.firstCauses?.trim() && refuse('question_unanswered', { field: 'firstCauses' }),
    !isReasoned(record.causesAddressable) && refuse('question_unanswered', { field: 'causesAddressable' }),
    !record.resourcesNeeded?.trim() && refuse('question_unanswered', { field: 'resourcesNeeded' }),
    !record.actionNeeded && refuse('decision_on_action_missing', { field: 'actionNeeded' }),
    !record.decisionRationale?.trim() && refuse('rationale_missing', { field: 'decisionRationale' }),
    record.owner && !answers.activePeople.has(record.owner) && refuse('owner_not_active', { field: 'owner' }),
  )
}

/** What is grave, or comes back, or is a pattern, gets corrective action unless top management says otherwise (C-186). */
function noActionBlocked({ record, before, answers }: NonconformityFacts): Refusal[] {
  if (record.actionNeeded !== 'notNeeded' || before.noActionApprovedBy !== null) return []
  const returned = answers.lookAlikes.filter(recurs)
  return unmet(
    isGraveUnapproved({ before }) && refuse('no_action_when_grave', { field: 'actionNeeded' }),
    (returned.length > 0 || isYes(record.pattern) || (before.reopened ?? 0) > 0) &&
      refuse('no_action_when_recurring', {
        field: 'actionNeeded',
        values: { cases: namedIn(returned) ?? before.number ?? before.title },
      }),
  )
}

/** Graded again after the decision, it may be graver than what was decided on. */
function isGraveUnapproved({ before }: Pick<NonconformityFacts, 'before'>): boolean {
  return before.severity !== 'minor' && before.noActionApprovedBy === null
}

/** Whoever will own the action does not decide whether there is one (brief §3.2). */
function decidesOwn({ record, before, actor }: NonconformityFacts): Refusal[] {
  const person = actorId(actor)
  return unmet(person !== null && [before.owner, record.owner].includes(person) && refuse('decides_own_action'))
}

export function analystsMissing({ record, before, answers }: NonconformityFacts): Refusal[] {
  const { analysts, owner } = record
  return unmet(
    !owner && refuse('owner_missing', { field: 'owner' }),
    owner && !answers.activePeople.has(owner) && refuse('owner_not_active', { field: 'owner' }),
    analysts.length === 0 && refuse('analyst_missing', { field: 'analysts' }),
    analysts.some(({ person }) => !person || !answers.activePeople.has(person)) &&
      refuse('analyst_not_active', { field: 'analysts' }),
    before.severity !== 'minor' &&
      !analysts.some(({ outside }) => outside) &&
      refuse('outside_analyst_missing', { field: 'analysts' }),
  )
}

export function remediesOpen({ record, before }: NonconformityFacts): Refusal[] {
  const open = record.remedies.filter(({ done }) => !done).length
  const kept = new Set(record.remedies.map(({ id }) => id))
  return unmet(
    open > 0 && refuse('remedies_open', { field: 'remedies', values: { count: open } }),
    before.remedies.some(({ id }) => !kept.has(id)) && refuse('row_dropped', { field: 'remedies' }),
  )
}

/** A lesson is read by everyone and names no one (C-228). */
export function namesPeople({ answers }: NonconformityFacts): Refusal[] {
  return unmet(answers.namesInLesson && refuse('lesson_names_people', { field: 'lesson' }))
}
