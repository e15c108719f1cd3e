import { type Day, daysBetween } from '#domain/time/days.ts'
import type { PlanMilestone } from './plan.ts'

export interface Load {
  readonly person: string
  /** Hours a month the person has for it; null: nobody said. */
  readonly hoursPerMonth: number | null
  /** Hours of work the milestones they carry out ask for, those not yet reached. */
  readonly assigned: number
  /** Hours they have until the last of these ends; null where no capacity is said or no day is planned. */
  readonly available: number | null
  readonly isOver: boolean
}

interface Asked {
  readonly milestones: readonly PlanMilestone[]
  readonly team: readonly { readonly person: string | null; readonly hoursPerMonth: number | null }[]
  readonly today: Day
}

const DAYS_A_MONTH = 30.44

/** What everyone has to give against what is asked of them from today on (C-286). */
export function capacityOf({ milestones, team, today }: Asked): Load[] {
  const open = milestones.filter(({ doneOn }) => doneOn === null)
  const people = new Set([...team.map(({ person }) => person), ...open.map(({ responsible }) => responsible)])
  return [...people]
    .filter((person) => person !== null)
    .map((person) => {
      const theirs = open.filter(({ responsible }) => responsible === person)
      const assigned = theirs.reduce((sum, { hours }) => sum + (hours ?? 0), 0)
      const hoursPerMonth = team.find((one) => one.person === person)?.hoursPerMonth ?? null
      const until = theirs
        .map(({ plannedEnd }) => plannedEnd ?? today)
        .sort()
        .at(-1)
      const available = hoursPerMonth === null || until === undefined ? null : hoursUntil(until, hoursPerMonth, today)
      return { person, hoursPerMonth, assigned, available, isOver: available !== null && assigned > available }
    })
}

function hoursUntil(until: Day, hoursPerMonth: number, today: Day): number {
  return Math.round((Math.max(0, daysBetween(today, until)) / DAYS_A_MONTH) * hoursPerMonth)
}
