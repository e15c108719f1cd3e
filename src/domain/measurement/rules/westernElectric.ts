import { beyond, kOfM, type Readings, type RuleHits, ruleHits, run } from './ruleHits.ts'

/** The Western Electric zone tests, for the expert view: their names are the usual numbers. */
export function westernElectricRules(readings: Readings): Record<'we1' | 'we2' | 'we3' | 'we4', RuleHits> {
  return {
    we1: ruleHits(beyond(3), readings),
    we2: ruleHits(kOfM({ k: 2, m: 3, sigmas: 2 }), readings),
    we3: ruleHits(kOfM({ k: 4, m: 5, sigmas: 1 }), readings),
    we4: ruleHits(run(8), readings),
  }
}
