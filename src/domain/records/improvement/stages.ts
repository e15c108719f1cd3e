import type { StateDefinition } from '#domain/kernel/recordType.ts'

/** The register's four statuses, derived and never typed (C-073); candidates and what was never registered have none of them. */
export const statuses = {
  candidate: { en: 'Not in the register', de: 'Nicht im Register' },
  planned: { en: 'Planned', de: 'Geplant' },
  inProgress: { en: 'In progress', de: 'In Arbeit' },
  completed: { en: 'Completed', de: 'Abgeschlossen' },
  cancelled: { en: 'Cancelled', de: 'Abgebrochen' },
} as const

export type Status = keyof typeof statuses

interface StageDefinition extends StateDefinition {
  readonly status: Status
  /** The date its clock runs to; absent: no clock runs. */
  readonly clock?: 'target' | 'evaluation'
  /** The stage of the main path a side stage counts as. */
  readonly beside?: string
}

/** The ten stages of an improvement and where it may come to rest (brief §3.1). What a stage means to others stands here alone. */
export const improvementStates = {
  candidate: { label: { en: 'Candidate', de: 'Vorschlag' }, status: 'candidate' },
  registered: { label: { en: 'Registered', de: 'Aufgenommen' }, status: 'planned', clock: 'target' },
  evaluated: { label: { en: 'Evaluated', de: 'Bewertet' }, status: 'planned', clock: 'target' },
  prioritized: { label: { en: 'Prioritized', de: 'Priorisiert' }, status: 'planned', clock: 'target' },
  assigned: { label: { en: 'Assigned', de: 'Zugewiesen' }, status: 'planned', clock: 'target' },
  planned: { label: { en: 'Planned', de: 'Geplant' }, status: 'planned', clock: 'target' },
  piloting: { label: { en: 'Piloting', de: 'Im Pilot' }, status: 'inProgress', clock: 'target', beside: 'planned' },
  implementing: { label: { en: 'Implementing', de: 'In Umsetzung' }, status: 'inProgress', clock: 'target' },
  implemented: { label: { en: 'Implemented', de: 'Umgesetzt' }, status: 'inProgress', clock: 'evaluation' },
  measured: { label: { en: 'Measured', de: 'Gemessen' }, status: 'inProgress' },
  standardized: { label: { en: 'Standardized', de: 'Standardisiert' }, status: 'inProgress' },
  closed: { label: { en: 'Closed', de: 'Abgeschlossen' }, status: 'completed', final: true },
  cancelled: { label: { en: 'Cancelled', de: 'Abgebrochen' }, status: 'cancelled', final: true },
  dismissed: { label: { en: 'Dismissed', de: 'Nicht aufgenommen' }, status: 'candidate', final: true },
  merged: { label: { en: 'Merged', de: 'Zusammengeführt' }, status: 'candidate', final: true },
} as const satisfies Record<string, StageDefinition>

export type Stage = keyof typeof improvementStates

/** The main path in order; side paths rest beside it. */
export const mainPath = [
  'candidate',
  'registered',
  'evaluated',
  'prioritized',
  'assigned',
  'planned',
  'implementing',
  'implemented',
  'measured',
  'standardized',
  'closed',
] as const satisfies readonly Stage[]

/** Where a stage stands on the main path, from 0; a side stage as the one it stands beside. -1: nowhere on it. */
export function placeOnPath(state: string): number {
  return mainPath.indexOf((definitionOf(state)?.beside ?? state) as (typeof mainPath)[number])
}

/** Somebody answers for it and it has not come to rest: it may be accepted and reassigned. */
export const inSomeonesHands = [
  'assigned',
  'planned',
  'piloting',
  'implementing',
  'implemented',
  'measured',
  'standardized',
] as const satisfies readonly Stage[]

/** Its outcome is judged. */
export const judged = ['measured', 'standardized', 'closed'] as const satisfies readonly Stage[]

/** Still to be implemented: these may be deferred, cancelled and ranked. */
export const beforeImplemented = [
  'registered',
  'evaluated',
  'prioritized',
  'assigned',
  'planned',
  'piloting',
  'implementing',
] as const satisfies readonly Stage[]

/** What counts towards the limit of work in progress (C-110). */
export const inWork = ['piloting', 'implementing'] as const satisfies readonly Stage[]

/** It has come to rest: nothing leaves this stage. */
export function isAtRest(state: string): boolean {
  return definitionOf(state)?.final === true
}

/** The work has begun: here or, for what was imported, elsewhere. */
export function isUnderWay(state: string): boolean {
  return statusOf(state) === 'inProgress'
}

export function statusOf(state: string): Status {
  return definitionOf(state)?.status ?? 'planned'
}

/** Which of the record's dates the clock of a stage runs to; undefined: none runs. */
export function clockIn(state: string): StageDefinition['clock'] {
  return definitionOf(state)?.clock
}

function definitionOf(state: string): StageDefinition | undefined {
  return improvementStates[state as Stage]
}
