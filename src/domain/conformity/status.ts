import type { Day } from '#domain/time/days.ts'

/** What can be said of a requirement on a day; never typed in, always derived from what shows it. */
export const requirementStatuses = ['evidenced', 'partly', 'expired', 'notShown', 'notApplicable'] as const

export type RequirementStatus = (typeof requirementStatuses)[number]

/** What is missing for a requirement to be evidenced. */
export const gaps = ['practice', 'nonconformity', 'renewal', 'effect', 'anything'] as const

export type Gap = (typeof gaps)[number]

/** How many things show a requirement on a day, by how they stand. */
export interface Shown {
  /** In effect, and more than paper. */
  readonly done: number
  /** In effect, saying what is to be done. */
  readonly paper: number
  readonly underWay: number
  readonly expired: number
  /** The last day on which anything done still counts; null: nothing ends it. */
  readonly doneUntil: Day | null
  readonly paperUntil: Day | null
  /** The first day on which one of those in effect ends. */
  readonly firstEnd: Day | null
}

export const nothingShown: Shown = {
  done: 0,
  paper: 0,
  underWay: 0,
  expired: 0,
  doneUntil: null,
  paperUntil: null,
  firstEnd: null,
}

export interface Judged {
  readonly status: RequirementStatus
  readonly gaps: readonly Gap[]
  /** The last day on which the status holds if nothing is added; null: no day ends it. */
  readonly until: Day | null
}

interface Known {
  /** The current statement of applicability excludes it. */
  readonly isExcluded: boolean
  /** It asks for something to be laid down, and that alone. */
  readonly isPaperEnough: boolean
  /** Open nonconformities that name it. */
  readonly nonconformities: number
}

/** The status of a requirement from what shows it and what stands against it (C-010, C-294). */
export function judge(shown: Shown, { isExcluded, isPaperEnough, nonconformities }: Known): Judged {
  if (isExcluded) return { status: 'notApplicable', gaps: [], until: null }
  const { done, paper, underWay, expired } = shown
  if (done + paper === 0)
    return expired > 0
      ? { status: 'expired', gaps: ['renewal'], until: null }
      : { status: 'notShown', gaps: [underWay > 0 ? 'effect' : 'anything'], until: null }
  const missing = gaps.filter(
    (gap) => (gap === 'practice' && done === 0 && !isPaperEnough) || (gap === 'nonconformity' && nonconformities > 0),
  )
  const counts = isPaperEnough || done === 0 ? [doneIn(shown), paperIn(shown)] : [doneIn(shown)]
  return { status: missing.length > 0 ? 'partly' : 'evidenced', gaps: missing, until: lastDay(counts) }
}

/** What two ways of showing the same requirement come to. */
export function together(one: Shown, other: Shown): Shown {
  return {
    done: one.done + other.done,
    paper: one.paper + other.paper,
    underWay: one.underWay + other.underWay,
    expired: one.expired + other.expired,
    doneUntil: lastDay([doneIn(one), doneIn(other)]),
    paperUntil: lastDay([paperIn(one), paperIn(other)]),
    firstEnd: [one.firstEnd, other.firstEnd].filter((day) => day !== null).sort()[0] ?? null,
  }
}

interface Ending {
  readonly count: number
  readonly until: Day | null
}

const doneIn = ({ done, doneUntil }: Shown): Ending => ({ count: done, until: doneUntil })
const paperIn = ({ paper, paperUntil }: Shown): Ending => ({ count: paper, until: paperUntil })

/** The last day on which one of them still counts; null when one never ends. */
function lastDay(endings: readonly Ending[]): Day | null {
  const days = endings.filter(({ count }) => count > 0).map(({ until }) => until)
  return days.includes(null) ? null : ((days as Day[]).sort().at(-1) ?? null)
}
