import { type Bunching, bunching, type Rhythm } from './bunching.ts'

/** Days before an audit that are looked at; the first decides. */
const WINDOWS = [7, 14, 30] as const

export interface RhythmReading {
  /** By days before an audit. */
  readonly windows: Readonly<Record<(typeof WINDOWS)[number], Bunching>>
  /** Variance / mean of the entries per month: about 1 when they come by chance, more when in bursts. Null without entries. */
  readonly monthlyDispersion: number | null
  readonly light: 'green' | 'red' | 'unknown'
}

/**
 * Steady stream or week before the audit (C-145): the seven days decide the light; 14 and 30 are shown beside them.
 * @param months all calendar months of the period, `2026-11`.
 */
export function rhythmReading(rhythm: Omit<Rhythm, 'windowDays'>, months: readonly string[]): RhythmReading {
  const [week, fortnight, month] = WINDOWS.map((windowDays) => bunching({ ...rhythm, windowDays }))
  const counts = months.map((one) => rhythm.entries.filter(({ createdOn }) => createdOn.startsWith(one)).length)
  return {
    windows: { 7: week!, 14: fortnight!, 30: month! },
    monthlyDispersion: dispersion(counts),
    light: lights[week!.verdict],
  }
}

const lights = { checkbox_suspected: 'red', no_evidence: 'green', not_enough_data: 'unknown' } as const

function dispersion(counts: readonly number[]): number | null {
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length
  if (counts.length < 2 || mean === 0) return null
  return counts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / (counts.length - 1) / mean
}
