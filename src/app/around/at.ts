import type { Actor } from '#domain/kernel/facts.ts'
import type { AnyRecordType } from '#domain/kernel/moves.ts'
import { type Refusal, Refused, refuse } from '#domain/kernel/refusal.ts'

/** The record something is done around: its type and id or number. */
export interface Around {
  readonly type: AnyRecordType
  readonly ref: string
}

/** The body of a request, as JSON gave it. */
export type Body = Readonly<Record<string, unknown>>

/** Lets through who contributes; a viewer reads only. */
export function assertContributes(actor: Actor): void {
  const may = actor.kind !== 'person' || actor.roles.some((role) => role !== 'viewer')
  if (!may) throw new Refused('notAllowed', [refuse('not_allowed')])
}

/** @throws Refused invalid with all that is wrong */
export function assertFine(refusals: readonly Refusal[]): void {
  if (refusals.length > 0) throw new Refused('invalid', refusals)
}
