import type { RequirementStatus } from '#domain/conformity/status.ts'
import type { Day } from '#domain/time/days.ts'
import type { burnDown } from './burnDown.ts'
import type { GapItem, GapStanding } from './gapItem.ts'
import type { sumsOf } from './gapSums.ts'

/** A requirement with what the assessment said and what its evidence says today (C-248). */
export interface SeenItem extends GapItem {
  readonly standing: GapStanding
  readonly today: RequirementStatus
}

export interface GapGrid {
  readonly items: readonly SeenItem[]
  readonly sums: ReturnType<typeof sumsOf>
  /** What who asks may do now. */
  readonly may: { readonly score: boolean; readonly plan: boolean; readonly accept: boolean }
}

export interface GapBurnDown extends ReturnType<typeof burnDown> {
  /** From the conclusion to today; null before it is concluded. */
  readonly from: Day | null
  readonly to: Day
}
