import { outcomeScore } from '#domain/measurement/register/outcomeScore.ts'
import type { Improvement } from './fields.ts'

type Judged = Pick<Improvement, 'proof' | 'baseline' | 'after' | 'metricMethod'>

/**
 * How well an outcome is known, 0 to 3 (C-118): figures before and after, counted the same way, by enough readings. Two figures are
 * counted the same way where it is said how; a fact has no figures; a decided series has all three.
 */
export function outcomeQuality({ proof, baseline, after, metricMethod }: Judged): number {
  const isSeries = proof === 'series'
  const isCounted = isSeries || proof === 'twoFigures'
  return outcomeScore({
    before: isCounted ? baseline : null,
    after: isCounted ? after : null,
    sameMethod: isSeries || Boolean(metricMethod?.trim()),
    enoughPoints: isSeries,
  }).score
}
