import { median } from '#domain/measurement/median.ts'
import type { Direction } from '#domain/measurement/series.ts'

export interface Figures {
  readonly direction: Direction | null
  readonly before: number
  readonly target: number
  readonly after: number
}

/** (after − before) / (target − before): 1 is the target, below 0 is worse; null where the target was the figure before. */
export function shareOfTarget({ before, target, after }: Figures): number | null {
  return target === before ? null : (after - before) / (target - before)
}

/** (after − before) / |before|, positive when better; null where the figure before was 0 or no direction is known. */
export function relativeChange({ direction, before, after }: Figures): number | null {
  if (before === 0 || direction === null) return null
  return ((direction === 'decrease' ? -1 : 1) * (after - before)) / Math.abs(before)
}

export interface Impact {
  readonly n: number
  /** Null without a single figure. */
  readonly sum: number | null
  readonly median: number | null
  readonly medianRelativeChange: number | null
}

/** What improvements with figures achieved of what they aimed at (C-120). Unknown ones are in no sum. */
export function impactOf(figures: readonly Figures[]): Impact {
  const shares = known(figures.map(shareOfTarget))
  const changes = known(figures.map(relativeChange))
  return {
    n: shares.length,
    sum: shares.length === 0 ? null : shares.reduce((sum, share) => sum + share, 0),
    median: shares.length === 0 ? null : median(shares),
    medianRelativeChange: changes.length === 0 ? null : median(changes),
  }
}

/** False “improved” verdicts that chance alone would give, at the upper end of the engine's measured error (measurement 2h). */
export function expectedFalse(evaluated: number): number {
  return 0.05 * evaluated
}

function known(values: readonly (number | null)[]): number[] {
  return values.filter((value) => value !== null)
}
