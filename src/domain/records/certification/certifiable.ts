import type { Label } from '#domain/kernel/field.ts'

/** Standards a body gives certificates for; laws and frameworks have none. */
export const certifiable = {
  iso42001: { en: 'ISO/IEC 42001', de: 'ISO/IEC 42001' },
  iso27001: { en: 'ISO/IEC 27001', de: 'ISO/IEC 27001' },
  iso20000: { en: 'ISO/IEC 20000-1', de: 'ISO/IEC 20000-1' },
  iso9001: { en: 'ISO 9001', de: 'ISO 9001' },
} as const satisfies Record<string, Label>
