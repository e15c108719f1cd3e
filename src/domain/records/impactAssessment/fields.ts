import type { Fields, Values } from '#domain/kernel/field.ts'
import { triggers } from '#domain/risks/scales.ts'
import { effectFields } from './effectFields.ts'
import { lawFields } from './lawFields.ts'

/** What an AI system may mean for people and society, and who looked at it (brief §3.6). */
export const impactAssessmentFields = {
  aiSystem: { kind: 'link', to: 'aiSystem', label: { en: 'AI system', de: 'KI-System' } },
  trigger: { kind: 'choice', options: triggers, label: { en: 'Asked for by', de: 'Anlass' } },
  dueOn: { kind: 'day', label: { en: 'To be done by', de: 'Zu erledigen bis' } },
  intendedPurpose: { kind: 'text', long: true, label: { en: 'Intended purpose', de: 'Zweck' } },
  foreseeableMisuse: {
    kind: 'text',
    long: true,
    label: { en: 'Foreseeable misuse', de: 'Vorhersehbarer Fehlgebrauch' },
  },
  deploymentContext: {
    kind: 'text',
    long: true,
    label: { en: 'Where and how it is used', de: 'Wo und wie es genutzt wird' },
  },
  jurisdictions: { kind: 'text', label: { en: 'Jurisdictions', de: 'Rechtsräume' } },
  ...effectFields,
  ...lawFields,
  reviewFindings: {
    kind: 'text',
    long: true,
    label: { en: 'What the review found', de: 'Was die Prüfung ergab' },
  },
  communicatedTo: {
    kind: 'text',
    long: true,
    label: { en: 'Told to whom, and how', de: 'Wem es mitgeteilt wurde, und wie' },
  },
  validUntil: { kind: 'day', label: { en: 'Holds until', de: 'Gilt bis' } },
  author: { kind: 'person', system: true, label: { en: 'Author', de: 'Verfasst von' } },
  reviewedBy: { kind: 'person', system: true, label: { en: 'Reviewed by', de: 'Geprüft von' } },
  reviewedAt: { kind: 'instant', system: true, label: { en: 'Reviewed', de: 'Geprüft' } },
  approvedBy: { kind: 'person', system: true, label: { en: 'Approved by', de: 'Freigegeben von' } },
  approvedAt: { kind: 'instant', system: true, label: { en: 'Approved', de: 'Freigegeben' } },
  dutiesExcepted: {
    kind: 'text',
    system: true,
    label: { en: 'Separation-of-duties exceptions used', de: 'Genutzte Ausnahmen der Funktionstrennung' },
  },
} as const satisfies Fields

export type ImpactAssessment = Values<typeof impactAssessmentFields>
