import { actorId } from '#domain/kernel/facts.ts'
import { type Refusal, refuse } from '#domain/kernel/refusal.ts'
import { decideMoves } from './decideMoves.ts'
import type { NonconformityFacts } from './people.ts'
import { nonconformityRelations } from './people.ts'
import { onlyTicked, planMoves } from './planMoves.ts'
import { isDropped, reactMoves } from './reactMoves.ts'
import { isAtRest } from './stages.ts'
import { triageMoves } from './triageMoves.ts'
import { verifyMoves } from './verifyMoves.ts'

/** What may be drafted in each state: what the next step will ask for. The verdict is not drafted: only a verifier writes it. */
const drafted: Readonly<Record<string, readonly string[]>> = {
  reported: triageMoves.confirm.asks,
  confirmed: reactMoves.control.asks,
  controlled: reactMoves.correct.asks,
  corrected: decideMoves.evaluate.asks.filter((field) => field !== 'owner'),
  analysing: [...planMoves.plan.asks, 'analysts'],
  implementing: planMoves.complete.asks,
  verified: verifyMoves.updateSystem.asks,
  aimsUpdated: ['updates', 'lesson', 'lessonWaived'],
}
const reporters = [
  'title',
  'description',
  'site',
  'process',
  'detectedOn',
  'origin',
  'aiSystem',
  'externalScale',
  'externalGrade',
  'externalSeverity',
]
/** Lists that only grow, whatever the state. */
const growing = ['immediateActions', 'notifications', 'remedies'] as const
const always: readonly string[] = ['title', 'description', ...growing]

/** What may not be edited outside a move, and why. Words may be mended until it is closed; what was decided changes by a move. */
export function mayEditNonconformity(facts: NonconformityFacts, changed: readonly string[]): Refusal[] {
  const { before } = facts
  if (isAtRest(before.state)) return [refuse('record_at_rest')]
  return changed.flatMap((field) => fixed(facts, field))
}

function fixed(facts: NonconformityFacts, field: string): Refusal[] {
  const { before, record } = facts
  const { state } = before
  const isOpen =
    always.includes(field) ||
    (state === 'reported' && reporters.includes(field)) ||
    (isTrusted(facts) && drafted[state]?.includes(field))
  if (!isOpen || isSettled(facts, field)) return [refuse('changed_by_move', { field })]
  const list = growing.find((name) => name === field)
  if (list && isDropped(before[list], record[list])) return [refuse('row_dropped', { field })]
  return field === 'actions' && state === 'implementing' ? onlyTicked(facts) : []
}

/** Who may not reject it, and what cannot be rejected, is not edited away (brief §3.2). */
function isSettled({ before, actor }: NonconformityFacts, field: string): boolean {
  if (field === 'processOwner') return before.processOwner !== null && before.processOwner === actorId(actor)
  if (field === 'aiSystem') return before.systemSuspendedAt !== null
  if (before.origin !== 'certificationAudit') return false
  return field === 'origin' || (field === 'externalSeverity' && before.externalSeverity !== null)
}

/** Whoever only reported it mends the report; the rest is for those who work on it. */
function isTrusted(facts: NonconformityFacts): boolean {
  const { actor } = facts
  const roles = actor.kind === 'person' ? actor.roles : []
  return (
    roles.some((role) => role === 'aimsManager' || role === 'processOwner') ||
    (['owner', 'answersForProcess', 'analyst', 'responsibleForAction'] as const).some((standing) =>
      nonconformityRelations[standing](facts),
    )
  )
}
