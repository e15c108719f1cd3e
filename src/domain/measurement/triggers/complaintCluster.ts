import type { Day } from '#domain/time/days.ts'
import { CLUSTER_DAYS, clusterOf } from './clusters.ts'
import { type Signal, signalOf } from './signal.ts'

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
  const days = complaints.filter((one) => isSame(one.theme, theme)).map(({ day }) => day)
  const cluster = clusterOf(days, looked)
  if (!cluster) return null
  return signalOf({
    kind: 'complaintCluster',
    direction: 'worse',
    windowPoints: cluster.days,
    statistic: cluster.count,
    statisticName: 'count',
    p: cluster.p,
    businessRuleMet: true,
    evidenceMet: cluster.p !== null && cluster.p < 0.05,
    startedAt: null,
    numbers: {
      theme,
      count: cluster.count,
      days: CLUSTER_DAYS,
      ...(cluster.before !== null && { before: cluster.before }),
    },
  })
}

function isSame(one: string | null, other: string): boolean {
  return one !== null && folded(one) === folded(other)
}

function folded(text: string): string {
  return text.trim().toLowerCase()
}
