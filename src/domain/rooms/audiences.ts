import type { Label } from '#domain/kernel/field.ts'

/** For whom a room is opened or a pack is made (C-239). */
export const audiences = {
  certificationBody: { en: 'Certification body', de: 'Zertifizierungsstelle' },
  regulator: { en: 'Regulator', de: 'Aufsichtsbehörde' },
  customer: { en: 'Customer', de: 'Kundschaft' },
  investor: { en: 'Investor', de: 'Investor' },
  partner: { en: 'Partner', de: 'Partner' },
} as const satisfies Record<string, Label>

export type Audience = keyof typeof audiences
export const audienceNames = Object.keys(audiences) as Audience[]

/** What a pack holds beside the index of released evidence. */
export type PackPart = 'records' | 'trail' | 'effectiveness' | 'questionnaire' | 'systems' | 'surveillance'

/** An auditor gets everything that was released; the others what answers their questions. */
export const partsFor: Readonly<Record<Audience, readonly PackPart[]>> = {
  certificationBody: ['records', 'trail', 'effectiveness', 'surveillance'],
  regulator: ['records', 'trail', 'systems', 'effectiveness'],
  customer: ['questionnaire'],
  investor: ['effectiveness', 'questionnaire'],
  partner: ['questionnaire', 'systems'],
}

/** The longest a room stays open, in days: one surveillance visit with its follow-up. */
export const LONGEST_DAYS = 180
/** How long a link waits to be used, in days. */
export const LINK_DAYS = 14
/** How long a guest stays signed in, in days, if the room does not close before. */
export const SESSION_DAYS = 14
/** Open requests of one room at most: a guest asks, and does not flood. */
export const MOST_OPEN_REQUESTS = 50
