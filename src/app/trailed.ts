import type { TrailChange, TrailDraft } from '#store/trail/trail.ts'
import { type At, trailActor } from './caller.ts'

export interface Happened {
  /** The instant its subject bears; now, where it bears none. */
  readonly at?: string
  /** `person.add`, `role.grant`, … */
  readonly verb: string
  readonly subject: { readonly type: string; readonly id: string }
  readonly changes?: readonly TrailChange[]
  readonly reason?: string | null
}

/** A trail entry as the store seals it. */
export function draft(
  { app, caller }: At,
  { at = app.now(), verb, subject, changes = [], reason = null }: Happened,
): TrailDraft {
  return {
    at,
    clock: app.clock,
    actor: trailActor(caller),
    channel: caller.channel,
    verb,
    subject,
    reason,
    changes,
  }
}

/** One line per named field whose value differs; without a `before` everything that was said. */
export function changesOf<T extends object>(
  names: readonly (keyof T & string)[],
  before: Partial<T> | null,
  after: Partial<T>,
): TrailChange[] {
  return names
    .map((path) => ({ path, before: said(before?.[path]), after: said(after[path]) }))
    .filter((change) => JSON.stringify(change.before) !== JSON.stringify(change.after))
}

function said(value: unknown): unknown {
  return value === undefined || (Array.isArray(value) && value.length === 0) ? null : value
}
