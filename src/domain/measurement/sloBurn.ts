import { binomialUpper } from './distributions.ts'

/** Windows are counted in buckets of the series and end with its last one. */
export interface BurnTier {
  readonly long: number
  readonly short: number
  /** Both windows must burn at least so many times as fast as the budget allows. */
  readonly factor: number
}

export interface Burned {
  /** Failed and all events per bucket, oldest first, of equal length. */
  readonly bad: readonly number[]
  readonly total: readonly number[]
  /** Wanted share of good events, 0…1. */
  readonly slo: number
  readonly tiers: readonly BurnTier[]
  /** The long window must allow at least so many failures; below it, one failure would fire. */
  readonly minExpectedBad: number
  /** Buckets over which the budget is granted; then each tier says what share of it its long window used. */
  readonly budgetBuckets?: number
}

export interface TierBurn extends BurnTier {
  /** How many times as fast as allowed; null without traffic. */
  readonly burnLong: number | null
  readonly burnShort: number | null
  readonly budgetFractionLong: number | null
  readonly lowTraffic: boolean
  readonly fires: boolean
}

export interface SloBurn {
  readonly slo: number
  /** Share of good events; null without traffic. */
  readonly sli: number | null
  /** Failures allowed over all buckets, and the share of them that happened (1 = all gone). */
  readonly budgetAllowed: number
  readonly budgetConsumed: number | null
  readonly tiers: readonly TierBurn[]
}

/** Error budget and burn rates: burn = (bad / total) / (1 - slo) (measurement 2e, T1b). */
export function sloBurn(burned: Burned): SloBurn {
  const { slo, tiers } = burned
  const [bad, total] = [sum(burned.bad), sum(burned.total)]
  const budgetAllowed = total * (1 - slo)
  return {
    slo,
    sli: total === 0 ? null : 1 - bad / total,
    budgetAllowed,
    budgetConsumed: total === 0 ? null : bad / budgetAllowed,
    tiers: tiers.map((tier) => tierBurn(burned, tier)),
  }
}

function tierBurn(burned: Burned, tier: BurnTier): TierBurn {
  const [burnLong, burnShort] = [burnOver(burned, tier.long), burnOver(burned, tier.short)]
  const lowTraffic = sum(burned.total.slice(-tier.long)) * (1 - burned.slo) < burned.minExpectedBad
  const share = burned.budgetBuckets === undefined ? null : tier.long / burned.budgetBuckets
  const burnsFast = burnLong !== null && burnShort !== null && burnLong >= tier.factor && burnShort >= tier.factor
  return {
    ...tier,
    burnLong,
    burnShort,
    budgetFractionLong: share === null || burnLong === null ? null : burnLong * share,
    lowTraffic,
    fires: burnsFast && !lowTraffic,
  }
}

function burnOver({ bad, total, slo }: Burned, buckets: number): number | null {
  const all = sum(total.slice(-buckets))
  return all === 0 ? null : sum(bad.slice(-buckets)) / all / (1 - slo)
}

export interface SustainedBelow {
  /** Index of the last week of the four. */
  readonly at: number
  readonly weeksBelow: number
  /** P(so many failures or more | exactly at the target) over the four weeks. */
  readonly pooledP: number
  readonly fires: boolean
}

/** T1 at every week from the fourth: three of the last four below target, and more failures than the target explains (p < .01). */
export function sustainedBelow({ bad, total, slo }: Pick<Burned, 'bad' | 'total' | 'slo'>): SustainedBelow[] {
  return bad.slice(3).map((_, before) => {
    const [at, until] = [before + 3, before + 4]
    const [failures, events] = [bad.slice(before, until), total.slice(before, until)]
    // Compared as share of good events: 999/1000 is the same number as .999, while 1 - .999 is not 1/1000.
    const weeksBelow = failures.filter((count, week) => (events[week]! - count) / events[week]! < slo).length
    const pooledP = binomialUpper(sum(failures), sum(events), 1 - slo)
    return { at, weeksBelow, pooledP, fires: weeksBelow >= 3 && pooledP < 0.01 }
  })
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
