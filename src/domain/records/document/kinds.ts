import type { Label } from '#domain/kernel/field.ts'

/** What a controlled document is. A policy is approved by top management alone (SOD-05). */
export const documentKinds = {
  policy: { en: 'Policy', de: 'Richtlinie' },
  procedure: { en: 'Procedure', de: 'Verfahren' },
  plan: { en: 'Plan', de: 'Plan' },
  form: { en: 'Form', de: 'Formular' },
  record: { en: 'Record', de: 'Aufzeichnung' },
  guide: { en: 'Guide', de: 'Leitfaden' },
  training: { en: 'Training material', de: 'Schulungsunterlage' },
  external: { en: 'External document', de: 'Externes Dokument' },
} as const satisfies Record<string, Label>
