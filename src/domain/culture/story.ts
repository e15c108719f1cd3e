import type { BeforeAfterChart } from '../charts/beforeAfter.ts'
import type { Improvement } from '../records/improvement/fields.ts'

/** An improvement in one minute: problem, change, before and after, what stayed, what others can learn (C-149). */
export interface Story {
  readonly id: string
  readonly number: string | null
  readonly title: string
  readonly owner: string | null
  readonly problem: string | null
  readonly changes: readonly string[]
  /** Before and after in one sentence, in the reader's language; null while it is not known. */
  readonly effect: string | null
  readonly verdict: Improvement['verdict']
  /** The series before and after the change, where it is proved by one. */
  readonly chart: BeforeAfterChart | null
  /** What of policy, procedure and training was updated, in words. */
  readonly standard: readonly string[]
  readonly lesson: string | null
}

/** What the record itself tells of its story. */
export function toldByRecord(
  record: Improvement,
): Pick<Story, 'problem' | 'changes' | 'standard' | 'lesson' | 'verdict'> {
  const { description, problemWords, changes, verdict, lesson } = record
  const updates = [record.policyUpdated, record.procedureUpdated, record.trainingUpdated]
  return {
    problem: [description, problemWords].filter((text) => text?.trim()).join('\n') || null,
    changes: changes.flatMap(({ what }) => what ?? []),
    standard: updates.flatMap((update) => (update?.answer === 'yes' && update.why ? [update.why] : [])),
    lesson: lesson?.trim() || null,
    verdict,
  }
}
