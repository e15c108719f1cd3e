import { addMonths, dayNumber, dayOf } from './days.ts'

/** Where days lie: weeks from Monday as columns, in one block or, where that would be too fine to see, in two. */
export interface Calendar {
  readonly from: number
  readonly to: number
  /** The Monday the first column begins with. */
  readonly monday: number
  readonly pitch: number
  readonly gap: number
  readonly weeksPerBlock: number
  /** Top of the squares of each block. */
  readonly blockTops: readonly number[]
  readonly height: number
  /** First days of months that are named; `year` where the year is said too. */
  readonly months: readonly { readonly day: number; readonly year: boolean }[]
}

const WEEKDAYS = 34
const HEAD = 30
const LEAST = 10
const MOST = 18

export function calendarOf({ from, to }: { from: string; to: string }, width: number): Calendar {
  const first = dayNumber(from)
  const last = dayNumber(to)
  // Day 0 was a Thursday: Mondays are those whose number leaves 4.
  const monday = first - ((((first - 4) % 7) + 7) % 7)
  const weeks = Math.floor((last - monday) / 7) + 1
  const fitting = Math.max(1, Math.floor((width - WEEKDAYS) / LEAST))
  const blocks = Math.ceil(weeks / fitting)
  const weeksPerBlock = Math.ceil(weeks / blocks)
  const pitch = Math.min(MOST, (width - WEEKDAYS) / weeksPerBlock)
  const blockHeight = HEAD + 7 * pitch + 4
  return {
    from: first,
    to: last,
    monday,
    pitch,
    gap: pitch > 12 ? 3 : 2,
    weeksPerBlock,
    blockTops: Array.from({ length: blocks }, (_, at) => at * blockHeight + HEAD),
    height: blocks * blockHeight,
    months: monthsBetween(first, last),
  }
}

/** The upper left corner of a day's square, and the top of its block. */
export function cellOf({ monday, pitch, weeksPerBlock, blockTops }: Calendar, day: number) {
  const week = Math.floor((day - monday) / 7)
  const blockTop = blockTops[Math.floor(week / weeksPerBlock)] ?? HEAD
  return { x: WEEKDAYS + (week % weeksPerBlock) * pitch, y: blockTop + ((day - monday) % 7) * pitch, blockTop }
}

function monthsBetween(first: number, last: number): { day: number; year: boolean }[] {
  const months: { day: number; year: boolean }[] = []
  let day = dayNumber(`${dayOf(first).slice(0, 7)}-01`)
  if (day < first) {
    day = addMonths(day, 1)
    // The rest of a month is named where its name has room before the next.
    if (day - first >= 21) months.push({ day: first, year: false })
  }
  for (; day <= last; day = addMonths(day, 1)) {
    months.push({ day, year: dayOf(day).slice(5, 7) === '01' })
  }
  return months
}
