import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import { addDays, type Day, dayOf } from '#domain/time/days.ts'
import type { Improvement } from './fields.ts'
import type { ImprovementFacts } from './people.ts'
import type { ComputedOutcome } from './proofAnswers.ts'
import { computedRequirements, verdictOfSeries } from './seriesOutcome.ts'

/** What must be known before an outcome may be judged (A114–116, C-091…C-093). A computed verdict is evidence by itself. */
export function outcomeRequirements(facts: ImprovementFacts): Refusal[] {
  const { record } = facts
  return [
    ...(record.proof === 'twoFigures' ? figuresAfter(facts) : []),
    ...(record.proof === 'series' ? computedRequirements(facts) : []),
    ...unmet(
      record.proof !== 'series' &&
        !record.outcomeEvidence?.trim() &&
        refuse('outcome_evidence_missing', { field: 'outcomeEvidence' }),
      !record.addressed?.why && refuse('addressed_missing', { field: 'addressed' }),
      !record.unintended?.answer && refuse('unintended_missing', { field: 'unintended' }),
      record.unintended?.answer === 'yes' &&
        !record.unintendedFollowUp?.trim() &&
        refuse('unintended_follow_up_missing', { field: 'unintendedFollowUp' }),
      !record.decision && refuse('decision_missing', { field: 'decision' }),
    ),
  ]
}

/** The window lies after the change has settled and does not touch the one before (C-114). One that ends today is counted up to now. */
function figuresAfter({ record, settings, today }: ImprovementFacts): Refusal[] {
  const { after, afterFrom, afterTo, implementedAt } = record
  const settled =
    implementedAt &&
    laterOf(addDays(dayOf(implementedAt, settings.timeZone), record.settleDays ?? 0), dayAfter(record.baselineTo))
  return unmet(
    after === null && refuse('after_missing', { field: 'after' }),
    (!afterFrom || !afterTo) && refuse('after_window_missing', { field: 'afterFrom' }),
    afterFrom && afterTo && afterTo < afterFrom && refuse('window_ends_before_start', { field: 'afterTo' }),
    afterFrom &&
      settled &&
      afterFrom < settled &&
      refuse('after_window_too_early', { field: 'afterFrom', values: { day: settled } }),
    afterTo && afterTo > today && refuse('after_window_not_over', { field: 'afterTo' }),
  )
}

function dayAfter(day: Day | null): Day {
  return day === null ? '' : addDays(day, 1)
}

function laterOf(one: Day, other: Day): Day {
  return one > other ? one : other
}

/**
 * The verdict on what was entered: met when the target is reached, partly when it is better than before, not met otherwise.
 * Entered figures are compared, not computed; the page says so. Of a series it is what was computed.
 */
export function verdictOf(record: Improvement, computed: ComputedOutcome | null = null): Improvement['verdict'] {
  if (record.proof === 'series') return computed && verdictOfSeries(computed)
  if (record.proof === 'fact') return record.factSeen ? 'met' : 'notMet'
  const { after, baseline, direction, target } = record
  if (after === null || baseline === null || target === null) return null
  const sign = direction === 'decrease' ? -1 : 1
  if ((after - target) * sign >= 0) return 'met'
  return (after - baseline) * sign > 0 ? 'partly' : 'notMet'
}
