/** How well an outcome is known, whatever it was (C-118). */
export interface OutcomeFacts {
  readonly before: number | null
  readonly after: number | null
  /** Counted the same way before and after: one definition, comparable versions, windows of the same kind. */
  readonly sameMethod: boolean
  /** At least 8 points before and 6 after, so that chance can be told from change. */
  readonly enoughPoints: boolean
}

export type OutcomeGap = 'figures' | 'method' | 'points'

export interface OutcomeScore {
  /** 0 no figures · 1 figures before and after · 2 counted the same way · 3 enough points as well. */
  readonly score: 0 | 1 | 2 | 3
  /** What the next step up needs; null at 3. */
  readonly missing: OutcomeGap | null
}

export function outcomeScore({ before, after, sameMethod, enoughPoints }: OutcomeFacts): OutcomeScore {
  if (before === null || after === null) return { score: 0, missing: 'figures' }
  if (!sameMethod) return { score: 1, missing: 'method' }
  return enoughPoints ? { score: 3, missing: null } : { score: 2, missing: 'points' }
}
