import { type Actor, actorId } from '#domain/kernel/facts.ts'
import type { Language } from '#domain/words/sentence.ts'
import type { AudienceKeys } from '#store/records/stored.ts'
import type { Channel, TrailDraft } from '#store/trail/trail.ts'
import type { App } from './app.ts'

export type { Channel } from '#store/trail/trail.ts'

/** Who asks, on behalf of which organization, through which door. Every command and question takes one. */
export interface Caller {
  readonly organization: string
  readonly actor: Actor
  readonly channel: Channel
  readonly language: Language
}

/** The two things every command starts from; they travel together. */
export interface At {
  readonly app: App
  readonly caller: Caller
}

/** What the house does of itself: it follows from a step, or from the clock. */
export function asHouse({ app, caller }: At): At {
  return { app, caller: { ...caller, actor: { kind: 'system' } } }
}

/** The keys under which this caller's eyes see records with a narrow audience. The house sees what says so: `house`. */
export function eyesOf({ actor }: Pick<Caller, 'actor'>): AudienceKeys {
  if (actor.kind === 'system') return ['house']
  return actor.kind === 'person' ? [`person:${actor.id}`, ...actor.roles.map((role) => `role:${role}`)] : []
}

/** The caller as the trail names it: people by id. */
export function trailActor({ actor }: Caller): TrailDraft['actor'] {
  const id = actorId(actor)
  return id ? { kind: actor.kind, id } : { kind: actor.kind }
}
