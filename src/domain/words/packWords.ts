/** Texts of the evidence pack's index. */
export const packWords = {
  title: { en: 'Evidence pack', de: 'Nachweispaket' },
  made: {
    en: '{organization}, {day}: {count} pieces of evidence.',
    de: '{organization}, {day}: {count} Nachweise.',
  },
  only: {
    en: 'It holds evidence that was released for outside and holds on this day, and nothing else.',
    de: 'Es enthält nach außen freigegebene Nachweise, die an diesem Tag gelten, und nichts anderes.',
  },
  trail: { en: 'The trail stood at {head}.', de: 'Der Verlauf stand bei {head}.' },
  demo: { en: 'Demonstration data of a made-up organization.', de: 'Beispieldaten einer erfundenen Organisation.' },
  requirement: { en: 'Requirement', de: 'Anforderung' },
  evidence: { en: 'Evidence', de: 'Nachweis' },
  holdsUntil: { en: 'Holds until', de: 'Gilt bis' },
  released: { en: 'Released', de: 'Freigegeben' },
  hash: { en: 'SHA-256', de: 'SHA-256' },
} as const
