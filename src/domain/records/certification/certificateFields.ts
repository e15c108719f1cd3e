import type { Fields } from '#domain/kernel/field.ts'

/** The certificate and its cycle. Whoever builds the cycle (C3) adds here, with a migration of their own. */
export const certificateFields = {
  certificateNumber: { kind: 'text', label: { en: 'Certificate number', de: 'Zertifikatsnummer' } },
  certificateScope: {
    kind: 'text',
    long: true,
    label: { en: 'Scope on the certificate', de: 'Geltungsbereich auf dem Zertifikat' },
  },
  certificateDecidedOn: { kind: 'day', label: { en: 'Decision of the body', de: 'Entscheidung der Stelle' } },
  certificateExpiresOn: { kind: 'day', label: { en: 'Certificate expires', de: 'Zertifikat läuft ab' } },
} as const satisfies Fields
