import { type Refusal, refuse } from '#domain/kernel/refusal.ts'
import type { Direction } from '#domain/measurement/series.ts'
import type { PulledReading } from './pulled.ts'
import { finite, notFinite } from './samples.ts'

export interface Counted {
  readonly period: string
  /** As the source wrote them; null where it said nothing. */
  readonly good: string | null
  readonly total: string | null
  readonly direction: Direction
}

/**
 * One period's share from two counts: of good events where more is better, of bad ones where less is. Prometheus extrapolates counts, so
 * they are rounded to whole events. Without any event the period is missing; good ones unknown are not none.
 */
export function shareOf({ period, good, total, direction }: Counted): PulledReading | Refusal | null {
  if (total === null) return null
  const wrong = [total, good].find((text) => text !== null && finite(text) === null)
  if (wrong !== undefined && wrong !== null) return notFinite(period, wrong)
  const den = Math.round(finite(total)!)
  if (den === 0) return null
  if (good === null) return refuse('good_unknown', { values: { period, total: den } })
  const num = Math.round(finite(good)!)
  const values = { period, good: num, total: den }
  if (num < 0 || den < 0) return refuse('counts_negative', { values })
  if (num > den) return refuse('good_above_total', { values })
  return { period, num: direction === 'increase' ? num : den - num, den }
}
