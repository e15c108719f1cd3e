import { type Day, daysBetween } from '#domain/time/days.ts'

export interface PlanMilestone {
  readonly id: string
  readonly name: string | null
  readonly accountable: string | null
  readonly responsible: string | null
  readonly plannedStart: Day | null
  readonly plannedEnd: Day | null
  readonly agreedEnd: Day | null
  readonly doneOn: Day | null
  readonly hours: number | null
}

/** Where a milestone stands today against what was agreed. */
export interface MilestoneStanding {
  readonly id: string
  readonly isDone: boolean
  readonly isLate: boolean
  /** Days later (negative: earlier) than agreed at the start; of an open one the later of plan and today; null: nothing agreed. */
  readonly slip: number | null
}

export function standingOf({ id, plannedEnd, agreedEnd, doneOn }: PlanMilestone, today: Day): MilestoneStanding {
  const isLate = doneOn === null && plannedEnd !== null && plannedEnd < today
  const expected = doneOn ?? (isLate ? today : plannedEnd)
  const agreed = agreedEnd ?? plannedEnd
  return {
    id,
    isDone: doneOn !== null,
    isLate,
    slip: agreed === null || expected === null ? null : daysBetween(agreed, expected),
  }
}

export interface Progress {
  readonly done: number
  readonly of: number
  /** Share of milestones reached, in percent; null without any. */
  readonly percent: number | null
  /** By the days agreed at the start, how many should be reached; null without any. */
  readonly expected: number | null
  /** How many days the last milestone has slipped; null without one. */
  readonly slip: number | null
}

/** How far the project has come on a day: by milestones reached on or before it (C-287). */
export function progressOn(milestones: readonly PlanMilestone[], day: Day): Progress {
  const done = milestones.filter(({ doneOn }) => doneOn !== null && doneOn <= day).length
  const due = milestones.filter(({ agreedEnd, plannedEnd }) => (agreedEnd ?? plannedEnd ?? '9999') <= day).length
  const of = milestones.length
  const last = milestones.toSorted((one, other) => (one.plannedEnd ?? '').localeCompare(other.plannedEnd ?? '')).at(-1)
  return {
    done,
    of,
    percent: of === 0 ? null : Math.round((100 * done) / of),
    expected: of === 0 ? null : Math.round((100 * due) / of),
    slip: last ? standingOf(last, day).slip : null,
  }
}

/** Progress at the end of each month from the start to a day: the trend (C-287). @returns `{ day, percent }`, oldest first */
export function trendOf(milestones: readonly PlanMilestone[], { from, to }: { readonly from: Day; readonly to: Day }) {
  return monthEnds(from, to).map((day) => ({ day, percent: progressOn(milestones, day).percent ?? 0 }))
}

/** The last days of the months from one day to another, and that day itself. */
export function monthEnds(from: Day, to: Day): Day[] {
  const ends: Day[] = []
  for (let [year = 0, month = 1] = from.split('-').map(Number); ; month += 1) {
    if (month > 12) [year, month] = [year + 1, 1]
    const end = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
    if (end >= to) break
    ends.push(end)
  }
  return [...ends, to]
}
