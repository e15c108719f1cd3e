import { hasRole } from '#domain/kernel/facts.ts'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import type { Role } from '#domain/people/roles.ts'
import type { Caller } from '../caller.ts'

/** Lets through whoever has one of the roles. The command line acts as the system: whoever may read its database may do this. */
export function assertRole({ actor }: Caller, ...roles: readonly Role[]): void {
  if (actor.kind !== 'system' && !hasRole(actor, ...roles)) throw new Refused('notAllowed', [refuse('not_allowed')])
}

export function assertAdministrator(caller: Caller): void {
  assertRole(caller, 'administrator')
}

/** The acting person's id, for what only a person can do. */
export function actingPerson({ actor }: Caller): string {
  if (actor.kind !== 'person') throw new Refused('notAllowed', [refuse('not_allowed')])
  return actor.id
}

/** What is there, or *not found*. */
export function found<T>(thing: T | null): T {
  if (thing === null) throw new Refused('notFound', [refuse('not_found')])
  return thing
}

/** Stops a write that read an older version; the answer shows the current one. */
export function assertVersion(thing: { readonly version: number }, version: number): void {
  if (thing.version !== version) throw new Refused('conflict', [refuse('version_stale')], { current: thing })
}
