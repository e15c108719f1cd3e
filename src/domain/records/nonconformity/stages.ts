import type { StateDefinition } from '#domain/kernel/recordType.ts'

/** The life of a nonconformity (brief §3.2): react, decide, find the cause, act, prove it, update the system. */
export const nonconformityStates = {
  reported: { label: { en: 'Reported', de: 'Gemeldet' } },
  rejected: { label: { en: 'Rejected', de: 'Zurückgewiesen' }, final: true },
  confirmed: { label: { en: 'Confirmed', de: 'Bestätigt' } },
  controlled: { label: { en: 'Under control', de: 'Unter Kontrolle' } },
  corrected: { label: { en: 'Corrected', de: 'Korrigiert' } },
  evaluated: { label: { en: 'Decided', de: 'Entschieden' } },
  analysing: { label: { en: 'Finding the cause', de: 'In Ursachenanalyse' } },
  planned: { label: { en: 'Planned', de: 'Geplant' } },
  approved: { label: { en: 'Approved', de: 'Genehmigt' } },
  implementing: { label: { en: 'Implementing', de: 'In Umsetzung' } },
  awaitingVerification: { label: { en: 'Awaiting verification', de: 'Wartet auf Wirksamkeitsprüfung' } },
  verified: { label: { en: 'Verified', de: 'Geprüft' } },
  aimsUpdated: { label: { en: 'System updated', de: 'System aktualisiert' } },
  // Not final: what comes back is opened again and counted.
  closed: { label: { en: 'Closed', de: 'Abgeschlossen' } },
} as const satisfies Record<string, StateDefinition>

export type NonconformityState = keyof typeof nonconformityStates

export function isAtRest(state: string): boolean {
  return state === 'closed' || state === 'rejected'
}

/** Confirmed and not yet at rest: who owns it may change hands. */
export const underWay = [
  'confirmed',
  'controlled',
  'corrected',
  'evaluated',
  'analysing',
  'planned',
  'approved',
  'implementing',
  'awaitingVerification',
  'verified',
  'aimsUpdated',
] as const satisfies readonly NonconformityState[]

/** The status lists know: a report is a candidate, a rejection is cancelled. */
export function statusOf(state: string): 'candidate' | 'inProgress' | 'completed' | 'cancelled' {
  if (state === 'reported') return 'candidate'
  if (state === 'rejected') return 'cancelled'
  return state === 'closed' ? 'completed' : 'inProgress'
}
