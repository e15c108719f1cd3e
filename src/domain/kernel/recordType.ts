import type { Role } from '#domain/people/roles.ts'
import type { Topic } from '#domain/topics.ts'
import type { Question } from './answers.ts'
import type { Envelope, Facts } from './facts.ts'
import type { Fields, Label, Values } from './field.ts'
import type { Refusal } from './refusal.ts'

/** What a person may set that every record has. */
export type EnvelopeField = 'title' | 'owner'

export interface StateDefinition {
  readonly label: Label
  /** Nothing leaves it: the record has come to rest. */
  readonly final?: true
}

/**
 * One step in the life of a record. Guards are declared as methods, so that record types with different fields fit one
 * registry (method parameters are bivariant).
 */
export interface Move<F extends Fields, S extends string, R extends string> {
  readonly label: Label
  readonly from: readonly S[]
  /** Absent: the move changes the record but not its state (accept, approve, re-date). */
  readonly to?: NoInfer<S>
  /** Roles and relations of which one suffices. */
  readonly by: readonly (Role | R | 'anyone')[]
  /** Fields the person may fill in while moving. */
  readonly asks?: readonly ((keyof F & string) | EnvelopeField)[]
  readonly needs?: readonly Question[]
  readonly reason?: 'required'
  /** All that is missing, not the first of it. */
  guard?(facts: Facts<Values<F>>): readonly Refusal[]
  /** What the move itself settles: dates from the server's clock, snapshots, cleared fields. */
  effect?(facts: Facts<Values<F>>): Settled<F>
}

/** What a move settles by itself. */
export type Settled<F extends Fields> = Partial<Values<F>> & { readonly owner?: string | null }

export interface RecordType<F extends Fields = Fields, S extends string = string, R extends string = string> {
  readonly name: string
  readonly plural: string
  /** `IMP` gives IMP-2026-0042. */
  readonly prefix: string
  readonly label: Label
  readonly pluralLabel: Label
  readonly topics: readonly Topic[]
  readonly fields: F
  readonly states: Readonly<Record<S, StateDefinition>>
  readonly initial: NoInfer<S>
  /** Fields a person fills in when the record is made. */
  readonly captures: readonly ((keyof F & string) | EnvelopeField)[]
  /** Who may edit it outside a move. */
  readonly editableBy: readonly (Role | NoInfer<R>)[]
  /** The state from which the record has a number. */
  readonly numberedBy: string
  /** Standing towards one record that is not a role: owner, raiser. */
  readonly relations: Readonly<Record<R, (facts: Facts<Values<F>>) => boolean>>
  readonly moves: Readonly<Record<string, Move<F, NoInfer<S>, NoInfer<R>>>>
  /** Which changed fields may not be edited outside a move, and why. */
  mayEdit(facts: Facts<Values<F>>, changed: readonly string[]): readonly Refusal[]
  /** What a record made elsewhere still owes for the stages it never passed here. */
  debts?(facts: Facts<Values<F>>): readonly Refusal[]
  readonly debtsNeed?: readonly Question[]
  /** What nobody types: status, the day that counts now, and fields of its own that follow from others. */
  derive(record: Values<F> & Envelope): Derived & Settled<F>
}

export interface Derived {
  /** `candidate`, `planned`, `inProgress`, `completed`, `cancelled`. */
  readonly status: string
  /** The day the clock runs to, or null when none runs. */
  readonly due: string | null
}

/** Checks a definition at compile time and hands it back unchanged. */
export function recordType<const F extends Fields, const S extends string, const R extends string>(
  definition: RecordType<F, S, R>,
): RecordType<F, S, R> {
  return definition
}

export type ValuesOf<T> = T extends RecordType<infer F, string, string> ? Values<F> : never
