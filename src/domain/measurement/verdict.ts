import { autocorrelationOf } from './autocorrelation.ts'
import { type ComparedPhases, comparedPhases } from './comparedPhases.ts'
import { type Effect, effectOf } from './effect.ts'
import { dataStrengthOf, hasReturned, isWorthwhile, robustDifference, sideOf, targetFacts } from './extraFacts.ts'
import { improvingSignal } from './improvingSignal.ts'
import { median } from './median.ts'
import { deviationsAfter, sustainedFacts } from './sustained.ts'
import { baselineTrend, MIN_BASELINE, MIN_POST, pathOf } from './verdictPath.ts'
import type {
  Decided,
  NotEnoughData,
  VerdictInput,
  VerdictPath,
  VerdictResult,
  VerdictWarning,
} from './verdictTypes.ts'

/**
 * Whether a series changed at a date: one model, one interval, and the interval decides (measurement 2d).
 * @returns `not_enough_data` with the missing counts, or the verdict with everything it was drawn from.
 */
export function computeVerdict(input: VerdictInput): VerdictResult {
  const phases = comparedPhases(input)
  const counts = {
    nBaseline: phases.baseline.values.length,
    nPost: phases.post.values.length,
    excludedTriggerPoints: phases.triggers.values.length,
  }
  const minPost = Math.max(MIN_POST, input.minPostPoints ?? 0)
  const tooFew = counts.nBaseline < MIN_BASELINE || counts.nPost < minPost
  return tooFew ? notEnough(counts, minPost) : decided(input, phases, counts)
}

type Counts = Pick<NotEnoughData, 'nBaseline' | 'nPost' | 'excludedTriggerPoints'>

function notEnough(counts: Counts, minPost: number): NotEnoughData {
  return {
    verdict: 'not_enough_data',
    reason: 'too_few_points',
    ...counts,
    needBaseline: Math.max(0, MIN_BASELINE - counts.nBaseline),
    needPost: Math.max(0, minPost - counts.nPost),
  }
}

function decided(input: VerdictInput, phases: ComparedPhases, counts: Counts): Decided {
  const trend = baselineTrend(phases.baseline.values)
  const season = input.season ?? null
  const path = pathOf(season, counts.nBaseline, trend.gate)
  const autocorrelation = autocorrelationOf(input.kind, phases)
  const found = effectOf({ kind: input.kind, path, season, phases, autocorrelation })
  const verdict = verdictOf(found, input)
  const warnings = warningsOf(found, season !== null && path !== 'regression_seasonal')
  return {
    ...verdict,
    ...counts,
    baselineTrend: trend,
    autocorrelation,
    path,
    ...shown(found),
    ...robustFacts(phases, verdict.verdict, input),
    medianBaseline: median(phases.baseline.values),
    medianPost: median(phases.post.values),
    spcSignalImproving: improvingSignal(phases, input.direction),
    dataStrength: dataStrengthOf(counts.nBaseline, counts.nPost),
    ...targetFacts(phases, input),
    ...improvedFacts(input, { phases, found, path, verdict: verdict.verdict }),
    ...(hasReturned(phases, input.direction) && { tag: 'returned_to_baseline' }),
    ...(warnings[0] && { warning: warnings[0] }),
    warnings,
  }
}

function verdictOf(
  { effect, nullValue }: Effect,
  { direction, mwc }: VerdictInput,
): Pick<Decided, 'verdict' | 'detail'> {
  const side = sideOf(effect, nullValue, direction)
  if (side) return { verdict: side === 'good' ? 'improved' : 'worse' }
  if (mwc === undefined || mwc === null) return { verdict: 'no_change' }
  const farthest = Math.max(Math.abs(effect.lower - nullValue), Math.abs(effect.upper - nullValue))
  return { verdict: 'no_change', detail: farthest < mwc ? 'equivalent' : 'inconclusive' }
}

function shown({ scale, model, zEffective, effect, levelBaseline, levelPost }: Effect) {
  return {
    scale,
    effect,
    levelBaseline,
    levelPost,
    ...(model && { model }),
    ...(zEffective !== undefined && { zEffective }),
  }
}

function robustFacts(phases: ComparedPhases, verdict: Decided['verdict'], { direction }: VerdictInput) {
  const robust = robustDifference(phases)
  if (verdict === 'no_change') return { robust }
  return { robust, robustAgrees: sideOf(robust, 0, direction) === (verdict === 'improved' ? 'good' : 'bad') }
}

interface Found {
  readonly phases: ComparedPhases
  readonly found: Effect
  readonly path: VerdictPath
  readonly verdict: Decided['verdict']
}

function improvedFacts({ direction, mwc }: VerdictInput, { phases, found, path, verdict }: Found) {
  if (verdict !== 'improved') return {}
  const deviations = deviationsAfter({ path, phases, ...(found.model && { model: found.model }) })
  return {
    ...(mwc !== undefined && mwc !== null && { worthwhile: isWorthwhile(found, direction, mwc) }),
    ...sustainedFacts(deviations, direction),
  }
}

function warningsOf({ model, effect }: Effect, seasonIsLeft: boolean): VerdictWarning[] {
  const isStill = model?.isExact ?? effect.lower === effect.upper
  return [...(seasonIsLeft ? ['season_not_controlled' as const] : []), ...(isStill ? ['no_variation' as const] : [])]
}
