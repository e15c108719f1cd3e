import type { Day } from '#domain/time/days.ts'
import { clusterSignal, isSameName } from './clusters.ts'
import type { Signal } from './signal.ts'

/** What several incidents may have in common (C-045). */
export const incidentTraits = ['cause', 'system', 'type'] as const
export type IncidentTrait = (typeof incidentTraits)[number]

export interface Incident extends Readonly<Record<IncidentTrait, string | null>> {
  readonly day: Day
}

export interface IncidentFacts {
  readonly trait: IncidentTrait
  readonly value: string
  /** All incidents; those that do not share the trait are not read. */
  readonly incidents: readonly Incident[]
  readonly today: Day
  readonly recordedSince: Day
}

/** C-045: three incidents of the same cause, system or type within 90 days. Evidence: more than the year before explains (p < .05). */
export function incidentPattern({ trait, value, incidents, ...looked }: IncidentFacts): Signal | null {
  const days = incidents.filter((one) => isSameName(one[trait], value)).map(({ day }) => day)
  return clusterSignal(days, looked, { kind: 'incidentPattern', shared: { trait, value } })
}
