import type { Day } from '#domain/time/days.ts'
import { addDays, daysBetween } from '#domain/time/days.ts'

/** What a timeline draws of one entry: from its registration to its end, or to the day its clock runs to. */
export interface Span {
  readonly from: Day
  readonly to: Day
}

interface Dated {
  readonly registeredAt?: string | null
  readonly createdAt: string
  readonly closedAt?: string | null
  readonly due: string | null
  readonly targetDate?: string | null
}

/** The span of an entry; what has no end yet reaches to today. */
export function spanOf(item: Dated, today: Day): Span {
  const from = (item.registeredAt ?? item.createdAt).slice(0, 10)
  const to = item.closedAt?.slice(0, 10) ?? item.due ?? item.targetDate ?? today
  return { from, to: to < from ? from : to }
}

/** The days a timeline reaches over: all spans and today, with a little air. */
export function reachOf(spans: readonly Span[], today: Day): Span {
  const from = spans.reduce((first, span) => (span.from < first ? span.from : first), today)
  const to = spans.reduce((last, span) => (span.to > last ? span.to : last), today)
  return { from: addDays(from, -3), to: addDays(to, 3) }
}

/** Where a day lies in a reach, in percent from its beginning. */
export function placeIn({ from, to }: Span, day: Day): number {
  return (daysBetween(from, day) / Math.max(daysBetween(from, to), 1)) * 100
}

/** The first days of the quarters in a reach, for the lines behind the bars. */
export function quartersIn({ from, to }: Span): Day[] {
  const first = Number(from.slice(0, 4))
  const years = Array.from({ length: Number(to.slice(0, 4)) - first + 1 }, (_, at) => first + at)
  const days = years.flatMap((year) => ['01', '04', '07', '10'].map((month) => `${year}-${month}-01`))
  return days.filter((day) => day > from && day < to)
}
