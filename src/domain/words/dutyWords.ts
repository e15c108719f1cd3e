import type { Label } from '#domain/kernel/field.ts'

/** What tasks from the EU AI Act and incidents from a monitoring plan say; {day} is written `2026-11-20`, as records write days. */
export const dutyWords = {
  title: {
    en: 'EU AI Act, Art. {article}: {title} ({system})',
    de: 'KI-Verordnung, Art. {article}: {title} ({system})',
  },
  unmoved: {
    en: '{system}. Art. {article}: {title}. Applies from {day}. Law in our words, no legal advice.',
    de: '{system}. Art. {article}: {title}. Gilt ab {day}. Recht in unseren Worten, keine Rechtsberatung.',
  },
  moved: {
    en: '{system}. Art. {article}: {title}. Applies from {day} (first {first}). Law in our words, no legal advice.',
    de: '{system}. Art. {article}: {title}. Gilt ab {day} (zuerst {first}). Recht in unseren Worten, keine Rechtsberatung.',
  },
  goneBecause: {
    en: 'It no longer follows from class and role of {system}.',
    de: 'Folgt nicht mehr aus Klasse und Rolle von {system}.',
  },
  drift: { en: '{system}: {metric} is outside its limits', de: '{system}: {metric} liegt außerhalb der Grenzen' },
  driftSaid: {
    en: 'The reading of {metric} for the period from {day} is {value}. The monitoring plan of {system} allows {limits}.',
    de: 'Die Ablesung von {metric} für den Zeitraum ab {day} ist {value}. Der Überwachungsplan von {system} erlaubt {limits}.',
  },
  atLeast: { en: 'at least {low}', de: 'mindestens {low}' },
  atMost: { en: 'at most {high}', de: 'höchstens {high}' },
  between: { en: '{low} to {high}', de: '{low} bis {high}' },
} as const satisfies Record<string, Label>
