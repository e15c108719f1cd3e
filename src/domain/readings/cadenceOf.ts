import type { Cadence } from '#domain/measurement/series.ts'
import { type Day, daysBetween } from '#domain/time/days.ts'

/** How far apart readings lie, by the gap most of them keep; undefined where it is no day, week, month or quarter. */
export function cadenceOf(days: readonly Day[]): Cadence | undefined {
  const sorted = [...new Set(days)].sort()
  const gaps = sorted.slice(1).map((day, at) => daysBetween(sorted[at]!, day))
  const usual = gaps.sort((one, other) => one - other)[Math.floor(gaps.length / 2)]
  if (usual === undefined) return undefined
  if (usual === 1) return 'day'
  if (usual === 7) return 'week'
  if (usual >= 28 && usual <= 31) return 'month'
  return usual >= 89 && usual <= 92 ? 'quarter' : undefined
}
