import { addDays, type Day } from '#domain/time/days.ts'
import { binomialUpper } from '../distributions.ts'
import { type Signal, signalOf } from './signal.ts'

/** Days in which three of a kind are a cluster (C-042, C-045), and the days before with which they are compared. */
export const CLUSTER_DAYS = 90
const FEWEST = 3
const COMPARED_DAYS = 365

interface Cluster {
  /** Days of the last 90 on which it happened, ascending. */
  readonly days: readonly Day[]
  readonly count: number
  /** How often in the 365 days before those; null where the records do not reach back so far. */
  readonly before: number | null
  /** P(so large a share of both falls into the last 90 days | evenly spread). */
  readonly p: number | null
}

interface Looked {
  readonly today: Day
  /** First day from which everything is recorded. */
  readonly recordedSince: Day
}

interface Named {
  readonly kind: 'complaintCluster' | 'incidentPattern'
  /** What they have in common, as the sentence names it. */
  readonly shared: Readonly<Record<string, string>>
}

/** A cluster as a signal: the business rule is the cluster itself, evidence that there are more than the year before explains (p < .05). */
export function clusterSignal(days: readonly Day[], looked: Looked, { kind, shared }: Named): Signal | null {
  const cluster = clusterOf(days, looked)
  if (!cluster) return null
  const { count, before, p } = cluster
  return signalOf({
    kind,
    direction: 'worse',
    windowPoints: cluster.days,
    statistic: count,
    statisticName: 'count',
    p,
    businessRuleMet: true,
    evidenceMet: p !== null && p < 0.05,
    startedAt: null,
    numbers: { ...shared, count, days: CLUSTER_DAYS, ...(before !== null && { before }) },
  })
}

/** Whether two name the same, whatever their capitals; nothing is the same as nothing said. */
export function isSameName(one: string | null, other: string): boolean {
  return one !== null && folded(one) === folded(other)
}

function folded(text: string): string {
  return text.trim().toLowerCase()
}

/** Three or more within the last 90 days, today included; null where there are fewer. */
function clusterOf(days: readonly Day[], { today, recordedSince }: Looked): Cluster | null {
  const from = addDays(today, 1 - CLUSTER_DAYS)
  const recent = days.filter((day) => day >= from && day <= today).toSorted()
  if (recent.length < FEWEST) return null
  const earliest = addDays(from, -COMPARED_DAYS)
  const before = recordedSince > earliest ? null : days.filter((day) => day >= earliest && day < from).length
  const share = CLUSTER_DAYS / (CLUSTER_DAYS + COMPARED_DAYS)
  const p = before === null ? null : binomialUpper(recent.length, recent.length + before, share)
  return { days: recent, count: recent.length, before, p }
}
