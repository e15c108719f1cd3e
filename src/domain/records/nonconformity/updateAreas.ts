import type { Label } from '#domain/kernel/field.ts'

/** What the corrective action may have changed in the management system (A251–A257, C-216…C-220). */
export const updateAreas = {
  policies: { en: 'Policies', de: 'Richtlinien' },
  procedures: { en: 'Procedures', de: 'Verfahren' },
  controls: { en: 'Controls', de: 'Kontrollen' },
  training: { en: 'Training', de: 'Schulung' },
  documentation: { en: 'Documentation', de: 'Dokumentation' },
  risks: { en: 'Risks and opportunities', de: 'Risiken und Chancen' },
  communication: { en: 'Communication', de: 'Kommunikation' },
} as const satisfies Record<string, Label>
