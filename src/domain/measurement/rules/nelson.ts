import { alternating, beyond, everyOf, kOfM, type Readings, type RuleHits, ruleHits, run, trend } from './ruleHits.ts'

type NelsonRule = 'n1' | 'n2' | 'n3' | 'n4' | 'n5' | 'n6' | 'n7' | 'n8'

/** Nelson's eight tests, for the expert view. n7 and n8 say nothing on charts of counted things (measurement 2c). */
export function nelsonRules(readings: Readings): Record<NelsonRule, RuleHits> {
  return {
    n1: ruleHits(beyond(3), readings),
    n2: ruleHits(run(9), readings),
    n3: ruleHits(trend(6), readings),
    n4: ruleHits(alternating(14), readings),
    n5: ruleHits(kOfM({ k: 2, m: 3, sigmas: 2 }), readings),
    n6: ruleHits(kOfM({ k: 4, m: 5, sigmas: 1 }), readings),
    n7: ruleHits(
      everyOf(15, (z) => Math.abs(z) <= 1),
      readings,
    ),
    n8: ruleHits(
      everyOf(8, (z) => Math.abs(z) > 1),
      readings,
    ),
  }
}
