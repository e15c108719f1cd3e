import type { Label } from '#domain/kernel/field.ts'

/** Incidents, complaints and changes: their list, form and page. */
export const incidentText = {
  title: { en: 'Incidents', de: 'Vorfälle' },
  new: { en: 'Report', de: 'Melden' },
  newTitle: { en: 'What happened, or nearly did?', de: 'Was ist geschehen, oder beinahe?' },
  newLead: {
    en: 'One line and what it was: that is enough. Everything else can follow.',
    de: 'Eine Zeile und was es war: Das genügt. Alles andere kann folgen.',
  },
  noRetaliation: {
    en: 'Whoever reports in good faith has nothing to fear here. Mistakes, near misses and concerns are welcome: we look for causes, not for someone to blame.',
    de: 'Wer in gutem Glauben meldet, hat hier nichts zu befürchten. Fehler, Beinahevorfälle und Bedenken sind willkommen: Wir suchen Ursachen, keine Schuldigen.',
  },
  concernGoes: {
    en: 'A concern is read only by those who take concerns in, past your line manager, and by nobody else.',
    de: 'Bedenken lesen nur die, die sie entgegennehmen, an Ihrer Führungskraft vorbei, und sonst niemand.',
  },
  concernNameless: {
    en: 'A concern is read only by those who take concerns in. Without your name your line manager cannot be left out if they are one of them; they learn what, not from whom.',
    de: 'Bedenken lesen nur die, die sie entgegennehmen. Ohne Ihren Namen kann Ihre Führungskraft nicht ausgenommen werden, falls sie dazugehört; sie erfährt was, nicht von wem.',
  },
  withoutName: { en: 'Without my name', de: 'Ohne meinen Namen' },
  withoutNameHelp: {
    en: 'Nothing that is kept says who it was, not even to administrators. You get a link that tells what became of it.',
    de: 'Nichts, was gespeichert wird, sagt, wer es war, auch nicht der Administration. Ein Link sagt Ihnen, was daraus wurde.',
  },
  sentWithoutName: { en: 'It has arrived, without your name', de: 'Es ist angekommen, ohne Ihren Namen' },
  oneLine: { en: 'In one line', de: 'In einer Zeile' },
  whatWasIt: { en: 'What was it?', de: 'Was war es?' },
  inOneGo: { en: 'Close it in one go', de: 'In einem Zug abschließen' },
  inOneGoPurpose: {
    en: 'Something small: what caused it, what it calls for, and it rests. Every step stands in the history.',
    de: 'Etwas Kleines: was es verursacht hat, was es verlangt, dann ruht es. Jeder Schritt steht im Verlauf.',
  },
  restClosed: {
    en: 'It is closed. What was learned stands below.',
    de: 'Es ist abgeschlossen. Was gelernt wurde, steht unten.',
  },
  restChange: {
    en: 'The change is over; nothing more is asked of it.',
    de: 'Die Änderung ist vorbei; mehr ist nicht gefragt.',
  },
  confidential: { en: 'Confidential', de: 'Vertraulich' },
  clock: {
    en: 'Tell the authority by {day}: {harm}, high-risk system.',
    de: 'Behörde informieren bis {day}: {harm}, Hochrisiko-System.',
  },
  clockOver: { en: 'The day has passed.', de: 'Der Tag ist vorbei.' },
  clockTold: {
    en: 'The authority was told on {day} ({reference}).',
    de: 'Die Behörde wurde am {day} informiert ({reference}).',
  },
  clockNotTold: { en: 'The authority was not told: {why}', de: 'Die Behörde wurde nicht informiert: {why}' },
  patterns: { en: 'Patterns the data shows', de: 'Muster, die die Daten zeigen' },
  patternCandidate: { en: 'Look at what it calls for', de: 'Ansehen, was es verlangt' },
  ratio: {
    en: 'in twelve months: {ratio} near misses per incident',
    de: 'in zwölf Monaten: {ratio} Beinahevorfälle je Vorfall',
  },
  noLessons: {
    en: 'None has failed and left a lesson in this time.',
    de: 'In dieser Zeit scheiterte keine und hinterließ eine Lehre.',
  },
  ratioUnknown: { en: 'in twelve months', de: 'in zwölf Monaten' },
  nearMissOne: { en: '{count} near miss', de: '{count} Beinahevorfall' },
  nearMissOther: { en: '{count} near misses', de: '{count} Beinahevorfälle' },
  incidentOne: { en: '{count} incident', de: '{count} Vorfall' },
  incidentOther: { en: '{count} incidents', de: '{count} Vorfälle' },
  filters: { en: 'Filter incidents', de: 'Vorfälle filtern' },
  clearFilters: { en: 'Clear filters', de: 'Filter aufheben' },
  state: { en: 'State', de: 'Zustand' },
  name: { en: 'Incident', de: 'Vorfall' },
  moreFields: { en: 'More', de: 'Mehr' },
  emptyTitle: {
    en: 'Nothing has happened, or nobody has said so',
    de: 'Nichts ist geschehen, oder niemand hat es gesagt',
  },
  empty: {
    en: 'Incidents, complaints and changes come from your service desk over a feed or the API, or are recorded by hand. From their counts Meliora notices patterns by itself.',
    de: 'Vorfälle, Beschwerden und Änderungen kommen aus dem Service-Desk über eine Quelle oder die API, oder werden von Hand erfasst. An ihrer Anzahl erkennt Meliora Muster von selbst.',
  },
  noMatchTitle: { en: 'None fits', de: 'Keiner passt' },
  noMatch: { en: 'The filters leave nothing over.', de: 'Die Filter lassen nichts übrig.' },
  resolvedAfter: { en: 'after {time}', de: 'nach {time}' },
  hours: { en: '{count} h', de: '{count} Std.' },
  days: { en: '{count} d', de: '{count} T.' },
  minutes: { en: '{count} min', de: '{count} Min.' },
} as const satisfies Record<string, Label>
