import { binomialUpper } from '../distributions.ts'
import { type BurnTier, type SloBurn, sloBurn } from '../sloBurn.ts'
import { type Known, knownPoints, type SeriesFacts } from './seriesFacts.ts'
import { type Signal, signalOf } from './signal.ts'
import { type Failures, failuresOf } from './sloEvidence.ts'
import { startedAt } from './startedAt.ts'

/** The slowest of the usual alerts, and the only one that asks for an improvement; faster ones page somebody elsewhere. */
const SLOW_TIER: BurnTier = { long: 3, short: 1, factor: 1 }

/**
 * T1b: the error budget of 28 days is gone, or burns too fast for three days. For shares by the day (or the week: budget only).
 * Evidence:
 * enough events that the budget allows at least one failure, and more failures than the target explains (p < .01).
 */
export function sloBudget(facts: SeriesFacts): Signal | null {
  const periods = facts.cadence === 'day' ? 28 : 4
  if (facts.cadence !== 'day' && facts.cadence !== 'week') return null
  const month = knownPoints(facts.points.slice(-periods))
  const failures = failuresOf(month, facts)
  if (!failures || month.length === 0) return null
  const burn = burnOf(failures, periods)
  const tier = facts.cadence === 'day' && month.length >= SLOW_TIER.long ? burn.tiers[0] : undefined
  const isGone = facts.points.length >= periods && (burn.budgetConsumed ?? 0) >= 1
  if (!isGone && !tier?.fires) return null
  return spent({ facts, failures, burn, window: isGone ? month : month.slice(-SLOW_TIER.long), isGone })
}

function burnOf({ bad, total, allowedShare }: Failures, periods: number): SloBurn {
  return sloBurn({ bad, total, slo: 1 - allowedShare, tiers: [SLOW_TIER], minExpectedBad: 1, budgetBuckets: periods })
}

interface Spent {
  readonly facts: SeriesFacts
  readonly failures: Failures
  readonly burn: SloBurn
  readonly window: readonly Known[]
  readonly isGone: boolean
}

function spent({ facts, failures, burn, window, isGone }: Spent): Signal {
  const [bad, total] = [sum(failures.bad.slice(-window.length)), sum(failures.total.slice(-window.length))]
  const rate = bad / total / failures.allowedShare
  const p = binomialUpper(bad, total, failures.allowedShare)
  const lowTraffic = total * failures.allowedShare < 1
  return signalOf({
    kind: 'sloBudget',
    direction: 'worse',
    windowPoints: window.map(({ periodStart }) => periodStart),
    statistic: isGone ? burn.budgetConsumed! : rate,
    statisticName: isGone ? 'budgetConsumed' : 'burnRate',
    p,
    businessRuleMet: true,
    evidenceMet: !lowTraffic && p < 0.01,
    startedAt: startedAt(facts, 'worse'),
    numbers: {
      target: facts.target!,
      bad,
      total,
      rate,
      consumed: burn.budgetConsumed ?? 0,
      lowTraffic: lowTraffic ? 'yes' : 'no',
      window: isGone ? 'budget' : 'threeDays',
    },
  })
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
