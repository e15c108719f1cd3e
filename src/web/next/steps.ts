import type { ComponentType, ReactNode } from 'react'
import type { Answers, Question } from '#domain/kernel/answers.ts'
import type { Label } from '#domain/kernel/field.ts'
import type { SpokenRefusal } from '#web/api/problem.ts'
import type { Words } from '#web/words/useWords.tsx'

export type Values = Readonly<Record<string, unknown>>

/** Fields that belong together; a row's fields stand side by side where there is room. */
export interface Group {
  readonly title?: Label
  readonly rows: readonly (readonly string[])[]
  /** Closed until something in it is missing: known already, or seldom needed. */
  readonly isFolded?: true
}

/** What an input made for one field gets; the values beside it, where it shows what follows from them. */
export interface OwnInputProps {
  readonly name: string
  readonly value: unknown
  readonly onChange: (value: unknown) => void
  readonly values: Values
  /** Fills in another field: what follows from this one, at a press of a button. */
  readonly onOther: (name: string, value: unknown) => void
  readonly error?: string | undefined
}

/** What is typed into the form of one move. */
export interface Typed {
  readonly move: string
  readonly values: Values
  readonly reason: string
  readonly say: Words['say']
}

/** What stands in a layout's way, so that it can show a field that is seldom needed. */
interface Shown {
  /** The record's fields with what was typed over them. */
  readonly values: Values
  /** Fields something is missing in. */
  readonly missing: ReadonlySet<string>
}

/**
 * What a record type tells the card about its steps. Only `purposeOf` is needed: the rest has a plain answer. It is made anew with
 * each record that is read, so every function may look at the record.
 */
export interface Steps {
  /** What a step is for, in one sentence. */
  purposeOf(move: string): Label
  /** How a move's form is laid out; undefined: what it asks, one below the other. */
  layout?(move: string, shown: Shown): readonly Group[] | undefined
  /** What is known or can be proposed where the record says nothing; accepted by sending it. */
  proposals?(move: string, values: Values): Values
  /** Answers the page knows; a guard whose questions are all known is asked while one types, others are left to the server. */
  readonly answers?: Partial<Pick<Answers, Question>>
  /** Takes the place of the general rule of what is missing. */
  missing?(typed: Typed): readonly SpokenRefusal[]
  /** The input made for a field in a form (a move's, or `edit`); undefined where its kind's input serves. */
  ownInput?(form: string, name: string): ComponentType<OwnInputProps> | undefined
  /** Above a move's fields: what follows from what is typed. */
  preview?(move: string, values: Values): ReactNode
  /** Codes of refusals that no form settles: a move they stand against is not offered. */
  readonly pointless?: readonly string[]
  /** Who a standing that is neither role, owner nor raiser means here: a role, or a person by name. */
  standing?(name: string): { readonly role?: string; readonly person?: string | undefined } | undefined
}

/** The fields a layout shows, in its order. */
export function fieldsIn(groups: readonly Group[]): readonly string[] {
  return groups.flatMap(({ rows }) => rows.flat())
}
