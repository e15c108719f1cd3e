import type { EngineModel } from './engineGls.ts'
import type { Direction, MetricKind } from './series.ts'

/** Events or successes `x` out of an exposure or total `n`. */
export interface Count {
  readonly x: number
  readonly n: number
}

/** A point as the verdict reads it: a number for kind value, a count for proportion and rate; null = missing. */
export type Observation = number | Count | null

/** What a verdict is computed from. The points are in order of time, baseline and after-phase apart. */
export interface VerdictInput {
  readonly kind: MetricKind
  /** Which way is good. */
  readonly direction: Direction
  readonly baseline: readonly Observation[]
  readonly post: readonly Observation[]
  /** Places in `baseline` (0-based) of the points that raised the improvement. */
  readonly triggerIndices?: readonly number[]
  /** Periods in one season, 12 for months in a year. */
  readonly season?: number | null
  readonly target?: number | null
  /** Minimum worthwhile change: the metric's unit for value and proportion, relative (0.2) for rate. */
  readonly mwc?: number | null
  /** The after-phase ends with that many points. */
  readonly plannedPostPoints?: number | null
  /** The least after-points agreed on; never under six. */
  readonly minPostPoints?: number | null
  /** Calendar place of every entry, so that a gap moves trend and season on; without it the points present count as consecutive. */
  readonly positions?: { readonly baseline: readonly number[]; readonly post: readonly number[] }
}

export interface Estimate {
  readonly estimate: number
  readonly lower: number
  readonly upper: number
}

export type VerdictCode = 'improved' | 'worse' | 'no_change' | 'not_enough_data'
export type VerdictPath = 'level' | 'regression' | 'regression_seasonal'
/** How the effect reads: a difference, after/before, or a difference as a share of the mean before. */
export type EffectScale = 'difference' | 'ratio' | 'relative_difference'
export type VerdictWarning = 'season_not_controlled' | 'no_variation'
export type Sustained = 'sustained' | 'fading' | 'not_yet_assessable'
export type DataStrength = 'strong' | 'moderate' | 'provisional'

export interface Autocorrelation {
  readonly r1: number
  readonly rhoCorrected: number
  readonly rhoUsed: number
  /** Variance inflation (1 + rho)/(1 - rho). */
  readonly vif: number
  /** Overdispersion, at least 1; only for counts. */
  readonly phi?: number
}

export interface NotEnoughData {
  readonly verdict: 'not_enough_data'
  readonly reason: 'too_few_points'
  readonly nBaseline: number
  readonly nPost: number
  readonly excludedTriggerPoints: number
  /** How many points are missing on each side. */
  readonly needBaseline: number
  readonly needPost: number
}

/** A decided verdict. Keys that do not apply are absent. */
export interface Decided {
  readonly verdict: 'improved' | 'worse' | 'no_change'
  /** Of `no_change`, where a worthwhile change is declared. */
  readonly detail?: 'equivalent' | 'inconclusive'
  readonly nBaseline: number
  readonly nPost: number
  readonly excludedTriggerPoints: number
  /** Mann-Kendall on the baseline; `gate` = a trend cannot be ruled out, two-sided p < 0.20. */
  readonly baselineTrend: { readonly S: number; readonly z: number; readonly gate: boolean }
  readonly autocorrelation: Autocorrelation
  readonly path: VerdictPath
  readonly scale: EffectScale
  readonly model?: EngineModel
  /** Quantile used in place of 1.96 where counts are pooled. */
  readonly zEffective?: number
  readonly effect: Estimate
  readonly robust: { readonly hodgesLehmann: number; readonly lower: number; readonly upper: number }
  readonly robustAgrees?: boolean
  readonly medianBaseline: number
  readonly medianPost: number
  /** The level before and after as a sentence tells it: mean of values, pooled share or rate of counts. */
  readonly levelBaseline: number
  readonly levelPost: number
  readonly spcSignalImproving: boolean
  readonly dataStrength: DataStrength
  readonly worthwhile?: boolean
  readonly postLevel?: number
  readonly targetMet?: boolean
  readonly sustained?: Sustained
  readonly lastSixOnGoodSide?: number
  readonly adverseTrendP?: number
  /** The bad spell that raised it is over and nothing more can be shown. */
  readonly tag?: 'returned_to_baseline'
  /** The first of `warnings`. */
  readonly warning?: VerdictWarning
  readonly warnings: readonly VerdictWarning[]
}

export type VerdictResult = NotEnoughData | Decided
