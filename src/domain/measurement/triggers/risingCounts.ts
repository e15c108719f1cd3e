import { isRising, type RateEvidence, rateEvidence } from '../rising.ts'
import { newest, type SeriesFacts } from './seriesFacts.ts'
import { type Signal, signalOf } from './signal.ts'
import { startedAt } from './startedAt.ts'

/**
 * T2 and C-046: counts of what should not happen rise three periods running (2, 3, 5; not 2, 3, 3). Evidence: a rate above the
 * twelve periods before (quasi-Poisson, p < .05); without those twelve there is none.
 */
export function risingCounts(facts: SeriesFacts): Signal | null {
  const { points, direction, cadence } = facts
  const window = newest(points, 3)
  if (!window || direction !== 'decrease' || cadence === 'day') return null
  const counts = window.map(({ num, value }) => num ?? value)
  if (!isRising(counts)) return null
  const evidence = evidenceOf(facts, counts)
  return signalOf({
    kind: 'risingCounts',
    direction: 'worse',
    windowPoints: window.map(({ periodStart }) => periodStart),
    statistic: evidence?.rateRatio ?? counts[2]! - counts[0]!,
    statisticName: evidence ? 'rateRatio' : 'rise',
    p: evidence?.p ?? null,
    businessRuleMet: true,
    evidenceMet: evidence !== null && evidence.p < 0.05,
    startedAt: startedAt(facts, 'worse'),
    numbers: {
      readings: counts.join(' '),
      first: window[0]!.periodStart,
      last: window[2]!.periodStart,
      cadence,
      ...(evidence && { rateRatio: evidence.rateRatio }),
    },
  })
}

function evidenceOf({ points }: SeriesFacts, counts: readonly number[]): RateEvidence | null {
  const prior = newest(points.slice(0, -3), 12)
  return (
    prior &&
    rateEvidence(
      counts,
      prior.map(({ num, value }) => num ?? value),
    )
  )
}
