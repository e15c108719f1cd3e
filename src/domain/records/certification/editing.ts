import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import { certificateFields } from './certificateFields.ts'
import type { Certification } from './fields.ts'
import type { CertificationFacts } from './people.ts'

/**
 * What may be filled in outside a move: what was spent, what was reached, who has time, how people are taken along. What was decided,
 * signed or agreed changes by a move, with its reason; the certificate's own facts always do.
 */
export function notEditable(
  { before, record, today }: CertificationFacts,
  changed: readonly string[],
): readonly Refusal[] {
  const fixed = [...always, ...(before.state === 'idea' ? [] : decided), ...(isAgreed(before.state) ? planned : [])]
  return unmet(
    ...fixed.map((field) => changed.includes(field) && refuse('changed_by_move', { field })),
    before.signedAt !== null && changed.includes('commitment') && refuse('changed_by_move', { field: 'commitment' }),
    isAgreed(before.state) &&
      changed.includes('milestones') &&
      isReplanned(before, record) &&
      refuse('plan_by_move', { field: 'milestones' }),
    isAgreed(before.state) &&
      changed.includes('budget') &&
      isRebudgeted(before, record) &&
      refuse('plan_by_move', { field: 'budget' }),
    record.milestones.some(({ doneOn }) => doneOn !== null && doneOn > today) &&
      refuse('milestone_done_ahead', { field: 'milestones' }),
  )
}

/** By moves alone, in every state. */
const always: readonly string[] = [...Object.keys(certificateFields), 'touchOn', 'touchAbout']
const decided = ['standard', 'sponsor'] as const
const planned = ['plannedStart', 'plannedEnd', 'durationWhy', 'gap'] as const

/** From the implementation on there is an agreed plan. */
function isAgreed(state: string): boolean {
  return !['idea', 'decided', 'gapAssessment'].includes(state)
}

function isReplanned(before: Certification, record: Certification): boolean {
  const plan = ({ milestones }: Certification) =>
    milestones.map(({ id, name, accountable, plannedStart, plannedEnd, agreedEnd }) =>
      JSON.stringify([id, name, accountable, plannedStart, plannedEnd, agreedEnd]),
    )
  return plan(before).join() !== plan(record).join()
}

function isRebudgeted(before: Certification, record: Certification): boolean {
  const plan = ({ budget }: Certification) =>
    budget.map(({ id, line, plannedAmount, plannedHours }) => JSON.stringify([id, line, plannedAmount, plannedHours]))
  return plan(before).join() !== plan(record).join()
}
