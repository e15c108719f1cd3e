import type { Label } from '#domain/kernel/field.ts'

/** The seven stages of an AI system's life (brief §3.8), as a resource says which of them it serves. */
export const systemStages = {
  identification: { en: '1 Identification', de: '1 Erfassung' },
  design: { en: '2 Design', de: '2 Entwurf' },
  development: { en: '3 Development', de: '3 Entwicklung' },
  validation: { en: '4 Validation', de: '4 Validierung' },
  deployment: { en: '5 Deployment', de: '5 Einführung' },
  operation: { en: '6 Operation', de: '6 Betrieb' },
  retirement: { en: '7 Retirement', de: '7 Stilllegung' },
} as const satisfies Record<string, Label>
