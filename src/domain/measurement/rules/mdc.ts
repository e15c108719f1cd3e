import { beyond, type Readings, type Rule, type RuleHits, ruleHits, run, trend } from './ruleHits.ts'

export const mdcRuleNames = ['astronomical', 'shift7', 'trend7', 'twoInThree'] as const
export type MdcRule = (typeof mdcRuleNames)[number]

/** The four rules of NHS "Making Data Count", the house's default (measurement 2c). */
export function mdcRules(readings: Readings): Record<MdcRule, RuleHits> {
  return {
    astronomical: ruleHits(beyond(3), readings),
    shift7: ruleHits(run(7), readings),
    trend7: ruleHits(trend(7), readings),
    twoInThree: ruleHits(twoInThree(Number.POSITIVE_INFINITY), readings),
  }
}

/** Variants other tools show: six points for a trend; points beyond 3 sigma not counted in two of three (before Nov 2023). */
export function mdcVariants(readings: Readings): Record<'trend6' | 'twoInThreeLegacy', RuleHits> {
  return { trend6: ruleHits(trend(6), readings), twoInThreeLegacy: ruleHits(twoInThree(3), readings) }
}

/** A full window of three on one side of the mean, two of them beyond 2 sigma; only those are marked. */
function twoInThree(upTo: number): Rule {
  return (stretch) =>
    (['high', 'low'] as const).flatMap((side) => {
      const sign = side === 'high' ? 1 : -1
      const window = stretch.slice(-3)
      const points = window.filter(({ z }) => sign * z > 2 && sign * z <= upTo)
      const isOneSided = window.length === 3 && window.every(({ z }) => sign * z > 0)
      return isOneSided && points.length >= 2 ? [{ side, points }] : []
    })
}
