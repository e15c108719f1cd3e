import type { Improvement } from '#domain/records/improvement/fields.ts'
import { improvement } from '#domain/records/improvement/improvement.ts'
import type { OverdueDecision } from '#domain/records/managementReview/fields.ts'
import type { Tx } from '#store/open.ts'
import type { Stored } from '#store/records/stored.ts'
import type { At } from '../caller.ts'
import type { Onward } from '../records/consequences.ts'
import { load } from '../records/load.ts'
import type { Step } from '../records/move.ts'

export interface CarriedOut {
  readonly decisions: readonly OverdueDecision[]
  /** The review that decides, as the improvement's trail names it. */
  readonly review: Stored
  readonly onward: Onward
}

/**
 * Carries out what a review decides on overdue improvements, each by the improvement's own move and under the decider's name (C-131).
 * @throws Refused as that move: what the improvement does not allow is not decided either
 */
export async function carryOut(tx: Tx, at: At, { decisions, review, onward }: CarriedOut): Promise<void> {
  for (const decision of decisions) {
    const record = (await load(tx, at.caller, { type: improvement, ref: decision.improvement! })) as Stored &
      Improvement
    const step = stepFor(decision, record, review)
    await onward(tx, at, { type: improvement, ref: record.id, version: record.version, steps: [step] })
  }
}

/** The improvement's own move for a decision; what "re-plan" moves depends on the day its clock runs to. */
function stepFor(
  { decision, why, person, dueOn }: OverdueDecision,
  record: Stored & Improvement,
  review: Stored,
): Step {
  const reason = `${review.number}: ${why}`
  switch (decision) {
    case 'reassign':
      return { move: 'reassign', input: { owner: person }, reason }
    case 'cancel':
      return {
        move: 'cancel',
        input: { decisionReference: review.number, ...(record.state === 'piloting' && { pilotResult: why }) },
        reason,
      }
    case 'replan':
      return { ...replanned(record, dueOn), reason }
    default:
      return { move: 'escalate', input: {}, reason }
  }
}

function replanned({ state }: Stored, dueOn: string | null): Omit<Step, 'reason'> {
  if (state === 'implemented') return { move: 'redateEvaluation', input: { evaluationDate: dueOn } }
  if (['registered', 'evaluated', 'prioritized'].includes(state))
    return { move: 'defer', input: { deferredUntil: dueOn } }
  return { move: 'redate', input: { targetDate: dueOn } }
}
