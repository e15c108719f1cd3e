import { rateEvidence } from '#domain/measurement/rising.ts'
import type { Light } from './dimensions.ts'

const MONTHS_BEFORE = 12
const MONTHS_NOW = 3
export const MONTHS_LOOKED_AT = MONTHS_BEFORE + MONTHS_NOW

export interface IncidentTrend {
  readonly state: 'falling' | 'steady' | 'rising' | 'unknown'
  /** The last three complete months and the twelve before; null while fewer are known. */
  readonly last3: number | null
  readonly prior12: number | null
  readonly rateRatio: number | null
}

/** Incidents per month now against the year before, widened for months that vary more than chance (one-sided p < 0.05 either way). */
export function incidentTrend(counts: readonly number[]): IncidentTrend {
  if (counts.length < MONTHS_LOOKED_AT) return { state: 'unknown', last3: null, prior12: null, rateRatio: null }
  const { last3, prior12, rateRatio, p } = rateEvidence(
    counts.slice(-MONTHS_NOW),
    counts.slice(-MONTHS_LOOKED_AT, -MONTHS_NOW),
  )
  const state = p < 0.05 ? 'rising' : p > 0.95 ? 'falling' : 'steady'
  return { state, last3, prior12, rateRatio }
}

/** What is known of effectiveness: the parts that are good, bad or unknown make one light (C-033). */
export function effectivenessLight(
  trends: readonly { readonly state: IncidentTrend['state'] }[],
  indicators: readonly (boolean | null)[],
): Light {
  const bad = trends.some(({ state }) => state === 'rising') || indicators.includes(false)
  if (bad) return 'red'
  const good = trends.some(({ state }) => state !== 'unknown') || indicators.includes(true)
  return good ? 'green' : 'unknown'
}
