import type { Day } from '#domain/time/days.ts'

/** The months of a period as `2026-03`, both ends among them; at most three years of them. */
export function monthsOf(from: Day, until: Day): readonly string[] {
  const first = countOf(from)
  const count = Math.min(Math.max(countOf(until) - first + 1, 1), MOST)
  return Array.from({ length: count }, (_, at) => monthAt(first + at))
}

const MOST = 36

function countOf(day: Day): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
}

function monthAt(count: number): string {
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`
}
