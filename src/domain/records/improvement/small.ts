import type { Settings } from '#domain/people/settings.ts'
import type { Improvement } from './fields.ts'

/**
 * Small improvements take the light path (issue part 6): effort and cost stated and within the organization's limits, and
 * nothing serious behind them. Never by score.
 */
export function isSmall(improvement: Improvement, settings: Settings): boolean {
  const { effortDays, cost } = improvement
  if (effortDays === null || cost === null) return false
  const isSerious =
    improvement.legalDuty || improvement.seriousNonconformity || improvement.highRiskSystem || improvement.imminentHarm
  return !isSerious && effortDays <= settings.smallEffortDays && cost <= settings.smallCost
}
