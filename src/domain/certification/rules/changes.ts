import type { Label } from '#domain/kernel/field.ts'
import { addDays, type Day } from '#domain/time/days.ts'

/** What may change about a certified organization; those that matter to the body say so (R12). */
export const changeKinds = {
  legalForm: { en: 'Legal form, ownership', de: 'Rechtsform, Eigentum' },
  management: { en: 'Organization, top people', de: 'Organisation, Leitung' },
  sites: { en: 'Addresses, sites', de: 'Anschriften, Standorte' },
  scope: { en: 'What the scope covers', de: 'Was der Geltungsbereich umfasst' },
  system: { en: 'Management system, main processes', de: 'Managementsystem, Hauptprozesse' },
  aiSystems: { en: 'AI systems, roles', de: 'KI-Systeme, Rollen' },
  other: { en: 'Something else', de: 'Anderes' },
} as const satisfies Record<string, Label>

/** A body hears "without delay"; a week is our reading of it. */
const TELL_WITHIN_DAYS = 7

/** R12: whether a change of this kind is significant by itself; of the others whoever records it decides. */
export function r12IsSignificant(kind: string): boolean {
  return ['legalForm', 'management', 'sites', 'scope', 'system'].includes(kind)
}

/** R12: the last day on which the body is told of a significant change. */
export function r12TellBy(changedOn: Day): Day {
  return addDays(changedOn, TELL_WITHIN_DAYS)
}
