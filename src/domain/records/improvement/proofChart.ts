import type { BeforeAfterChart, WindowPoint } from '#domain/charts/beforeAfter.ts'
import type { FrozenProof } from '#domain/measurement/frozenProof.ts'
import { fillGaps } from '#domain/measurement/periods.ts'
import { isAfter } from '#domain/measurement/proofWindow.ts'
import { ratioOf, type SeriesPoint } from '#domain/measurement/series.ts'
import type { VerdictResult } from '#domain/measurement/verdictTypes.ts'
import { levelOf } from './seriesPlan.ts'

interface Shown {
  readonly frozen: FrozenProof
  /** Current readings from the change on. */
  readonly since: readonly SeriesPoint[]
  /** Null before its date: the chart is seen, the verdict is not (measurement.md 2d, step 12). */
  readonly result: VerdictResult | null
}

/** A proof as its before-and-after chart is drawn: frozen readings before, windows that do not overlap, the target, the change (C-114). */
export function proofChart({ frozen, since, result }: Shown): BeforeAfterChart {
  const { metric, rolloutStart, rolloutEnd, target } = frozen
  const decided = result === null || result.verdict === 'not_enough_data' ? null : result
  const drawn = windowPoints(fillGaps([...frozen.baseline, ...later(frozen, since)], metric.cadence))
  const end = frozen.baseline.at(-1)?.periodStart ?? ''
  const after = drawn.filter(({ periodStart }) => isAfter(periodStart, { rolloutStart, rolloutEnd }))
  const first = after[0]?.periodStart ?? '9999-12-31'
  return {
    before: drawn
      .filter(({ periodStart }) => periodStart <= end)
      .map((point) => ({ ...point, excluded: isLeftOut(point, frozen) })),
    during: drawn.filter(({ periodStart }) => periodStart > end && periodStart < first),
    after,
    levelBefore: decided?.levelBaseline ?? levelOf(withoutTriggers(frozen), metric),
    levelAfter: decided?.levelPost ?? null,
    ...(decided && { counterfactual: counterfactualOf(decided, after) }),
    target,
    effect: decided && {
      ...decided.effect,
      null: decided.scale === 'ratio' ? 1 : 0,
      scale: decided.scale,
    },
    unit: metric.unit,
    kind: metric.kind,
    cadence: metric.cadence,
    rollout: { start: rolloutStart, end: rolloutEnd },
  }
}

function isLeftOut({ periodStart }: WindowPoint, { triggerPoints }: FrozenProof): boolean {
  return triggerPoints.length < ESTABLISHED_LEVEL && triggerPoints.includes(periodStart)
}

/** As many bad readings are a level of their own and stay in the comparison (measurement.md 2b). */
const ESTABLISHED_LEVEL = 8

export function withoutTriggers({ baseline, triggerPoints }: FrozenProof): readonly SeriesPoint[] {
  if (triggerPoints.length >= ESTABLISHED_LEVEL) return baseline
  return baseline.filter(({ periodStart }) => !triggerPoints.includes(periodStart))
}

/** Readings that follow the frozen ones; what is frozen is drawn as it was frozen. */
function later({ baseline }: FrozenProof, since: readonly SeriesPoint[]): SeriesPoint[] {
  const end = baseline.at(-1)?.periodStart ?? ''
  return since.filter(({ periodStart }) => periodStart > end)
}

function windowPoints(points: readonly SeriesPoint[]): WindowPoint[] {
  return points.map((point) => ({ periodStart: point.periodStart, value: ratioOf(point) }))
}

/** Where the course before would have led, drawn only where the verdict compares with it. */
function counterfactualOf(
  { path, model }: Exclude<VerdictResult, { verdict: 'not_enough_data' }>,
  after: readonly WindowPoint[],
): BeforeAfterChart['counterfactual'] & {} {
  if (path === 'level' || !model) return []
  const present = after.filter(({ value }) => value !== null)
  return present.flatMap(({ periodStart }, at) => {
    const value = model.counterfactual[at]
    return value === undefined ? [] : [{ periodStart, value }]
  })
}
