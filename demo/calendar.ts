import { addDays, type Day } from '#domain/time/days.ts'

/**
 * A day told from the demo's today (M0): `month(-18).day(6)` lies six days after the day eighteen months ago. `month(0).day(0)`
 * is today. Data is written in these, so that the same story fits any today.
 */
export interface RelativeDay {
  readonly month: number
  readonly day: number
}

export function month(count: number): { day(count: number): RelativeDay } {
  return { day: (day) => ({ month: count, day }) }
}

/** So many days before another day: overdue is told from the review that noticed it. */
export function daysBefore(count: number, { month: m, day }: RelativeDay): RelativeDay {
  return { month: m, day: day - count }
}

export function daysAfter(count: number, day: RelativeDay): RelativeDay {
  return daysBefore(-count, day)
}

export interface Calendar {
  readonly today: Day
  on(day: RelativeDay): Day
  /** The same, and the Friday before where it is a weekend: never later than asked, so never in the future. */
  workdayOn(day: RelativeDay | Day): Day
  /** In which month before today a day lies: -1 from the day a month ago up to yesterday, 0 today. */
  monthOf(day: Day): number
}

export function calendar(today: Day): Calendar {
  const on = ({ month: m, day }: RelativeDay) => addDays(monthsFrom(today, m), day)
  return {
    today,
    on,
    workdayOn: (day) => workday(typeof day === 'string' ? day : on(day)),
    monthOf: (day) => {
      let m = 0
      while (monthsFrom(today, m) > day) m -= 1
      return m
    },
  }
}

/** The same day of another month, or its last where it has no such day. */
export function monthsFrom(day: Day, count: number): Day {
  const [year = 0, number = 0, dayOfMonth = 0] = day.split('-').map(Number)
  const lastOfMonth = new Date(Date.UTC(year, number + count, 0)).getUTCDate()
  return new Date(Date.UTC(year, number - 1 + count, Math.min(dayOfMonth, lastOfMonth))).toISOString().slice(0, 10)
}

function workday(day: Day): Day {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  const [sunday, saturday] = [0, 6]
  if (weekday === saturday) return addDays(day, -1)
  return weekday === sunday ? addDays(day, -2) : day
}
