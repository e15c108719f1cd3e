import type { Day } from '#domain/time/days.ts'
import { type GapItem, standingOf } from './gapItem.ts'
import { monthEnds } from './plan.ts'

export interface BurnDownPoint {
  readonly day: Day
  readonly open: number
}

/**
 * How many gaps were open at the end of each month since the assessment was concluded, and how many the days of their tasks let
 * expect (C-248). Accepted gaps are none.
 */
export function burnDown(grid: readonly GapItem[], { from, to }: { readonly from: Day; readonly to: Day }) {
  const gaps = grid.filter((item) => ['unplanned', 'planned', 'closed'].includes(standingOf(item)))
  const closedBy = (day: Day) => gaps.filter(({ task }) => task?.doneOn != null && task.doneOn <= day).length
  const plannedBy = (day: Day) => gaps.filter(({ task }) => task?.dueOn != null && task.dueOn <= day).length
  return {
    total: gaps.length,
    actual: [from, ...monthEnds(from, to)].map((day): BurnDownPoint => ({ day, open: gaps.length - closedBy(day) })),
    planned: plannedSteps(gaps, from).map((day): BurnDownPoint => ({ day, open: gaps.length - plannedBy(day) })),
  }
}

/** The start and the days on which tasks are due. */
function plannedSteps(gaps: readonly GapItem[], from: Day): Day[] {
  const days = gaps.flatMap(({ task }) => (task?.dueOn && task.dueOn > from ? [task.dueOn] : []))
  return [from, ...new Set(days)].sort()
}
