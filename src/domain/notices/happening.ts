import type { Envelope } from '#domain/kernel/facts.ts'
import type { Settings } from '#domain/people/settings.ts'

/** A move that was made, or `create`, as a type's notices look at it. Pure data, as guards have it. */
export interface RecordHappening<V> {
  /** `create` or the move. */
  readonly verb: string
  /** Undefined when the record was just created. */
  readonly before: (V & Envelope) | undefined
  readonly after: V & Envelope
  readonly reason: string | null
  readonly settings: Settings
}
