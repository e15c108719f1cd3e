import { type Acceptor, acceptorNames, type RiskLevel, riskLevelNames } from './scales.ts'

/** From which score on a level holds, and who may accept a risk of it. */
export interface Band {
  readonly level: RiskLevel
  readonly fromScore: number
  readonly acceptedBy: Acceptor
}

/** Approved criteria, as guards and screens need them. */
export interface CriteriaInForce {
  readonly id: string
  readonly number: string | null
  readonly likelihoodSteps: number
  readonly consequenceSteps: number
  readonly bands: readonly Band[]
  /** The highest level that is acceptable; what lies above is for top management alone. */
  readonly acceptableUpTo: RiskLevel
  readonly reassessMonths: number
}

export interface Rated {
  readonly score: number
  readonly level: RiskLevel
}

/**
 * How heavy a risk is: likelihood times the gravest consequence, on whomever it falls, and the band that score lies in. The same
 * inputs give the same level, whoever assesses (C-015).
 * @returns null where something is unrated or off the scale: unknown is never a level
 */
export function rated(
  criteria: CriteriaInForce,
  { likelihood, consequences }: { likelihood: number | null; consequences: readonly number[] },
): Rated | null {
  const gravest = Math.max(...consequences)
  if (!isStep(likelihood, criteria.likelihoodSteps) || !isStep(gravest, criteria.consequenceSteps)) return null
  const score = likelihood * gravest
  const level = criteria.bands
    .filter(({ fromScore }) => fromScore <= score)
    .reduce<Band | null>((highest, band) => (highest && highest.fromScore > band.fromScore ? highest : band), null)
  return level && { score, level: level.level }
}

function isStep(value: number | null, steps: number): value is number {
  return value !== null && Number.isInteger(value) && value >= 1 && value <= steps
}

/** Whether a level lies above what the organization finds acceptable. */
export function isAbove(level: RiskLevel, acceptableUpTo: RiskLevel): boolean {
  return riskLevelNames.indexOf(level) > riskLevelNames.indexOf(acceptableUpTo)
}

/** Who at least has to accept a risk of this level: above the threshold top management, whatever a band says (SOD-09). */
export function acceptorOf(criteria: CriteriaInForce, level: RiskLevel): Acceptor {
  if (isAbove(level, criteria.acceptableUpTo)) return 'topManagement'
  return criteria.bands.find((band) => band.level === level)?.acceptedBy ?? 'topManagement'
}

/** Whether one authority covers another: whoever may accept more may accept less. */
export function covers(held: Acceptor, needed: Acceptor): boolean {
  return acceptorNames.indexOf(held) >= acceptorNames.indexOf(needed)
}
