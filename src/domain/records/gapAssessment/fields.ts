import type { Fields, Values } from '#domain/kernel/field.ts'
import { certifiable } from '../certification/certifiable.ts'

/** A gap assessment beside its grid: what is held against what, by whom, when. It needs no certification (C-335). */
export const gapAssessmentFields = {
  standard: { kind: 'choice', options: certifiable, label: { en: 'Held against', de: 'Gemessen an' } },
  scope: { kind: 'text', long: true, label: { en: 'What was looked at', de: 'Was angesehen wurde' } },
  method: {
    kind: 'text',
    long: true,
    label: { en: 'How', de: 'Wie' },
    help: { en: 'Interviews, documents, samples.', de: 'Gespräche, Dokumente, Stichproben.' },
  },
  assessors: { kind: 'text', label: { en: 'Assessed by', de: 'Bewertet von' } },
  conductedOn: { kind: 'day', label: { en: 'Day', de: 'Tag' } },
  closeBy: { kind: 'day', label: { en: 'Close all gaps by', de: 'Alle Lücken schließen bis' } },
  summary: { kind: 'text', long: true, label: { en: 'Conclusion', de: 'Fazit' } },
  concludedAt: { kind: 'instant', system: true, label: { en: 'Concluded', de: 'Ausgewertet' } },
  concludedBy: { kind: 'person', system: true, label: { en: 'Concluded by', de: 'Ausgewertet von' } },
  metPercent: {
    kind: 'number',
    system: true,
    unit: { en: '%', de: '%' },
    label: { en: 'Met when concluded', de: 'Erfüllt bei Auswertung' },
  },
  reusePercent: {
    kind: 'number',
    system: true,
    unit: { en: '%', de: '%' },
    label: { en: 'Reused when concluded', de: 'Wiederverwendet bei Auswertung' },
  },
} as const satisfies Fields

export type GapAssessment = Values<typeof gapAssessmentFields>
