/**
 * How ready an organization is for its certification body (brief §3.10, C-250): parts with weights set a priori, each a share of what
 * is to be there, and for each what still stands in the way. Nothing in it is typed in.
 */
export const readinessWeights = {
  requirements: 30,
  gaps: 15,
  internalAudit: 15,
  documents: 10,
  review: 10,
  nonconformities: 10,
  applicability: 5,
  mockAudit: 5,
} as const

export type ReadinessPart = keyof typeof readinessWeights

/** Why something stands in the way. */
export type BlockerWhy =
  | 'notShown'
  | 'partly'
  | 'expired'
  | 'gapUnscored'
  | 'gapUnplanned'
  | 'gapOpen'
  | 'notAudited'
  | 'reviewMissing'
  | 'ncCritical'
  | 'ncUnplanned'
  | 'soaMissing'
  | 'notDocumented'
  | 'mockOpen'

export interface Blocker {
  /** A record type, or `requirement`. */
  readonly type: string
  /** The record's id, or the requirement's key; null where there is no record yet and the type's list is the place to go. */
  readonly id: string | null
  readonly number: string | null
  readonly title: string | null
  readonly why: BlockerWhy
}

export interface ReadinessComponent {
  readonly key: ReadinessPart
  /** Its share of the score; 0 where there is nothing to judge and the others carry it. */
  readonly weight: number
  /** 0 to 1. */
  readonly value: number
  readonly done: number
  readonly of: number
  readonly blockers: readonly Blocker[]
}

export interface Readiness {
  /** Percent, rounded down: 84.9 is not 85. */
  readonly score: number
  readonly threshold: number
  readonly components: readonly ReadinessComponent[]
  /** The score is reached and nothing is missing that no score makes up for: audit cycle, review, no critical nonconformity. */
  readonly isReady: boolean
}

/** What was counted of one part. `done` may be a fraction: what is partly shown counts half. */
export interface Counted {
  readonly key: ReadinessPart
  readonly done: number
  /** 0: nothing to judge. */
  readonly of: number
  readonly blockers: readonly Blocker[]
}

const DEFAULT_THRESHOLD = 85

/** Score = Σ weight × done / of ÷ Σ weight, over the parts there is something to judge. */
export function readinessOf(counted: readonly Counted[], threshold: number | null): Readiness {
  const limit = threshold ?? DEFAULT_THRESHOLD
  const components = counted.map((part) => ({
    ...part,
    weight: part.of === 0 ? 0 : readinessWeights[part.key],
    value: part.of === 0 ? 0 : part.done / part.of,
  }))
  const whole = components.reduce((sum, { weight }) => sum + weight, 0)
  const reached = components.reduce((sum, { weight, value }) => sum + weight * value, 0)
  // A billionth is added so that 85 % summed up from parts is not 84.999…
  const score = whole === 0 ? 0 : Math.floor((100 * reached) / whole + 1e-9)
  const isComplete = (key: ReadinessPart) => components.some((part) => part.key === key && part.value === 1)
  const hasCritical = components.some(({ blockers }) => blockers.some(({ why }) => why === 'ncCritical'))
  return {
    score,
    threshold: limit,
    components,
    isReady: score >= limit && isComplete('internalAudit') && isComplete('review') && !hasCritical,
  }
}
