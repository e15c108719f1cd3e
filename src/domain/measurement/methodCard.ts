import { tCdf, tQuantile } from './distributions.ts'
import { ENGINE_VERSION } from './frozenProof.ts'
import type { DataStrength, Decided, EffectScale, Estimate, VerdictPath, VerdictWarning } from './verdictTypes.ts'

/** The arithmetic by name; the words module says each in a sentence. */
export type MethodName =
  | 'level_ar1_reml'
  | 'trend_ar1_reml'
  | 'season_ar1_reml'
  | 'newcombe_10_widened'
  | 'log_rate_ratio_widened'
export type Caution = VerdictWarning | 'trend_not_excluded' | 'wide_because_of_autocorrelation' | 'short_series'

/** Everything an auditor needs to repeat or doubt a verdict. Numbers unrounded. */
export interface MethodCard {
  readonly engineVersion: string
  /** SHA-256 of the freeze's canonical text; null where nothing was frozen. */
  readonly freezeHash: string | null
  readonly method: MethodName
  readonly path: VerdictPath
  readonly scale: EffectScale
  readonly effect: Estimate
  readonly se: number | null
  readonly df: number
  readonly rho: number
  /** Two-sided, of the same statistic as the interval; null where nothing varies. */
  readonly p: number | null
  /** Counts only: what stands in place of 1.96, and the overdispersion in it. */
  readonly zEffective: number | null
  readonly overdispersion: number | null
  readonly baselineTrend: Decided['baselineTrend']
  readonly season: number | null
  readonly isSeasonControlled: boolean
  readonly robust: Decided['robust'] & { readonly agrees: boolean | null }
  readonly nBaseline: number
  readonly nPost: number
  readonly excludedTriggerPoints: number
  readonly dataStrength: DataStrength
  /** Measured share of false "improved" where nothing changed, worst of the sizes tried (nominal 2.5%). */
  readonly falseImproved: number
  readonly guardrailsChecked: number
  readonly cautions: readonly Caution[]
}

/** Worst cells of the whole pipeline in measurement 2d (rho 0.6): 8 + 6 points; 12 + 6 and more. */
const FALSE_IMPROVED = { provisional: 0.08, usual: 0.064 } as const

export interface CardOf {
  readonly freezeHash?: string | null
  readonly season?: number | null
  readonly guardrailsChecked?: number
  /** The engine that computed it, where the verdict was stored. */
  readonly engineVersion?: string
}

export function methodCard(result: Decided, of: CardOf = {}): MethodCard {
  const { model, zEffective, autocorrelation, path, scale, effect, robust } = result
  const season = of.season ?? null
  return {
    engineVersion: of.engineVersion ?? ENGINE_VERSION,
    freezeHash: of.freezeHash ?? null,
    method: methodOf(result),
    path,
    scale,
    effect,
    se: model?.se ?? null,
    df: model?.df ?? result.nBaseline + result.nPost - 2,
    rho: model?.rho ?? autocorrelation.rhoUsed,
    p: pValue(result),
    zEffective: zEffective ?? null,
    overdispersion: zEffective === undefined ? null : (autocorrelation.phi ?? null),
    baselineTrend: result.baselineTrend,
    season,
    isSeasonControlled: path === 'regression_seasonal',
    robust: { ...robust, agrees: result.robustAgrees ?? null },
    nBaseline: result.nBaseline,
    nPost: result.nPost,
    excludedTriggerPoints: result.excludedTriggerPoints,
    dataStrength: result.dataStrength,
    falseImproved: result.dataStrength === 'provisional' ? FALSE_IMPROVED.provisional : FALSE_IMPROVED.usual,
    guardrailsChecked: of.guardrailsChecked ?? 0,
    cautions: cautionsOf(result),
  }
}

function methodOf({ path, zEffective, scale }: Decided): MethodName {
  if (path === 'regression_seasonal') return 'season_ar1_reml'
  if (path === 'regression') return 'trend_ar1_reml'
  if (zEffective === undefined) return 'level_ar1_reml'
  return scale === 'ratio' ? 'log_rate_ratio_widened' : 'newcombe_10_widened'
}

/** Of the model's t; of counts from the interval itself, on the scale it was made on (difference, or logarithm of the ratio). */
function pValue(result: Decided): number | null {
  const { model, effect, zEffective, scale, nBaseline, nPost } = result
  if (model) return model.se > 0 ? 2 * tCdf(-Math.abs(model.estimate / model.se), model.df) : null
  if (zEffective === undefined) return null
  const [estimate, lower, upper] = [effect.estimate, effect.lower, effect.upper].map((value) =>
    scale === 'ratio' ? Math.log(value) : value,
  ) as Three
  // The interval of a share is lopsided: the side that faces "nothing changed" says how far away that is.
  const towards = estimate > 0 ? estimate - lower : upper - estimate
  if (!(towards > 0)) return null
  const df = nBaseline + nPost - 2
  return 2 * tCdf((-Math.abs(estimate) / towards) * tQuantile(0.975, df), df)
}

type Three = [number, number, number]

function cautionsOf({ path, nBaseline, nPost, model, autocorrelation, warnings }: Decided): Caution[] {
  const rho = model?.rho ?? autocorrelation.rhoUsed
  return [
    ...warnings,
    ...(path === 'level' && nBaseline < 24 ? (['trend_not_excluded'] as const) : []),
    ...(rho > 0.6 && nBaseline + nPost < 24 ? (['wide_because_of_autocorrelation'] as const) : []),
    ...(nBaseline < 12 || nPost < 6 ? (['short_series'] as const) : []),
  ]
}
