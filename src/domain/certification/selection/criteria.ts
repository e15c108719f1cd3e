import type { BodySelection } from '#domain/records/bodySelection/fields.ts'

/** What bodies are compared by (brief §3.10). */
export const criteria = ['accreditation', 'expertise', 'industry', 'coverage', 'cost', 'timeline'] as const
export type Criterion = (typeof criteria)[number]

const weights = {
  accreditation: 'weightAccreditation',
  expertise: 'weightExpertise',
  industry: 'weightIndustry',
  coverage: 'weightCoverage',
  cost: 'weightCost',
  timeline: 'weightTimeline',
} as const satisfies Readonly<Record<Criterion, keyof BodySelection>>

/** The weights to begin with; whoever compares may weigh otherwise. */
export const usualWeights = {
  weightAccreditation: 25,
  weightExpertise: 25,
  weightIndustry: 15,
  weightCoverage: 15,
  weightCost: 10,
  weightTimeline: 10,
} as const

export function weightOf(selection: BodySelection, criterion: Criterion): number {
  return selection[weights[criterion]] ?? 0
}

export function weightSum(selection: BodySelection): number {
  return criteria.reduce((total, one) => total + weightOf(selection, one), 0)
}

/** The field that says what a score rests on. */
export function whyOf<C extends Criterion>(criterion: C): `${C}Why` {
  return `${criterion}Why`
}
