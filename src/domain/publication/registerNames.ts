import type { Label } from '#domain/kernel/field.ts'

/** What the registers one can publish are called; apart from what they are made of, which screens need not load. */
export const registerNames = {
  improvements: { en: 'Improvement register', de: 'Verbesserungsregister' },
  nonconformities: { en: 'Nonconformity register', de: 'Register der Nichtkonformitäten' },
  risks: { en: 'AI risk register', de: 'KI-Risikoregister' },
  'ai-systems': { en: 'AI system inventory', de: 'Verzeichnis der KI-Systeme' },
} as const satisfies Record<string, Label>

export type RegisterKey = keyof typeof registerNames
export const registerKeys = Object.keys(registerNames) as [RegisterKey, ...RegisterKey[]]
