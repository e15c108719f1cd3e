import type { Cadence, Direction, MetricKind } from '#domain/measurement/series.ts'
import type { SignalState } from '#domain/words/signalStates.ts'

/** A signal as the API tells it. */
export interface Signal {
  readonly id: string
  readonly rule: string
  readonly ruleVersion: number
  readonly kind: string
  readonly direction: 'better' | 'worse'
  readonly strength: 'watch' | 'strong'
  readonly state: SignalState
  readonly title: string
  readonly about: string
  readonly sentence: string
  readonly foundAt: string
  readonly snoozedUntil: string | null
  readonly snoozeReason: string | null
  readonly evidence: number
  readonly heldBack: number
  /** About the same service, within fourteen days: perhaps one thing. */
  readonly near: readonly { readonly id: string; readonly number: string | null; readonly title: string }[]
  readonly metric: {
    readonly id: string
    readonly number: string | null
    readonly name: string
    readonly unit: string | null
    readonly kind: MetricKind
    readonly direction: Direction
    readonly cadence: Cadence
    readonly target: number | null
  } | null
  readonly improvement: {
    readonly id: string
    readonly number: string | null
    readonly title: string
    readonly state: string
    readonly version: number
  }
}

export interface Rule {
  readonly id: string
  readonly version: number
  readonly name: string
  readonly watched: number | null
  readonly expectedPerYear: number | null
  readonly raised: number
  readonly paused: {
    readonly reason: string
    readonly at: string
    readonly by: { readonly id: string; readonly name: string | null } | null
  } | null
}

export interface Rules {
  readonly items: readonly Rule[]
  readonly raise: 'all' | 'strongOnly'
  readonly expectedPerYear: number
}

export interface LogEntry {
  readonly id: string
  readonly at: string
  readonly outcome: 'raised' | 'added' | 'cooling' | 'snoozed'
  readonly strength: 'watch' | 'strong'
  readonly rule: string
  readonly ruleVersion: number
  readonly lastPeriod: string
  readonly signal: string
}
