import type { Role } from '#domain/people/roles.ts'
import type { Settings } from '#domain/people/settings.ts'
import type { Answers } from './answers.ts'

/** Who acts. A person signs in or holds a token; the system runs jobs; anonymous comes through the public address. */
export type Actor =
  | { readonly kind: 'person'; readonly id: string; readonly roles: readonly Role[] }
  | { readonly kind: 'system' }
  | { readonly kind: 'anonymous' }

/** What every record carries beside its own fields. */
export interface Envelope {
  readonly id: string
  readonly number: string | null
  readonly title: string
  readonly state: string
  readonly owner: string | null
  readonly version: number
  readonly createdAt: string
  readonly createdBy: string | null
}

/** The one argument of every guard: what is true at this moment. Pure data; time and people are part of it. */
export interface Facts<V> {
  /** The record as it would be after the move: what was asked is already filled in. */
  readonly record: V & Envelope
  /** The record as it stands. */
  readonly before: V & Envelope
  readonly actor: Actor
  /** The server's clock, ISO 8601 in UTC. */
  readonly now: string
  /** The organization's day, `2026-11-20`. */
  readonly today: string
  readonly reason: string | null
  readonly settings: Settings
  /** Answers to the questions the move declares it `needs`. */
  readonly answers: Answers
}

/** The acting person's id, or null for the system and for anonymous. */
export function actorId(actor: Actor): string | null {
  return actor.kind === 'person' ? actor.id : null
}

export function hasRole(actor: Actor, ...roles: readonly Role[]): boolean {
  return actor.kind === 'person' && roles.some((role) => actor.roles.includes(role))
}
