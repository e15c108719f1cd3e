import type { Day } from '#domain/time/days.ts'

export const signalKinds = [
  'sloSustained',
  'sloBudget',
  'risingCounts',
  'satisfactionFalling',
  'drift',
  'threeInARow',
  'benchmarkGap',
  'complaintCluster',
  'incidentPattern',
] as const
export type SignalKind = (typeof signalKinds)[number]

/** What a rule saw in a series: the ground on which a candidate stands (measurement 2e). */
export interface Signal {
  readonly kind: SignalKind
  readonly direction: 'better' | 'worse'
  /** Starts of the periods (or days of the entries) it rests on, ascending. */
  readonly windowPoints: readonly Day[]
  readonly statistic: number
  /** What the statistic is: `rateRatio`, `budgetConsumed`, `ewma`, the name of a run rule, … */
  readonly statisticName: string
  /** One-sided; null where the data allow none. */
  readonly p: number | null
  /** The rule people set. */
  readonly businessRuleMet: boolean
  /** Whether more than chance explains it; the business rule alone is to be watched. */
  readonly evidenceMet: boolean
  readonly strength: 'watch' | 'strong'
  readonly firstWindowPeriod: Day
  /** First period of the present level, where one can be told (T5); it explains and never triggers. */
  readonly startedAt: Day | null
  /** What the sentence says; shares are 0…1. */
  readonly numbers: Readonly<Record<string, number | string>>
}

/** A signal from what a rule found; strong where evidence stands behind the business rule. */
export function signalOf(found: Omit<Signal, 'strength' | 'firstWindowPeriod'>): Signal {
  const [firstWindowPeriod] = found.windowPoints
  if (firstWindowPeriod === undefined) throw new RangeError(`a signal without a window: ${found.kind}`)
  const strength = found.businessRuleMet && found.evidenceMet ? 'strong' : 'watch'
  return { ...found, strength, firstWindowPeriod }
}
