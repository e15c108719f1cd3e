import type { Fields } from '#domain/kernel/field.ts'

/** What is said when something is reported. One sentence suffices; the rest can follow. */
export const reportFields = {
  description: { kind: 'text', long: true, label: { en: 'Description', de: 'Beschreibung' } },
  kind: {
    kind: 'choice',
    label: { en: 'Kind', de: 'Art' },
    options: {
      incident: { en: 'Incident', de: 'Vorfall' },
      nearMiss: { en: 'Near miss', de: 'Beinahevorfall' },
      concern: { en: 'Concern', de: 'Bedenken' },
      complaint: { en: 'Complaint', de: 'Beschwerde' },
      feedback: { en: 'Feedback', de: 'Rückmeldung' },
      change: { en: 'Change', de: 'Änderung' },
    },
  },
  priority: {
    kind: 'choice',
    label: { en: 'Priority', de: 'Priorität' },
    options: {
      P1: { en: 'P1', de: 'P1' },
      P2: { en: 'P2', de: 'P2' },
      P3: { en: 'P3', de: 'P3' },
      P4: { en: 'P4', de: 'P4' },
    },
  },
  occurredAt: { kind: 'instant', label: { en: 'Happened', de: 'Geschehen' } },
  resolvedAt: { kind: 'instant', label: { en: 'Resolved', de: 'Gelöst' } },
  service: { kind: 'text', label: { en: 'Service or system', de: 'Dienst oder System' } },
  aiSystem: { kind: 'link', to: 'aiSystem', label: { en: 'AI system', de: 'KI-System' } },
  site: { kind: 'text', label: { en: 'Site', de: 'Standort' } },
  cause: { kind: 'text', label: { en: 'Cause', de: 'Ursache' } },
  theme: { kind: 'text', label: { en: 'Theme', de: 'Thema' } },
  channel: {
    kind: 'choice',
    label: { en: 'How it reached us', de: 'Wie es uns erreichte' },
    options: {
      direct: { en: 'Said or written to us', de: 'Gesagt oder geschrieben' },
      survey: { en: 'Survey', de: 'Umfrage' },
      engagement: { en: 'Meeting or forum', de: 'Treffen oder Forum' },
      authority: { en: 'Authority', de: 'Behörde' },
    },
  },
  changeReference: {
    kind: 'text',
    label: { en: 'Change', de: 'Änderung' },
    help: {
      en: 'The reference of the change: its own, or that of the change that caused the incident.',
      de: 'Das Zeichen der Änderung: das eigene oder das der Änderung, die den Vorfall auslöste.',
    },
  },
  changeFailed: { kind: 'check', label: { en: 'The change failed', de: 'Die Änderung schlug fehl' } },
  externalKey: { kind: 'text', label: { en: 'Key in its source', de: 'Schlüssel in der Quelle' } },
} as const satisfies Fields
