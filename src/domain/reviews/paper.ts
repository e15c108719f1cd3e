import type { ReviewInput } from '#domain/records/managementReview/inputs.ts'
import type { Dimension } from '#domain/reports/dimensions.ts'
import type { Day } from '#domain/time/days.ts'

/** One number of an input, with the way it came. */
export interface ReviewFigure {
  readonly code: string
  /** Null: not known. */
  readonly value: number | null
  /** Counts of the last twelve months, or what earlier reviews saw; the value itself is the last of the latter. */
  readonly trail: readonly (number | null)[]
  readonly over: 'months' | 'reviews'
  readonly better: 'more' | 'fewer' | null
}

/** A record an input speaks of. */
export interface ReviewItem {
  readonly type: string
  readonly id: string
  readonly number: string | null
  readonly title: string
  readonly state: string
  readonly owner: string | null
  /** The day that counts: due, closed, registered, reported. */
  readonly day: Day | null
}

export interface InputPaper {
  readonly input: ReviewInput
  readonly figures: readonly ReviewFigure[]
  readonly items: readonly ReviewItem[]
}

/** The register on the day: what is overdue, what was closed and what is new since the last review (C-126, C-127, C-128). */
export interface RegisterPaper {
  readonly overdue: readonly ReviewItem[]
  readonly closed: readonly ReviewItem[]
  readonly fresh: readonly ReviewItem[]
  /** How many more there are that not everybody may see. */
  readonly withheld: { readonly overdue: number; readonly closed: number; readonly fresh: number }
}

/** How suitability, adequacy and effectiveness were rated, quarter by quarter (C-034); null: not rated. */
export interface RatedDimension {
  readonly dimension: Dimension
  readonly ratings: readonly {
    readonly quarter: Day
    readonly rating: number | null
    readonly evidence: string | null
  }[]
}

/** All that lies on the table of a review. */
export interface ReviewPaper {
  /** The day after which something is new: that of the last review; null for the first one. */
  readonly since: Day | null
  readonly today: Day
  readonly standards: readonly string[]
  readonly register: RegisterPaper
  readonly inputs: readonly InputPaper[]
  /** The last six quarters, the oldest first. */
  readonly dimensions: readonly RatedDimension[]
}

/** Our own records say something about an input: a figure above zero, or a record. */
export function says({ figures, items }: InputPaper): boolean {
  return items.length > 0 || figures.some(({ value }) => value !== null && value !== 0)
}
