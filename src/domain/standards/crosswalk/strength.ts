import type { Label } from '#domain/kernel/field.ts'

/**
 * How much of what serves the source can be used again for the ISO/IEC 42001 requirement (brief §2). Always read in that direction:
 * what is reused is infrastructure, not conformity.
 */
export const strengths = ['identical', 'similar', 'partial', 'none'] as const
export type Strength = (typeof strengths)[number]

export const strengthNames: Readonly<Record<Strength, Label>> = {
  identical: { en: 'Identical', de: 'Identisch' },
  similar: { en: 'Similar', de: 'Ähnlich' },
  partial: { en: 'Partial', de: 'Teilweise' },
  none: { en: 'None', de: 'Keine' },
}

export const strengthMeanings: Readonly<Record<Strength, Label>> = {
  identical: {
    en: 'The same process and the same records; only the scope is worded wider.',
    de: 'Derselbe Prozess und dieselben Nachweise; nur der Anwendungsbereich wird weiter gefasst.',
  },
  similar: {
    en: 'The same process; content about AI has to be added.',
    de: 'Derselbe Prozess; Inhalte zu KI kommen hinzu.',
  },
  partial: {
    en: 'Some evidence or a mechanism helps; the main content is new.',
    de: 'Einzelne Nachweise oder ein Mechanismus helfen; der Hauptinhalt ist neu.',
  },
  none: { en: 'Nothing to build on.', de: 'Nichts, worauf sich aufbauen lässt.' },
}

/** How much of a requirement each strength is worth: between 0 and 1. */
export type Weights = Readonly<Record<Strength, number>>

/** Set before any figure was looked at (brief §2.3). */
export const weights: Weights = { identical: 1, similar: 0.75, partial: 0.25, none: 0 }
