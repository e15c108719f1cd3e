import type { StateDefinition } from '#domain/kernel/recordType.ts'

/** The ten stages of an improvement and where it may come to rest (brief §3.1). */
export const improvementStates = {
  candidate: { label: { en: 'Candidate', de: 'Vorschlag' } },
  registered: { label: { en: 'Registered', de: 'Aufgenommen' } },
  evaluated: { label: { en: 'Evaluated', de: 'Bewertet' } },
  prioritized: { label: { en: 'Prioritized', de: 'Priorisiert' } },
  assigned: { label: { en: 'Assigned', de: 'Zugewiesen' } },
  planned: { label: { en: 'Planned', de: 'Geplant' } },
  piloting: { label: { en: 'Piloting', de: 'Im Pilot' } },
  implementing: { label: { en: 'Implementing', de: 'In Umsetzung' } },
  implemented: { label: { en: 'Implemented', de: 'Umgesetzt' } },
  measured: { label: { en: 'Measured', de: 'Gemessen' } },
  standardized: { label: { en: 'Standardized', de: 'Standardisiert' } },
  closed: { label: { en: 'Closed', de: 'Abgeschlossen' }, final: true },
  cancelled: { label: { en: 'Cancelled', de: 'Abgebrochen' }, final: true },
  dismissed: { label: { en: 'Dismissed', de: 'Nicht aufgenommen' }, final: true },
  merged: { label: { en: 'Merged', de: 'Zusammengeführt' }, final: true },
} as const satisfies Record<string, StateDefinition>

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
  const definition: StateDefinition | undefined = improvementStates[state as Stage]
  return definition?.final === true
}

/** The work has begun: here or, for what was imported, elsewhere. */
export function isUnderWay(state: string): boolean {
  return ['piloting', 'implementing', 'implemented', 'measured', 'standardized'].includes(state)
}

/** The register's four statuses, derived and never typed (C-073); candidates and what was never registered have none of them. */
export const statuses = {
  candidate: { en: 'Not in the register', de: 'Nicht im Register' },
  planned: { en: 'Planned', de: 'Geplant' },
  inProgress: { en: 'In progress', de: 'In Arbeit' },
  completed: { en: 'Completed', de: 'Abgeschlossen' },
  cancelled: { en: 'Cancelled', de: 'Abgebrochen' },
} as const

export type Status = keyof typeof statuses

export function statusOf(state: string): Status {
  if (state === 'closed') return 'completed'
  if (state === 'cancelled') return 'cancelled'
  if (['candidate', 'dismissed', 'merged'].includes(state)) return 'candidate'
  return isUnderWay(state) ? 'inProgress' : 'planned'
}
