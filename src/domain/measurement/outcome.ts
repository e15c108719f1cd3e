import type { VerdictResult } from './verdictTypes.ts'

/** The register's own three words for how it went; null = not yet known, and the record stays where it is. */
export type Outcome = 'met' | 'partly' | 'notMet'

/** Met = improved and the target reached; partly = improved and not reached; not met = no change or worse. Without a target, improved is met. */
export function outcomeOf(result: VerdictResult, target: number | null): Outcome | null {
  if (result.verdict === 'not_enough_data') return null
  if (result.verdict !== 'improved') return 'notMet'
  return target === null || result.targetMet === true ? 'met' : 'partly'
}
