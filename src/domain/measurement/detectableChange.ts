import type { Day } from '#domain/time/days.ts'
import { comparedPhases, type Phase } from './comparedPhases.ts'
import { tQuantile } from './distributions.ts'
import { effectiveDf } from './engineGls.ts'
import type { FrozenProof } from './frozenProof.ts'
import { type InterruptedDesign, interruptedDesign } from './interruptedDesign.ts'
import { quadraticForm, type Rows } from './linear.ts'
import { mean } from './mean.ts'
import { nextPeriod } from './periods.ts'
import { proofInput } from './proofVerdict.ts'
import { calendarPlaces, firstPeriodAfter } from './proofWindow.ts'
import { isExact, nonNegativeRho, whitenedFit } from './reml.ts'
import { baselineTrend, MIN_BASELINE, pathOf } from './verdictPath.ts'
import type { VerdictPath } from './verdictTypes.ts'

/** "This plan can detect about X": said before the work begins, so that nobody waits for what cannot be seen. */
export interface DetectableChange {
  /** Size of the change, either way, in the metric's unit; shares and rates as period ratios. */
  readonly change: number
  /** The same as a share of the mean before; null where that mean is zero. */
  readonly relative: number | null
  /** Spread of one point around its course before, and how much neighbours resemble each other. */
  readonly sigma: number
  readonly rho: number
  readonly path: VerdictPath
}

export type DetectableOf = Pick<
  FrozenProof,
  | 'metric'
  | 'baseline'
  | 'triggerPoints'
  | 'rolloutStart'
  | 'rolloutEnd'
  | 'firstChange'
  | 'season'
  | 'plannedPostPoints'
>

/** What estimating rho from the data costs on top: ours, from the power table of measurement 2d (true need 0.9…1.2 of this). */
const ESTIMATION = 1.1

/**
 * The change that is shown in about 4 of 5 cases: 1.1 × (t(.975, df) + t(.80, df)) × se, where se is what the verdict's own
 * model would give for the planned points if the spread and rho of the baseline (REML) went on. Null under eight points, and where
 * the planned periods lie beyond the calendar.
 */
export function detectableChange(plan: DetectableOf): DetectableChange | null {
  const { baseline } = comparedPhases(proofInput({ ...plan, target: null, mwc: null, minPostPoints: 0 }, []))
  if (baseline.values.length < MIN_BASELINE || plan.plannedPostPoints < 1) return null
  const after = plannedPeriods(plan)
  if (after.some((start, at) => at > 0 && start <= after[at - 1]!)) return null
  const path = pathOf(plan.season, baseline.values.length, baselineTrend(baseline.values).gate)
  const design = plannedDesign(plan, { baseline, path, after })
  const { sigma, rho } = noiseBefore(design, baseline)
  const { inverse } = whitenedFit(
    design.rows,
    design.rows.map(() => 0),
    rho,
  ).fit
  const se = sigma * Math.sqrt((1 - rho * rho) * quadraticForm(inverse, design.averageEffect))
  const df = effectiveDf(design.rows.length, design.averageEffect.length, rho)
  const change = ESTIMATION * (tQuantile(0.975, df) + tQuantile(0.8, df)) * se
  const level = mean(baseline.values)
  return { change, relative: level === 0 ? null : change / Math.abs(level), sigma, rho, path }
}

/** Where they would run beyond the last day of four digits they stand still. */
function plannedPeriods(plan: DetectableOf): Day[] {
  const { cadence } = plan.metric
  const after = [firstPeriodAfter(plan, cadence)]
  while (after.length < plan.plannedPostPoints) after.push(nextPeriod(after.at(-1)!, cadence))
  return after
}

function plannedDesign(
  plan: DetectableOf,
  { baseline, path, after }: { baseline: Phase; path: VerdictPath; after: readonly Day[] },
): InterruptedDesign {
  const { cadence } = plan.metric
  const first = plan.baseline.map(({ periodStart }) => periodStart).sort()[0]!
  return interruptedDesign({
    positions: [...baseline.positions, ...calendarPlaces([first, ...after], cadence).slice(1)],
    before: baseline.values.length,
    shape: path === 'level' ? 'level' : 'regression',
    harmonics: path === 'regression_seasonal' ? 1 : 0,
    period: plan.season ?? 0,
  })
}

/** The baseline alone, with the columns that say something about it. */
function noiseBefore({ rows, names }: InterruptedDesign, { values }: Phase): { sigma: number; rho: number } {
  const isOwn = names.map((name) => name !== 'levelChange' && name !== 'slopeChange')
  const own: Rows = rows.slice(0, values.length).map((row) => row.filter((_, column) => isOwn[column]))
  if (isExact(own, values)) return { sigma: 0, rho: 0 }
  const rho = nonNegativeRho(own, values)
  const { rss, fit } = whitenedFit(own, values, rho)
  return { sigma: Math.sqrt(rss / (values.length - fit.coefficients.length)), rho }
}
