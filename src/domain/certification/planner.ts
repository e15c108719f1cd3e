/** What the length of a project depends on (C-276, A344). Unknown is null and said to be unknown, never a zero. */
export interface PlannerFacts {
  /** People who work in the organization; while nobody said how many, those with an account. */
  readonly people: number
  readonly isHeadcount: boolean
  readonly sites: number
  /** AI systems that are not retired. */
  readonly systems: number
  /** Mean maturity of the clauses, 0 to 5; null while nobody judged it. */
  readonly maturity: number | null
  /** What of the standard is served by others' evidence today, in percent; null where none is held. */
  readonly reusePercent: number | null
}

export type PlannerStep = 'base' | 'people' | 'sites' | 'systems' | 'maturity' | 'reuse'

export interface PlannerProposal {
  /** Between 6 and 18. */
  readonly months: number
  /** What the sum came to before it was held within 6 and 18. */
  readonly unbounded: number
  readonly steps: readonly { readonly step: PlannerStep; readonly months: number }[]
}

export const SHORTEST_MONTHS = 6
export const LONGEST_MONTHS = 18

const BASE = 9

/**
 * A length in months from what is known: 9, more for size, sites, systems and little practice, less for practice and for what other
 * standards already serve. A house default, each step shown; the plan itself is a person's.
 */
export function proposedMonths(facts: PlannerFacts): PlannerProposal {
  const steps = [
    { step: 'base', months: BASE },
    { step: 'people', months: byPeople(facts.people) },
    { step: 'sites', months: Math.min(2, Math.max(0, facts.sites - 1) * 0.5) },
    { step: 'systems', months: Math.min(4, Math.floor(facts.systems / 4)) },
    { step: 'maturity', months: facts.maturity === null ? 0 : Math.round((2 - facts.maturity) * 2) / 2 },
    { step: 'reuse', months: facts.reusePercent === null ? 0 : -Math.min(3, Math.round(facts.reusePercent / 10) / 2) },
  ] as const
  const unbounded = steps.reduce((sum, { months }) => sum + months, 0)
  const months = Math.min(LONGEST_MONTHS, Math.max(SHORTEST_MONTHS, Math.round(unbounded)))
  return { months, unbounded, steps }
}

function byPeople(people: number): number {
  if (people <= 10) return -2
  if (people <= 50) return -1
  if (people <= 250) return 0
  return people <= 1000 ? 1.5 : 3
}
