import type { Refusal } from '#domain/kernel/refusal.ts'
import type { Feed } from '#store/feeds/feeds.ts'
import type { RunCause } from '#store/feeds/runs.ts'
import { type Counted, nothing } from './takeIn.ts'

/** A body that proved itself, on its way in. */
export interface Arrived {
  readonly feed: Feed
  /** The same for every attempt at this delivery. */
  readonly key: string
  readonly body: string
  readonly cause: Extract<RunCause, 'delivery' | 'replay'>
}

/** What a kind of feed made of a body; with a reason, what it could not take is kept whole. */
export interface Taken extends Counted {
  readonly reason: Refusal | null
}

/** Nothing of it could be taken. */
export function aside(reason: Refusal): Taken {
  return { ...nothing, outcome: 'kept', refused: 1, reason }
}
