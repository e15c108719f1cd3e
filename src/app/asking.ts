import { type Actor, hasRole } from '#domain/kernel/facts.ts'
import { type Refusal, Refused, refuse } from '#domain/kernel/refusal.ts'
import { mayComment, mayWrite, type Role } from '#domain/people/roles.ts'
import type { Caller } from './caller.ts'

/** Lets through whoever has one of the roles. The command line acts as the system: whoever may read its database may do this. */
export function assertRole({ actor }: Caller, ...roles: readonly Role[]): void {
  if (actor.kind !== 'system' && !hasRole(actor, ...roles)) throw notAllowed()
}

export function assertAdministrator(caller: Caller): void {
  assertRole(caller, 'administrator')
}

/** Lets through who may write at all; a viewer reads only, and advice from outside writes nothing of the organization's own. */
export function assertMayWrite(actor: Actor): void {
  if (actor.kind !== 'person' || mayWrite(actor.roles)) return
  if (actor.roles.includes('consultant')) throw new Refused('notAllowed', [refuse('consultant_writes_not')])
  throw notAllowed()
}

/** Lets through who may say something about a record. */
export function assertMayComment(actor: Actor): void {
  if (actor.kind === 'person' && !mayComment(actor.roles)) throw notAllowed()
}

/** The acting person's id, for what only a person can do. */
export function actingPerson({ actor }: Caller): string {
  if (actor.kind !== 'person') throw notAllowed()
  return actor.id
}

export function notAllowed(): Refused {
  return new Refused('notAllowed', [refuse('not_allowed')])
}

/** @throws Refused invalid with all that is wrong */
export function assertFine(refusals: readonly Refusal[]): void {
  if (refusals.length > 0) throw new Refused('invalid', refusals)
}

/** What is there, or *not found*. */
export function found<T>(thing: T | null | undefined): T {
  if (thing === null || thing === undefined) throw notFound()
  return thing
}

/** What is hidden and what does not exist are the same to whoever asks. */
export function notFound(): Refused {
  return new Refused('notFound', [refuse('not_found')])
}

/** Stops a write that read an older version; the answer shows the current one. */
export function assertVersion(thing: { readonly version: number }, version: number): void {
  if (thing.version !== version) throw new Refused('conflict', [refuse('version_stale')], { current: thing })
}
