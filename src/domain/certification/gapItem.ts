import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import { requirementNamed } from '#domain/standards/standards.ts'
import type { Day } from '#domain/time/days.ts'

/** How far a requirement is met (brief §3.10): 0 not at all, 1 partly, 2 done, 3 done and shown. */
export type GapScore = 0 | 1 | 2 | 3

/** The task that is to close a gap. */
export interface GapTask {
  readonly id: string
  readonly number: string | null
  /** Null to whoever may not see the task. */
  readonly title: string | null
  readonly state: string
  readonly owner: { readonly id: string; readonly name: string } | null
  readonly dueOn: Day | null
  /** The organization's day on which it was reported done. */
  readonly doneOn: Day | null
}

/** What a gap assessment says of one requirement; `version` 0: nothing yet. */
export interface GapItem {
  /** `iso42001:8.2`. */
  readonly requirement: string
  /** False: it does not apply here, with the reason in `found`. Clauses always apply. */
  readonly applies: boolean
  readonly score: GapScore | null
  readonly found: string | null
  readonly lacking: string | null
  readonly task: GapTask | null
  readonly acceptedWhy: string | null
  readonly version: number
}

/** What stands of a requirement in the assessment. */
export type GapStanding = 'unscored' | 'notApplicable' | 'met' | 'unplanned' | 'planned' | 'closed' | 'accepted'

/** Where a requirement stands: a gap is closed when its task is done, and stays open when its task is called off. */
export function standingOf({ applies, score, task, acceptedWhy }: GapItem): GapStanding {
  if (!applies) return 'notApplicable'
  if (score === null) return 'unscored'
  if (score >= 2) return 'met'
  if (acceptedWhy !== null) return 'accepted'
  if (task?.state === 'done') return 'closed'
  const isPlanned = task !== null && task.state === 'open' && task.owner !== null && task.dueOn !== null
  return isPlanned ? 'planned' : 'unplanned'
}

/** What a person says of a requirement; all of it, so that saying it twice changes nothing. */
export type GapAnswer = Pick<GapItem, 'applies' | 'score' | 'found' | 'lacking' | 'acceptedWhy'>

export const gapParts = [
  'applies',
  'score',
  'found',
  'lacking',
  'acceptedWhy',
] as const satisfies readonly (keyof GapAnswer)[]

/** What stands against an answer, whoever gives it: clauses apply, what does not apply says why, only a gap is accepted. */
export function answerRefusals(requirement: string, said: GapAnswer): readonly Refusal[] {
  const isClause = requirementNamed(requirement)?.kind === 'clause'
  return unmet(
    !said.applies && isClause && refuse('gap_clause_applies', { field: 'applies' }),
    !said.applies && !said.found && refuse('gap_finding_missing', { field: 'found' }),
    !said.applies && said.score !== null && refuse('gap_not_a_gap', { field: 'score' }),
    said.score !== null && said.score >= 2 && !said.found && refuse('gap_finding_missing', { field: 'found' }),
    said.acceptedWhy !== null &&
      (said.score === null || said.score >= 2) &&
      refuse('gap_not_a_gap', { field: 'acceptedWhy' }),
  )
}
