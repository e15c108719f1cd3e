import type { FrozenMetric } from '#domain/measurement/frozenProof.ts'
import type { GuardrailFinding } from '#domain/measurement/guardrails.ts'
import type { SeriesPoint } from '#domain/measurement/series.ts'
import type { VerdictCode } from '#domain/measurement/verdictTypes.ts'
import type { Day } from '#domain/time/days.ts'

/** What the organization knows of the proof an improvement names (measurement.md 2b). */
export interface ProofAnswers {
  /** Every metric the record names and the actor may see, by id. */
  readonly metrics: ReadonlyMap<string, NamedMetric>
  /** The incidents it names. */
  readonly incidents: ReadonlySet<string>
  /** Current readings of the metrics it is proved by and guarded by, oldest first, by the metric's id. */
  readonly series: ReadonlyMap<string, readonly SeriesPoint[]>
  /** First days of the periods that raised the improvement. */
  readonly triggerPoints: readonly Day[]
  /** What was computed for this iteration at its date; null before. */
  readonly verdict: ComputedOutcome | null
}

export interface NamedMetric extends FrozenMetric {
  readonly season: number | null
  readonly isActive: boolean
  readonly createdAt: string
}

/** A computed verdict as guards and moves need it. */
export interface ComputedOutcome {
  readonly verdict: VerdictCode
  /** Null where no target was set or too little is known. */
  readonly targetMet: boolean | null
  readonly needBaseline: number
  readonly needPost: number
  /** The day from which enough readings can exist; null when nothing is missing, or the past lacks them. */
  readonly enoughOn: Day | null
  /** The metric has come to count something else since the freeze. */
  readonly isMetricChanged: boolean
  readonly levelPost: number | null
  readonly nBaseline: number
  readonly nPost: number
  /** Names of guardrail metrics by what they show. */
  readonly guardrails: readonly { readonly name: string; readonly finding: GuardrailFinding }[]
}
