import type { Label } from '#domain/kernel/field.ts'

/** Tasks a certificate gives by itself: {subject} is its number and title, {day} the last day the rules allow. */
export const cycleTaskWords = {
  surveillance1: {
    en: 'Agree the first surveillance of {subject} with the body',
    de: 'Erste Überwachung zu {subject} mit der Stelle vereinbaren',
  },
  surveillance2: {
    en: 'Agree the second surveillance of {subject} with the body',
    de: 'Zweite Überwachung zu {subject} mit der Stelle vereinbaren',
  },
  recertification: { en: 'Begin the recertification of {subject}', de: 'Rezertifizierung zu {subject} beginnen' },
  tellBody: { en: 'Tell the body: {what}', de: 'Der Stelle mitteilen: {what}' },
  takeDown: { en: 'Take down: {what}', de: 'Entfernen: {what}' },
} as const satisfies Record<string, Label>

export const cycleTaskReasons = {
  surveillance1: {
    en: 'It is held by {day} at the latest: twelve months after the decision.',
    de: 'Sie findet spätestens am {day} statt: zwölf Monate nach der Entscheidung.',
  },
  surveillance2: {
    en: 'It is held by {day} at the latest: one in every calendar year.',
    de: 'Sie findet spätestens am {day} statt: eine in jedem Kalenderjahr.',
  },
  recertification: {
    en: 'The certificate expires on {day}; by then its majors are closed and the body has decided.',
    de: 'Das Zertifikat läuft am {day} ab; bis dahin sind wesentliche Nichtkonformitäten geschlossen und die Stelle hat entschieden.',
  },
  tellBody: {
    en: 'A significant change: the body hears of it without delay.',
    de: 'Eine wesentliche Änderung: Die Stelle erfährt sie unverzüglich.',
  },
  takeDown: {
    en: 'The certificate is not valid now: {reason}',
    de: 'Das Zertifikat gilt gerade nicht: {reason}',
  },
} as const satisfies Record<keyof typeof cycleTaskWords, Label>
