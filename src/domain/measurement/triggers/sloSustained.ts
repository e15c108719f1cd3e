import { gain, knownPoints, type SeriesFacts } from './seriesFacts.ts'
import { type Signal, signalOf } from './signal.ts'
import { pooledValue, targetP } from './sloEvidence.ts'
import { startedAt } from './startedAt.ts'
import { byWeek } from './weeks.ts'

/**
 * T1 and C-048: a service level stays under its target. Weeks: three of the last four; months and quarters: the last three.
 * Evidence: more failures in the window than the target explains (p < .01). Days are read by the week.
 */
export function sloSustained(daily: SeriesFacts): Signal | null {
  const facts = byWeek(daily)
  const { target, direction, points, cadence } = facts
  const periods = cadence === 'week' ? 4 : 3
  const window = knownPoints(points.slice(-periods))
  if (target === null || points.length < periods) return null
  const below = window.filter(({ value }) => gain(target, value, direction) < 0)
  if (below.length < 3) return null
  const p = targetP(window, facts)
  return signalOf({
    kind: 'sloSustained',
    direction: 'worse',
    windowPoints: window.map(({ periodStart }) => periodStart),
    statistic: below.length,
    statisticName: 'periodsBelowTarget',
    p,
    businessRuleMet: true,
    evidenceMet: p !== null && p < 0.01,
    startedAt: startedAt(facts, 'worse'),
    numbers: { target, periods, below: below.length, level: pooledValue(window), cadence, kind: facts.kind },
  })
}
