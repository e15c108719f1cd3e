import type { CauseAnalysis } from '#domain/causes/analysis.ts'
import type { TeamHint } from '#domain/causes/teamHints.ts'
import type { SpokenRefusal } from '#web/api/problem.ts'

/** An analysis as the API answers it. */
export interface ReadAnalysis extends CauseAnalysis {
  readonly mayChange: boolean
  readonly maySettle: boolean
  readonly missing: readonly SpokenRefusal[]
  readonly cutSets: { readonly sets: readonly (readonly string[])[]; readonly isTooMany: boolean } | null
  readonly statements: readonly { readonly cause: string; readonly sentence: string }[]
  readonly hints: readonly TeamHint[]
}

export interface ReadCauses {
  readonly items: readonly ReadAnalysis[]
  readonly mayBegin: boolean
}
