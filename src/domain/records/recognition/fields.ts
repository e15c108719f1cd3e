import type { Fields, Values } from '#domain/kernel/field.ts'

/** Thanks for noticing or for doing (C-133, C-134). Nobody is shown who did not agree to it. */
export const recognitionFields = {
  person: {
    kind: 'person',
    label: { en: 'Who is thanked', de: 'Wem gedankt wird' },
    help: {
      en: 'They are asked first. Leave it empty for whoever stays anonymous.',
      de: 'Wird zuerst gefragt. Leer lassen, wer anonym bleibt.',
    },
  },
  nameless: { kind: 'check', label: { en: 'Whoever it was stays anonymous', de: 'Wer es war, bleibt anonym' } },
  kind: {
    kind: 'choice',
    label: { en: 'For', de: 'Für' },
    options: {
      identified: { en: 'noticing it', de: 'das Erkennen' },
      implemented: { en: 'carrying it out', de: 'das Umsetzen' },
      both: { en: 'noticing and carrying it out', de: 'das Erkennen und Umsetzen' },
    },
  },
  why: { kind: 'text', long: true, label: { en: 'What they did', de: 'Was getan wurde' } },
  about: { kind: 'link', to: 'record', label: { en: 'About', de: 'Zu' } },
  award: {
    kind: 'text',
    label: { en: 'Award', de: 'Belohnung' },
    help: {
      en: 'A day off, a lunch, a letter. Empty: thanks alone.',
      de: 'Ein freier Tag, ein Essen, ein Brief. Leer: der Dank allein.',
    },
  },
  onWall: {
    kind: 'check',
    label: { en: 'Everyone here may read it', de: 'Alle hier dürfen es lesen' },
  },
  consentedAt: { kind: 'instant', system: true, label: { en: 'Agreed', de: 'Zugestimmt' } },
  givenOn: { kind: 'day', system: true, label: { en: 'Given', de: 'Ausgesprochen' } },
} as const satisfies Fields

export type Recognition = Values<typeof recognitionFields>
