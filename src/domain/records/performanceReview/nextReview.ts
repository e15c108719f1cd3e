import { addDays, type Day } from '#domain/time/days.ts'

/**
 * The day of the next review: a week or a month after the one before, so that holding one late moves none of those after it; if that
 * is already behind, the first such day to come. A month after the 31st is the last day of a shorter one.
 */
export function nextReviewDay(scheduledFor: Day, every: 'week' | 'month' | 'quarter', today: Day): Day {
  for (let step = 1; ; step++) {
    const day =
      every === 'week'
        ? addDays(scheduledFor, 7 * step)
        : monthsAfter(scheduledFor, every === 'quarter' ? 3 * step : step)
    if (day > today) return day
  }
}

function monthsAfter(day: Day, count: number): Day {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + count, 0))
  last.setUTCDate(Math.min(date, last.getUTCDate()))
  return last.toISOString().slice(0, 10)
}
