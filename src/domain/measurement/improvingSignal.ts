import type { ComparedPhases } from './comparedPhases.ts'
import { type MdcRule, mdcRules } from './rules/mdc.ts'
import type { RuleHits } from './rules/ruleHits.ts'
import type { Direction } from './series.ts'
import { xmrLimits } from './xmr.ts'

/** Whether any of the four run rules fires on the good side after the change, against the baseline's limits. It illustrates, never decides. */
export function improvingSignal({ baseline, post }: ComparedPhases, direction: Direction): boolean {
  const { centre, sigma } = xmrLimits(baseline.periods)
  if (centre === null || sigma === null || sigma === 0) return false
  const z = post.periods.map((value) => (value === null ? null : (value - centre) / sigma))
  const hits: Record<MdcRule, RuleHits> = mdcRules({ values: post.periods, z })
  return Object.values(hits).some(({ high, low }) => (direction === 'increase' ? high : low).length > 0)
}
