import type { Label } from '#domain/kernel/field.ts'

/** Whom a fact is told; one that names none is for everyone (C-003). */
export const trustAudiences = {
  customers: { en: 'Customers', de: 'Kunden' },
  regulators: { en: 'Regulators', de: 'Behörden' },
  investors: { en: 'Investors', de: 'Investoren' },
  partners: { en: 'Partners', de: 'Partner' },
} as const satisfies Record<string, Label>

export type TrustAudience = keyof typeof trustAudiences
export const trustAudienceNames = Object.keys(trustAudiences) as [TrustAudience, ...TrustAudience[]]

/** What a fact is. A certificate and its statement are shown as they stand now; all else as it was released. */
export const factKinds = ['certificate', 'statement', 'scope', 'policy', 'metric', 'lesson', 'text'] as const

export type FactKind = (typeof factKinds)[number]
