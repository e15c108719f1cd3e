import type { Fields, Values } from '#domain/kernel/field.ts'
import { benefitKinds } from './kinds.ts'

/** What a certification is expected to bring, and what it brought (C-238). */
export const benefitFields = {
  certification: { kind: 'link', to: 'certification', label: { en: 'Certification', de: 'Zertifizierung' } },
  kind: { kind: 'choice', options: benefitKinds, label: { en: 'Kind', de: 'Art' } },
  expected: { kind: 'text', long: true, label: { en: 'What we expect', de: 'Was wir erwarten' } },
  indicator: { kind: 'text', label: { en: 'Seen by', de: 'Zu sehen an' } },
  metric: { kind: 'link', to: 'metric', label: { en: 'Metric', de: 'Kennzahl' } },
  unit: { kind: 'text', label: { en: 'Unit', de: 'Einheit' } },
  baseline: { kind: 'number', label: { en: 'Before', de: 'Vorher' } },
  target: { kind: 'number', label: { en: 'Expected', de: 'Erwartet' } },
  expectedBy: { kind: 'day', label: { en: 'By', de: 'Bis' } },
  realised: { kind: 'number', label: { en: 'Measured', de: 'Gemessen' } },
  realisedOn: { kind: 'day', label: { en: 'Measured on', de: 'Gemessen am' } },
  shownBy: { kind: 'text', long: true, label: { en: 'What shows it', de: 'Was es zeigt' } },
  caveat: {
    kind: 'text',
    long: true,
    system: true,
    label: { en: 'To be read with it', de: 'Dazu zu lesen' },
  },
} as const satisfies Fields

export type Benefit = Values<typeof benefitFields>
