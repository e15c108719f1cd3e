import type { CauseAnalysis } from '#domain/causes/analysis.ts'
import { hasCauses, mayAnalyse } from '#domain/causes/attached.ts'
import { actorId, hasRole } from '#domain/kernel/facts.ts'
import type { AnyRecordType } from '#domain/kernel/moves.ts'
import { type Refusal, Refused, refuse, unmet } from '#domain/kernel/refusal.ts'
import type { Stored } from '#store/records/stored.ts'
import { notFound } from '../asking.ts'
import type { Caller } from '../caller.ts'

/** The record's current attempt; what knows of no attempts is at its first. */
export function cycleOf(record: Stored): number {
  return typeof record.cycle === 'number' ? record.cycle : 1
}

/** Why nothing about the record's causes may change now; empty means go. */
export function settledRefusals(type: AnyRecordType, record: Stored): Refusal[] {
  const isFinal = type.states[record.state]?.final === true
  return unmet(!mayAnalyse({ type: type.name, state: record.state, isFinal }) && refuse('causes_settled'))
}

/** Why this analysis may not change now. */
export function closedRefusals(type: AnyRecordType, record: Stored, analysis: CauseAnalysis): Refusal[] {
  return [
    ...settledRefusals(type, record),
    ...unmet(
      analysis.cycle !== cycleOf(record) && refuse('causes_earlier_cycle'),
      analysis.state === 'withdrawn' && refuse('causes_withdrawn'),
    ),
  ]
}

/** @throws Refused notNow with all that stands against it */
export function assertOpen(refusals: readonly Refusal[]): void {
  if (refusals.length > 0) throw new Refused('notNow', refusals)
}

/** @throws Refused notFound: no drawings hang on records of this type */
export function assertHasCauses(type: AnyRecordType): void {
  if (!hasCauses(type.name)) throw notFound()
}

/** Completing, opening again and withdrawing is for those who take part or answer for the record. */
export function isTheirs({ actor }: Caller, record: Stored, { team, begunBy }: CauseAnalysis): boolean {
  if (actor.kind === 'system') return true
  const me = actorId(actor)
  const involved = [record.owner, begunBy?.id ?? null, ...team.map(({ id }) => id)]
  return hasRole(actor, 'aimsManager') || (me !== null && involved.includes(me))
}
