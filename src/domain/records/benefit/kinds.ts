import type { Label } from '#domain/kernel/field.ts'

/** Six kinds of benefit (A291 to A303). */
export const benefitKinds = {
  validation: { en: 'Seen by outsiders', de: 'Blick von außen' },
  confidence: { en: 'Trust of customers, partners', de: 'Vertrauen von Kunden, Partnern' },
  competitive: { en: 'Tenders, market', de: 'Ausschreibungen, Markt' },
  regulatory: { en: 'Towards regulators', de: 'Gegenüber Behörden' },
  internal: { en: 'Within the house', de: 'Im eigenen Haus' },
  continual: { en: 'Keeps improving', de: 'Stetige Verbesserung' },
} as const satisfies Record<string, Label>

/** What every benefit towards regulators is read with (brief 0.7). */
export const regulatoryCaveat: Label = {
  en: 'ISO/IEC 42001 is not a harmonised standard of the EU AI Act: the certificate gives no presumption of conformity and does not replace what a law asks.',
  de: 'ISO/IEC 42001 ist keine harmonisierte Norm der KI-Verordnung: Das Zertifikat begründet keine Vermutung der Konformität und ersetzt nicht, was ein Gesetz verlangt.',
}
