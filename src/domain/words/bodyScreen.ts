import type { Label } from '#domain/kernel/field.ts'

export const bodyListText = {
  title: { en: 'Certification bodies', de: 'Zertifizierungsstellen' },
  new: { en: 'Add a body', de: 'Stelle aufnehmen' },
  emptyTitle: { en: 'No body yet', de: 'Noch keine Stelle' },
  empty: {
    en: 'Who could certify us, by whom they are accredited and for what, looked up once a year.',
    de: 'Wer uns zertifizieren könnte, von wem und wofür akkreditiert, einmal im Jahr nachgesehen.',
  },
} as const satisfies Record<string, Label>

export const selectionListText = {
  title: { en: 'Choice of body', de: 'Wahl der Stelle' },
  new: { en: 'Compare bodies', de: 'Stellen vergleichen' },
  emptyTitle: { en: 'Nothing compared yet', de: 'Noch nichts verglichen' },
  empty: {
    en: 'At least two bodies side by side: accreditation, AI expertise, industry, coverage, cost over three years, dates.',
    de: 'Mindestens zwei Stellen nebeneinander: Akkreditierung, KI-Kenntnis, Branche, Abdeckung, Kosten über drei Jahre, Termine.',
  },
} as const satisfies Record<string, Label>

export const appealListText = {
  title: { en: 'Disputes, appeals, complaints', de: 'Widersprüche, Einsprüche, Beschwerden' },
  new: { en: 'Write one', de: 'Neu schreiben' },
  emptyTitle: { en: 'Nothing to object to', de: 'Nichts einzuwenden' },
  empty: {
    en: 'What we do not accept from a certification body, until it is answered.',
    de: 'Was wir von einer Zertifizierungsstelle nicht hinnehmen, bis es beschieden ist.',
  },
} as const satisfies Record<string, Label>

export const bodyText = {
  about: { en: 'Who they are', de: 'Wer sie sind' },
  accreditation: { en: 'Accreditation', de: 'Akkreditierung' },
  coverage: { en: 'Where they audit', de: 'Wo sie auditieren' },
  conflicts: { en: 'Firms and earlier work', de: 'Firmen und frühere Arbeit' },
  retired: { en: 'Struck off the list.', de: 'Von der Liste genommen.' },
  holds: {
    en: 'The accreditation is to be looked up again by {day}.',
    de: 'Die Akkreditierung ist bis {day} erneut nachzusehen.',
  },
  comparison: { en: 'Comparison', de: 'Vergleich' },
  noCandidates: { en: 'No candidate yet: add them below.', de: 'Noch kein Kandidat: unten hinzufügen.' },
  criterion: { en: 'Criterion', de: 'Kriterium' },
  weight: { en: 'Weight', de: 'Gewicht' },
  sum: { en: 'Weights sum to {sum}', de: 'Gewichte ergeben {sum}' },
  offersHidden: {
    en: 'What they ask for, and scores one by one, stay among those who work here.',
    de: 'Was sie verlangen und die einzelnen Wertungen bleiben unter denen, die hier arbeiten.',
  },
  score: { en: 'Score', de: 'Wertung' },
  ofHundred: { en: 'of 100', de: 'von 100' },
  rank: { en: 'Rank {rank}', de: 'Rang {rank}' },
  knockedOut: { en: 'Knocked out', de: 'Ausgeschlossen' },
  overridden: { en: 'Knock-out overridden', de: 'Ausschluss übergangen' },
  chosen: { en: 'Chosen', de: 'Gewählt' },
  three: { en: 'Cost over three years', de: 'Kosten über drei Jahre' },
  stage1: { en: 'Stage 1', de: 'Stufe 1' },
  stage2: { en: 'Stage 2', de: 'Stufe 2' },
  later: { en: '{days} days late', de: '{days} Tage zu spät' },
  inTime: { en: 'in time', de: 'rechtzeitig' },
  sites: { en: 'Sites reached', de: 'Erreichte Standorte' },
  allSites: { en: 'all {count}', de: 'alle {count}' },
  notSites: { en: 'not {sites}', de: 'nicht {sites}' },
  independence: { en: 'Independence', de: 'Unabhängigkeit' },
  free: { en: 'nothing stands against it', de: 'nichts steht entgegen' },
  conflict: { en: '{firm}: not before {day}', de: '{firm}: nicht vor {day}' },
  unknown: { en: 'not known', de: 'nicht bekannt' },
  said: { en: 'What is compared', de: 'Was verglichen wird' },
  weights: { en: 'Weights', de: 'Gewichte' },
  candidates: { en: 'Candidates', de: 'Kandidaten' },
  scored: {
    en: 'Scores from 0 to 5, each with what it rests on',
    de: 'Wertungen von 0 bis 5, jede mit dem, worauf sie beruht',
  },
  decision: { en: 'Decision', de: 'Entscheidung' },
  record: { en: 'Decision record', de: 'Entscheidungsvermerk' },
  decided: {
    en: 'The body is chosen; the contract is the next step of the certification.',
    de: 'Die Stelle ist gewählt; als Nächstes kommt der Vertrag in der Zertifizierung.',
  },
  calledOff: { en: 'Called off.', de: 'Abgebrochen.' },
  objection: { en: 'What it is about', de: 'Worum es geht' },
  course: { en: 'How it went', de: 'Verlauf' },
  answered: { en: 'It is answered.', de: 'Es ist beschieden.' },
  disputed: { en: 'Disputed with the body', de: 'Bei der Stelle bestritten' },
  appealsOf: { en: 'Disputes', de: 'Widersprüche' },
} as const satisfies Record<string, Label>

/** How an accreditation stands for a standard. */
export const accreditationText = {
  accredited: { en: 'accredited', de: 'akkreditiert' },
  notAccredited: { en: 'not accredited for it', de: 'nicht dafür akkreditiert' },
  notRecognized: { en: 'recognition not known', de: 'Anerkennung nicht bekannt' },
  ended: { en: 'accreditation ended', de: 'Akkreditierung abgelaufen' },
  stale: { en: 'looked up over a year ago', de: 'vor über einem Jahr nachgesehen' },
  unchecked: { en: 'never looked up', de: 'nie nachgesehen' },
} as const satisfies Record<string, Label>
