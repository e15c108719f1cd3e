import type { ReviewPaper } from '#domain/reviews/paper.ts'

/** Something that followed from a meeting, as the API answers it. */
export interface ReviewAction {
  readonly id: string
  readonly type: string
  readonly number: string | null
  readonly title: string
  readonly state: string
  readonly status: string
  readonly owner: string | null
  readonly due: string | null
  readonly from: {
    readonly id: string
    readonly type: string
    readonly number: string | null
    readonly on: string | null
  }
}

/** All that lies on the table of a review. */
export interface ReviewTable {
  readonly paper: ReviewPaper
  readonly recorded: {
    readonly sha256: string
    readonly takenAt: string
    readonly takenBy: string | null
    readonly holds: boolean
    readonly redacted: number
  } | null
  readonly overdueNow: readonly {
    readonly id: string
    readonly state: string
    readonly status: string
    readonly owner: string | null
    readonly due: string | null
  }[]
  readonly actions: readonly ReviewAction[]
  readonly openActions: readonly ReviewAction[]
  readonly people: Readonly<Record<string, string>>
}
