import { addDays, type Day } from '#domain/time/days.ts'
import type { ChangeSignal } from './fields.ts'

/** Clauses a strategic shift puts in question (C-057). */
const strategyAsks = ['iso42001:4.1', 'iso42001:5.2', 'iso42001:6.2'] as const
const REVIEW_WITHIN_DAYS = 30
/** Time to close a gap before the law applies; where less is left, the gaps are looked for at once. */
const CLOSE_GAPS_DAYS = 90

export interface SignalTask {
  readonly words: 'review' | 'gap' | 'impactAssessment' | 'policyReview'
  readonly kind: 'documentRevision' | 'impactAssessment' | 'other'
  /** The requirement to look at again; null where the words say all. */
  readonly requirement: string | null
  readonly dueOn: Day
}

/** The tasks a decision gives, whatever else it becomes: reviews after a strategic shift, the search for gaps before a law applies. */
export function tasksOf(
  { subject, disposition, appliesOn }: Pick<ChangeSignal, 'subject' | 'disposition' | 'appliesOn'>,
  today: Day,
): readonly SignalTask[] {
  const soon = addDays(today, REVIEW_WITHIN_DAYS)
  const reviews = (subject === 'strategy' ? strategyAsks : []).map(
    (requirement) => ({ words: 'review', kind: 'documentRevision', requirement, dueOn: soon }) as const,
  )
  const gaps =
    subject === 'law'
      ? [{ words: 'gap', kind: 'other', requirement: null, dueOn: gapsBy(today, appliesOn) } as const]
      : []
  const asked =
    disposition === 'impactAssessment' || disposition === 'policyReview'
      ? [
          {
            words: disposition,
            kind: disposition === 'policyReview' ? 'documentRevision' : 'impactAssessment',
            requirement: null,
            dueOn: soon,
          } as const,
        ]
      : []
  return [...reviews, ...gaps, ...asked]
}

function gapsBy(today: Day, appliesOn: Day | null): Day {
  const soon = addDays(today, REVIEW_WITHIN_DAYS)
  const before = appliesOn === null ? soon : addDays(appliesOn, -CLOSE_GAPS_DAYS)
  return before < soon ? soon : before
}
