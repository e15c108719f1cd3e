import type { BeforeAfterChart } from '#domain/charts/beforeAfter.ts'
import type { FrozenProof } from '#domain/measurement/frozenProof.ts'
import type { MetricKind, SeriesPoint } from '#domain/measurement/series.ts'
import type { VerdictInput } from '#domain/measurement/verdictTypes.ts'
import type { ComputedKind } from '#domain/records/improvement/computedProof.ts'
import type { NamedMetric } from '#domain/records/improvement/proofAnswers.ts'
import type { Named } from '#web/api/shapes.ts'

export interface PlannedProof {
  readonly metric: NamedMetric & { readonly target: number | null; readonly worthwhile: number | null }
  readonly points: readonly SeriesPoint[]
  readonly baseline: {
    readonly periods: readonly string[]
    readonly triggerPoints: readonly string[]
    /** How many of them are compared. */
    readonly usable: number
    readonly leftOut: readonly { readonly periodStart: string; readonly reason: string; readonly sentence: string }[]
  }
  readonly plannedOn: string
  readonly sentences: readonly string[]
}

export interface Freeze {
  readonly iteration: number
  readonly text: string
  readonly sha256: string
  readonly frozenAt: string
  readonly frozenBy: Named | null
  readonly isAfterTheFact: boolean
  readonly proof: FrozenProof
  readonly amendments: readonly {
    readonly id: string
    readonly before: Readonly<Record<string, unknown>>
    readonly after: Readonly<Record<string, unknown>>
    readonly reason: string
    readonly amendedAt: string
    readonly amendedBy: Named | null
  }[]
}

export interface Computed {
  readonly id: string
  readonly iteration: number
  readonly kind: ComputedKind
  readonly label: string
  readonly computedAt: string
  readonly computedBy: Named | null
  readonly headline: string
  readonly sentence: string
  readonly notes: readonly string[]
  readonly card: readonly { readonly code: string; readonly label: string; readonly value: string }[] | null
  readonly isAmended: boolean
  readonly result: { readonly verdict: string }
  /** Exactly what went into the engine. */
  readonly input: VerdictInput
}

/** One judged outcome in the report for auditors. */
export interface JudgedOutcome {
  readonly id: string
  readonly number: string | null
  readonly title: string
  readonly proof: string | null
  readonly verdict: string
  readonly quality: number
  readonly unit: string | null
  readonly kind: MetricKind | null
  readonly before: number | null
  readonly after: number | null
  readonly target: number | null
  readonly isAmended: boolean
  readonly isLate: boolean
  readonly judgedOn: string
  readonly judgedBy: string | null
}

/** How well outcomes are known, as the API tells it. */
export interface OutcomesTold {
  readonly quality: readonly number[]
  readonly successes: number
  readonly activities: number
  readonly amended: number
  readonly late: number
  readonly records: string
  readonly outcomes: readonly JudgedOutcome[]
}

/** An improvement's proof by series as the API tells it. */
export interface Proof {
  readonly status: 'none' | 'planning' | 'frozen' | 'measuring' | 'due' | 'waiting' | 'computed' | 'judged'
  readonly evaluationDate: string | null
  readonly plan: PlannedProof | null
  readonly freezes: readonly Freeze[]
  readonly verdicts: readonly Computed[]
  readonly restated: { readonly sentence: string } | null
  readonly chart: BeforeAfterChart | null
}
