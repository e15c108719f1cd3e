import type { Day } from '#domain/time/days.ts'
import { type GapItem, standingOf } from './gapItem.ts'

export interface BurnDownPoint {
  readonly day: Day
  readonly open: number
}

/**
 * How many gaps were open on each day one was closed since the assessment was concluded, and how many the days of their tasks let
 * expect (C-248). Accepted gaps are none. Once none is open, the picture ends there.
 */
export function burnDown(grid: readonly GapItem[], { from, to }: { readonly from: Day; readonly to: Day }) {
  const gaps = grid.filter((item) => ['unplanned', 'planned', 'closed'].includes(standingOf(item)))
  const closed = gaps.flatMap(({ task }) => (task?.state === 'done' && task.doneOn ? [task.doneOn] : []))
  const due = gaps.flatMap(({ task }) => (task?.state !== 'cancelled' && task?.dueOn ? [task.dueOn] : []))
  return {
    total: gaps.length,
    actual: [...steps(gaps.length, closed, from), ...(closed.length < gaps.length ? [last(gaps, closed, to)] : [])],
    planned: steps(gaps.length, due, from),
  }
}

/** The start, and what remains after each day on which some end. */
function steps(total: number, ends: readonly Day[], from: Day): BurnDownPoint[] {
  const days = [...new Set(ends.filter((day) => day > from))].sort()
  return [from, ...days].map((day) => ({ day, open: total - ends.filter((end) => end <= day).length }))
}

function last(gaps: readonly GapItem[], closed: readonly Day[], to: Day): BurnDownPoint {
  return { day: to, open: gaps.length - closed.length }
}
