import type { FeedKind, FeedState } from '#domain/feeds/kinds.ts'

export interface Said {
  readonly code: string
  readonly sentence: string
}

export interface Feed {
  readonly id: string
  readonly kind: FeedKind
  readonly name: string
  readonly metric: { readonly id: string; readonly number: string | null; readonly name: string } | null
  readonly settings: Readonly<Record<string, unknown>>
  readonly everyMinutes: number | null
  readonly state: FeedState
  readonly failures: number
  readonly fault: Said | null
  readonly failingSince: string | null
  readonly lastRunAt: string | null
  readonly lastSuccessAt: string | null
  readonly nextRunAt: string | null
  readonly pulledTo: string | null
  readonly rejected: number
  readonly rejectedAt: string | null
  readonly hasBearer: boolean
  readonly waiting: number
  readonly inbound: string | null
  readonly version: number
}

export interface Burn {
  readonly windowSeconds: number
  readonly at: string
  readonly good: number
  readonly total: number
}

export interface OneFeed extends Feed {
  readonly burn: readonly Burn[]
}

export interface OtherSource {
  readonly channel: string
  readonly readings: number
  readonly lastAt: string
}

export interface FeedList {
  readonly items: readonly Feed[]
  readonly others: readonly OtherSource[]
}

export interface Counts {
  readonly added: number
  readonly restated: number
  readonly unchanged: number
  readonly refused: number
  readonly missing: number
}

export interface FeedRun extends Counts {
  readonly id: string
  readonly startedAt: string
  readonly cause: 'schedule' | 'asked' | 'delivery' | 'replay'
  readonly outcome: 'stored' | 'nothing' | 'failed' | 'kept'
  readonly fault: Said | null
  readonly firstPeriod: string | null
  readonly lastPeriod: string | null
  readonly feedVersion: number
}

export interface DeadLetter {
  readonly id: string
  readonly key: string
  readonly at: string
  readonly lastAt: string
  readonly times: number
  readonly payload: string
  readonly refusal: Said
  readonly state: 'open' | 'replayed' | 'discarded'
  readonly settledAt: string | null
}
