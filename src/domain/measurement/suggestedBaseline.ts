import type { Day } from '#domain/time/days.ts'
import type { FrozenProof } from './frozenProof.ts'
import { fillGaps, isComplete, periodEnd } from './periods.ts'
import { isBefore } from './proofWindow.ts'
import { type Cadence, ratioOf, type SeriesPoint } from './series.ts'

export const SHORTEST_BASELINE = 12
export const USUAL_BASELINE = 24
export const LONGEST_BASELINE = 60
const LEAST_POINTS = 8
const ESTABLISHED_LEVEL = 8

export interface BaselineOf extends Pick<FrozenProof, 'rolloutStart' | 'firstChange'> {
  readonly points: readonly SeriesPoint[]
  readonly cadence: Cadence
  /** Period starts of the points that raised the improvement. */
  readonly triggerPoints: readonly Day[]
  readonly today: Day
  /** 12 to 60; 24 unless there is a reason. */
  readonly length?: number
  readonly minDenominator?: number | null
}

export type LeftOutReason =
  | 'raised_it'
  | 'missing'
  | 'incomplete'
  | 'touches_rollout'
  | 'after_first_change'
  | 'after_change'
  | 'denominator_too_small'
  | 'older_than_window'
export type BaselineWarning = 'too_short' | 'trend_not_excluded' | 'triggers_are_a_level' | 'gaps'

export interface SuggestedBaseline {
  /** What to freeze: usable points, oldest first, and the trigger points among them (the engine leaves those out). */
  readonly points: readonly SeriesPoint[]
  /** Trigger points among them. */
  readonly triggerPoints: readonly Day[]
  /** How many of them will be compared. */
  readonly usable: number
  readonly leftOut: readonly { readonly periodStart: Day; readonly reason: LeftOutReason }[]
  readonly warnings: readonly BaselineWarning[]
}

/** The last complete points that ended before the change; where they end is not anyone's choice (measurement 2b). */
export function suggestedBaseline(of: BaselineOf): SuggestedBaseline {
  const length = Math.min(LONGEST_BASELINE, Math.max(SHORTEST_BASELINE, of.length ?? USUAL_BASELINE))
  const points = fillGaps(of.points, of.cadence)
  const reasons = new Map(points.map((point) => [point.periodStart, unusable(point, of)] as const))
  const raised = triggersOut(points, reasons, of.triggerPoints)
  const compared = points.filter(({ periodStart }) => !reasons.get(periodStart) && !raised.has(periodStart))
  const window = compared.slice(-length)
  const from = window[0]?.periodStart ?? ''
  const kept = points.filter(({ periodStart }) => periodStart >= from && !reasons.get(periodStart))
  const leftOut = points.flatMap(({ periodStart }): SuggestedBaseline['leftOut'][number][] => {
    const reason =
      reasons.get(periodStart) ??
      (raised.has(periodStart) ? 'raised_it' : periodStart < from ? 'older_than_window' : undefined)
    return reason ? [{ periodStart, reason }] : []
  })
  const triggerPoints = kept.map(({ periodStart }) => periodStart).filter((start) => of.triggerPoints.includes(start))
  const inWindow = leftOut.filter(({ periodStart }) => periodStart >= from)
  return {
    points: kept,
    triggerPoints,
    usable: window.length,
    leftOut,
    warnings: warningsOf(window.length, { areLevel: triggerPoints.length >= ESTABLISHED_LEVEL, leftOut: inWindow }),
  }
}

function unusable(point: SeriesPoint, of: BaselineOf): LeftOutReason | undefined {
  const { periodStart, den } = point
  if (!isComplete(periodStart, of.cadence, of.today)) return 'incomplete'
  if (!isBefore(periodStart, of.cadence, of)) {
    if (periodStart >= of.rolloutStart) return 'after_change'
    return periodEnd(periodStart, of.cadence) <= of.rolloutStart ? 'after_first_change' : 'touches_rollout'
  }
  if (ratioOf(point) === null) return 'missing'
  const least = of.minDenominator ?? null
  return least !== null && den !== undefined && den !== null && den < least ? 'denominator_too_small' : undefined
}

/** Fewer than eight trigger points are a bad spell and stay out; eight or more are an established level and stay in. */
function triggersOut(
  points: readonly SeriesPoint[],
  reasons: ReadonlyMap<Day, LeftOutReason | undefined>,
  triggers: readonly Day[],
): Set<Day> {
  const present = points.filter(({ periodStart }) => triggers.includes(periodStart) && !reasons.get(periodStart))
  return new Set(present.length < ESTABLISHED_LEVEL ? present.map(({ periodStart }) => periodStart) : [])
}

function warningsOf(
  usable: number,
  { areLevel, leftOut }: { areLevel: boolean; leftOut: SuggestedBaseline['leftOut'] },
): BaselineWarning[] {
  return [
    ...(usable < LEAST_POINTS ? (['too_short'] as const) : []),
    ...(usable >= LEAST_POINTS && usable < USUAL_BASELINE ? (['trend_not_excluded'] as const) : []),
    ...(areLevel ? (['triggers_are_a_level'] as const) : []),
    ...(leftOut.some(({ reason }) => reason === 'missing') ? (['gaps'] as const) : []),
  ]
}
