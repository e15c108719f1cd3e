import type { TrailChange, TrailDraft } from '#store/trail.ts'
import type { App } from '../app.ts'
import { type Caller, trailActor } from '../caller.ts'

/** Who acts on what: the two things every command about people starts from. */
export interface At {
  readonly app: App
  readonly caller: Caller
}

export interface Happened {
  /** `person.add`, `role.grant`, … */
  readonly verb: string
  readonly subject: { readonly type: string; readonly id: string }
  readonly changes?: readonly TrailChange[]
  readonly reason?: string | null
}

/** A trail entry about people, units, tokens or the organization, as drafts are sealed by the store. */
export function draft({ app, caller }: At, { verb, subject, changes = [], reason = null }: Happened): TrailDraft {
  return {
    at: app.now(),
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
