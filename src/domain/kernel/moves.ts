import type { Answers, Question } from './answers.ts'
import { declaredOnly } from './answers.ts'
import { type Facts, hasRole } from './facts.ts'
import type { Fields } from './field.ts'
import type { Move, RecordType, Settled } from './recordType.ts'
import { type Refusal, refuse, unmet } from './refusal.ts'

// biome-ignore lint/suspicious/noExplicitAny: the registry holds record types with different fields; methods make them fit
export type AnyRecordType = RecordType<any, any, any>
// biome-ignore lint/suspicious/noExplicitAny: see AnyRecordType
type AnyFacts = Facts<any>

export interface OpenMove {
  readonly move: string
  /** Null when the move leaves the state as it is. */
  readonly to: string | null
  readonly asks: readonly string[]
  readonly reason: boolean
  /** Whether this person may make it at all; a screen hides what is not theirs and greys what is not yet. */
  readonly mine: boolean
  /** Empty: it can be made now. */
  readonly refusals: readonly Refusal[]
}

/** Every move that leaves the record's state, each with all that keeps it closed. One answer for server, screen, API and CLI. */
export function openMoves(type: AnyRecordType, facts: AnyFacts): OpenMove[] {
  return leavingMoves(type, facts.before.state).map(([name, move]) => {
    const notAllowed = mayMake(type, name, facts)
    return {
      move: name,
      to: move.to ?? null,
      asks: move.asks ?? [],
      reason: move.reason === 'required',
      mine: notAllowed === undefined,
      refusals: notAllowed ? [notAllowed] : notNow(type, name, facts),
    }
  })
}

/** The moves that start in a state, as [name, move]. */
export function leavingMoves(type: AnyRecordType, state: string): [string, Move<Fields, string, string>][] {
  return Object.entries(type.moves).filter(([, move]) => move.from.includes(state)) as never
}

/** May this actor make the move on this record? Undefined means yes. Administrators have no domain move by virtue of it (SOD-16). */
export function mayMake(type: AnyRecordType, name: string, facts: AnyFacts): Refusal | undefined {
  const move = type.moves[name]
  const relations = type.relations as Record<string, (facts: AnyFacts) => boolean>
  const allowed = move?.by.some((standing) => {
    if (standing === 'anyone') return true
    const relation = relations[standing]
    return relation ? relation(facts) : hasRole(facts.actor, standing as never)
  })
  if (allowed || facts.actor.kind === 'system') return undefined
  return refuse('move_not_yours', { values: { by: (move?.by ?? []).join(', ') } })
}

/** All that stands against making the move now: the wrong state alone, or every unmet guard. Empty means go. */
export function notNow(type: AnyRecordType, name: string, facts: AnyFacts): readonly Refusal[] {
  const move = type.moves[name]
  const { state } = facts.before
  if (!move?.from.includes(state)) return [refuse('move_out_of_order', { values: { state } })]
  const reason = unmet(move.reason === 'required' && !facts.reason && refuse('reason_missing', { field: 'reason' }))
  return [...reason, ...(move.guard?.({ ...facts, answers: declared(move.needs, facts.answers) }) ?? [])]
}

/** The record's fields after the move: what was asked, then what the move itself settles. */
export function settled(move: Move<Fields, string, string>, facts: AnyFacts): Settled<Fields> {
  return move.effect?.({ ...facts, answers: declared(move.needs, facts.answers) }) ?? {}
}

function declared(needs: readonly Question[] | undefined, answers: Partial<Answers>): Answers {
  return declaredOnly(Object.fromEntries((needs ?? []).map((question) => [question, answers[question]])))
}
