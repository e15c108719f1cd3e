import type { LookAlike } from './lookAlikes.ts'

/** What the metric of a corrective action shows, computed from the proof that was fixed when the plan was approved. */
export interface MeasuredEffect {
  /** The metric is in use and has the readings of before that a verdict needs. */
  readonly isMeasurable: boolean
  /** The engine's verdict; null before the plan is approved and while too few readings are known. */
  readonly verdict: string | null
  readonly isBetter: boolean
}

/** What the guards of a nonconformity ask of the rest of the organization. */
export interface NonconformityAnswers {
  /** Others of the last twelve months that share its requirement, AI system or cause, newest first (C-181). */
  readonly lookAlikes: readonly LookAlike[]
  /** Those of them that were reported since the corrective action was in place (C-208). */
  readonly recurrences: readonly LookAlike[]
  /** Null where no metric is named. */
  readonly measuredEffect: MeasuredEffect | null
  /** Who did work that was handed out as tasks following from it. */
  readonly taskDoers: readonly string[]
  /** Whether the lesson names someone of the organization (C-228). */
  readonly namesInLesson: boolean
}
