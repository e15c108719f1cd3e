/** How lumpy a list of days is, whatever the audits: description only, no test (measurement 2f). Days count from 0. */

/** Goh and Barabási's burstiness of the gaps, -1 (regular) … 1 (bursts), and its form for few events; null without spread to speak of. */
export function burstinessOf(days: readonly number[]): { burstiness: number | null; burstinessFinite: number | null } {
  const sorted = days.toSorted((one, other) => one - other)
  const gaps = sorted.slice(1).map((day, at) => day - sorted[at]!)
  const mean = gaps.reduce((total, gap) => total + gap, 0) / gaps.length
  if (gaps.length < 2 || mean === 0) return { burstiness: null, burstinessFinite: null }
  const variance = gaps.reduce((total, gap) => total + (gap - mean) ** 2, 0) / (gaps.length - 1)
  const [r, more, less] = [Math.sqrt(variance) / mean, Math.sqrt(gaps.length + 1), Math.sqrt(gaps.length - 1)]
  return { burstiness: (r - 1) / (r + 1), burstinessFinite: (more * r - less) / ((more - 2) * r + less) }
}

/** Gini coefficient of the counts per week from the first day on; the last week may be short. Null without entries. */
export function gini(days: readonly number[], periodDays: number): number | null {
  const counts = new Array<number>(Math.ceil(periodDays / 7)).fill(0)
  for (const day of days) counts[Math.floor(day / 7)]! += 1
  counts.sort((one, other) => one - other)
  const weighted = counts.reduce((total, count, at) => total + (at + 1) * count, 0)
  const weeks = counts.length
  return days.length === 0 ? null : (2 * weighted) / (weeks * days.length) - (weeks + 1) / weeks
}

/** The busiest `length` days in a row and the first day they can begin on. */
export function scan(
  days: readonly number[],
  { periodDays, length }: { periodDays: number; length: number },
): { max: number; start: number | null } {
  const perDay = new Uint32Array(periodDays)
  for (const day of days) perDay[day]!++
  let [max, start]: [number, number | null] = [0, null]
  for (let from = 0; from <= Math.max(0, periodDays - length); from++) {
    const count = perDay.subarray(from, from + length).reduce((sum, one) => sum + one, 0)
    if (count > max) [max, start] = [count, from]
  }
  return { max, start }
}
