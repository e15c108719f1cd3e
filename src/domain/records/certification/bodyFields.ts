import type { Fields } from '#domain/kernel/field.ts'
import { scopeStatementFields, siteColumns } from '../scopeStatement/fields.ts'
import { stageFields } from './stageFields.ts'

/** The body that certifies, and what it is told when asked to (brief §3.10: contracted → stage 1). */
export const bodyFields = {
  selection: { kind: 'link', to: 'bodySelection', label: { en: 'Selection of the body', de: 'Auswahl der Stelle' } },
  body: {
    kind: 'link',
    to: 'certificationBody',
    system: true,
    label: { en: 'Certification body', de: 'Zertifizierungsstelle' },
  },
  contractReference: {
    kind: 'text',
    label: { en: 'Contract', de: 'Vertrag' },
    help: { en: 'Where it is found, by name or number.', de: 'Wo er zu finden ist, mit Name oder Nummer.' },
  },
  contractedOn: { kind: 'day', label: { en: 'Contracted on', de: 'Beauftragt am' } },
  auditedSites: {
    kind: 'rows',
    label: { en: 'Sites to be certified', de: 'Zu zertifizierende Standorte' },
    of: siteColumns,
  },
  peopleDoingAi: {
    kind: 'number',
    whole: true,
    min: 1,
    label: { en: 'People who do AI-related work', de: 'Menschen mit KI-bezogener Arbeit' },
  },
  aiRoles: scopeStatementFields.aiRoles,
  systemCount: {
    kind: 'number',
    whole: true,
    min: 0,
    label: { en: 'AI systems in scope', de: 'KI-Systeme im Geltungsbereich' },
  },
  outsourced: {
    kind: 'text',
    long: true,
    label: { en: 'Outsourced processes', de: 'Ausgelagerte Prozesse' },
    help: { en: 'Or that there are none.', de: 'Oder dass es keine gibt.' },
  },
  auditLanguages: { kind: 'text', label: { en: 'Languages of the audit', de: 'Sprachen des Audits' } },
  ...stageFields,
} as const satisfies Fields
