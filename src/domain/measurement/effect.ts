import { pooledLevel } from './autocorrelation.ts'
import type { ComparedPhases } from './comparedPhases.ts'
import { rateRatio, shareDifference, widenedQuantile } from './countEffects.ts'
import { type EngineModel, engineGls } from './engineGls.ts'
import { type InterruptedDesign, interruptedDesign } from './interruptedDesign.ts'
import { mean } from './mean.ts'
import type { MetricKind } from './series.ts'
import type { Autocorrelation, EffectScale, Estimate, VerdictPath } from './verdictTypes.ts'

/** The one number with its interval that decides, and how to read it. */
export interface Effect {
  readonly scale: EffectScale
  readonly effect: Estimate
  /** What "nothing changed" is on this scale. */
  readonly nullValue: 0 | 1
  readonly model?: EngineModel
  readonly zEffective?: number
  readonly levelBaseline: number
  readonly levelPost: number
}

export interface EffectOf {
  readonly kind: MetricKind
  readonly path: VerdictPath
  readonly season: number | null
  readonly phases: ComparedPhases
  readonly autocorrelation: Autocorrelation
}

/** Steps 4 to 6: a model of the values, or pooled counts where neither trend nor season has to be taken out. */
export function effectOf(of: EffectOf): Effect {
  if (of.kind === 'value' || of.path !== 'level') return modelledEffect(of)
  const zEffective = widenedQuantile(of.phases, of.autocorrelation)
  const levels = { levelBaseline: pooledLevel(of.phases.baseline), levelPost: pooledLevel(of.phases.post) }
  return of.kind === 'proportion'
    ? { scale: 'difference', effect: shareDifference(of.phases, zEffective), nullValue: 0, zEffective, ...levels }
    : { scale: 'ratio', effect: rateRatio(of.phases, zEffective), nullValue: 1, zEffective, ...levels }
}

/** The design of a path; the season takes one harmonic. */
export function designOf({ path, season, phases }: Pick<EffectOf, 'path' | 'season' | 'phases'>): InterruptedDesign {
  return interruptedDesign({
    positions: [...phases.baseline.positions, ...phases.post.positions],
    before: phases.baseline.positions.length,
    shape: path === 'level' ? 'level' : 'regression',
    harmonics: path === 'regression_seasonal' ? 1 : 0,
    period: season ?? 0,
  })
}

function modelledEffect(of: EffectOf): Effect {
  const { baseline, post } = of.phases
  const model = engineGls(designOf(of), [...baseline.values, ...post.values])
  const { estimate, lower, upper } = model
  const before = mean(baseline.values)
  const after = mean(post.values)
  if (of.kind !== 'rate') {
    const levelBaseline = of.path === 'level' ? model.coefficients[0]! : before
    const levelPost = of.path === 'level' ? levelBaseline + estimate : after
    return { scale: 'difference', effect: { estimate, lower, upper }, nullValue: 0, model, levelBaseline, levelPost }
  }
  const levels = { model, levelBaseline: before, levelPost: after }
  // Of nothing there is no share: a rate that was zero throughout keeps its difference.
  if (before === 0) return { scale: 'difference', effect: { estimate, lower, upper }, nullValue: 0, ...levels }
  const effect = { estimate: estimate / before, lower: lower / before, upper: upper / before }
  return { scale: 'relative_difference', effect, nullValue: 0, ...levels }
}
