import type { CompletedAnalysis, FoundCause } from '#domain/causes/causeAnswers.ts'
import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import { limitsOf, MOST_WAIT_DAYS } from './limits.ts'
import type { NonconformityFacts } from './people.ts'
import { isReasoned } from './reactMoves.ts'

/** The completed analyses of the cycle at work. */
function analysesNow({ answers, before }: Pick<NonconformityFacts, 'answers' | 'before'>): CompletedAnalysis[] {
  return answers.causes.completed.filter(({ cycle }) => cycle === (before.cycle ?? 1))
}

function rootCauses(analyses: readonly CompletedAnalysis[]): FoundCause[] {
  return analyses.flatMap(({ causes }) => causes).filter(({ kind }) => kind === 'root')
}

/** A cause found with a method, and one that lies in the system (C-188…C-195). */
export function notAnalysed(facts: NonconformityFacts): Refusal[] {
  const roots = rootCauses(analysesNow(facts))
  return unmet(
    analysesNow(facts).length === 0 && refuse('analysis_missing'),
    analysesNow(facts).length > 0 && roots.length === 0 && refuse('root_cause_unmarked'),
    roots.length > 0 && !roots.some(({ isSystemic }) => isSystemic) && refuse('systemic_cause_missing'),
    !facts.record.rootCause?.trim() && refuse('root_cause_unstated', { field: 'rootCause' }),
    !isReasoned(facts.record.elsewhere) && refuse('elsewhere_unanswered', { field: 'elsewhere' }),
  )
}

/** What, who, with what, by when, and against which cause (C-196…C-205). */
export function notPlanned(facts: NonconformityFacts): Refusal[] {
  const { record, answers } = facts
  const { actions } = record
  const roots = rootCauses(analysesNow(facts))
  const uncovered = roots.filter(({ id }) => !actions.some(({ cause }) => cause === id))
  return unmet(
    actions.length === 0 && refuse('action_missing', { field: 'actions' }),
    actions.some(({ type }) => !type) && refuse('action_type_missing', { field: 'actions' }),
    actions.some(({ responsible }) => !responsible) && refuse('action_responsible_missing', { field: 'actions' }),
    actions.some(({ responsible }) => responsible && !answers.activePeople.has(responsible)) &&
      refuse('action_responsible_not_active', { field: 'actions' }),
    actions.some(({ resources }) => !resources?.trim()) && refuse('action_resources_missing', { field: 'actions' }),
    actions.some(({ due }) => !due) && refuse('action_due_missing', { field: 'actions' }),
    uncovered.length > 0 &&
      refuse('cause_without_action', {
        field: 'actions',
        values: { causes: uncovered.map(({ text }) => text).join('; ') },
      }),
    !record.proportionality?.trim() && refuse('proportionality_missing', { field: 'proportionality' }),
  )
}

/** How it will be shown that it worked, fixed before the work begins (C-206, C-212). */
export function notProvable({ record, before }: NonconformityFacts): Refusal[] {
  const { leastWaitDays } = limitsOf(before.severity)
  const { waitDays } = record
  return unmet(
    record.verificationBy.length === 0 && refuse('verification_method_missing', { field: 'verificationBy' }),
    !record.verificationCriterion?.trim() &&
      refuse('verification_criterion_missing', { field: 'verificationCriterion' }),
    waitDays !== null &&
      (waitDays < leastWaitDays || waitDays > MOST_WAIT_DAYS) &&
      refuse('wait_out_of_range', { field: 'waitDays', values: { lowest: leastWaitDays, highest: MOST_WAIT_DAYS } }),
    record.verificationBy.includes('metric') &&
      !record.verificationMetric &&
      refuse('verification_metric_missing', { field: 'verificationMetric' }),
  )
}
