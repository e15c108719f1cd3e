import type { StateDefinition } from '#domain/kernel/recordType.ts'

/** The life of an incident, in order (brief §3.9). */
export const incidentStates = {
  reported: { label: { en: 'Reported', de: 'Gemeldet' } },
  triaged: { label: { en: 'Triaged', de: 'Gesichtet' } },
  contained: { label: { en: 'Contained', de: 'Eingedämmt' } },
  resolved: { label: { en: 'Resolved', de: 'Gelöst' } },
  analysed: { label: { en: 'Analysed', de: 'Ausgewertet' } },
  lessonsShared: { label: { en: 'Lesson shared', de: 'Lehre geteilt' } },
  closed: { label: { en: 'Closed', de: 'Abgeschlossen' }, final: true },
} as const satisfies Record<string, StateDefinition>

export type IncidentState = keyof typeof incidentStates

/** States in which it is not over yet. */
export const unresolved: readonly IncidentState[] = ['reported', 'triaged', 'contained']
