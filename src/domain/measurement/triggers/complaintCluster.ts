import type { Day } from '#domain/time/days.ts'
import { clusterSignal, isSameName } from './clusters.ts'
import type { Signal } from './signal.ts'

export interface Complaint {
  readonly day: Day
  /** Null where nobody gave it one; such complaints are in no cluster. */
  readonly theme: string | null
}

export interface ComplaintFacts {
  readonly theme: string
  /** All complaints; those of other themes are not read. */
  readonly complaints: readonly Complaint[]
  readonly today: Day
  readonly recordedSince: Day
}

/** C-042: three complaints of one theme within 90 days. Evidence: more than the year before explains (p < .05). */
export function complaintCluster({ theme, complaints, ...looked }: ComplaintFacts): Signal | null {
  const days = complaints.filter((one) => isSameName(one.theme, theme)).map(({ day }) => day)
  return clusterSignal(days, looked, { kind: 'complaintCluster', shared: { theme } })
}
