import type { Label } from '#domain/kernel/field.ts'

/** Sorting suggestions, one after the other. */
export const triageText = {
  title: { en: 'Triage', de: 'Eingang' },
  list: { en: 'Suggestions', de: 'Vorschläge' },
  raisedBy: { en: '{name}, {when}', de: '{name}, {when}' },
  anonymous: { en: 'Anonymous', de: 'Anonym' },
  whatToDo: { en: 'What becomes of it?', de: 'Was wird daraus?' },
  register: { en: 'Register', de: 'Aufnehmen' },
  merge: { en: 'Merge', de: 'Zusammenführen' },
  dismiss: { en: 'Dismiss', de: 'Nicht aufnehmen' },
  mergeHelp: {
    en: 'It says what another entry already says: find that one.',
    de: 'Es sagt, was ein anderer Eintrag schon sagt: diesen suchen.',
  },
  dismissHelp: { en: 'Whoever raised it reads this reason.', de: 'Wer es gemeldet hat, liest diesen Grund.' },
  emptyTitle: { en: 'All sorted', de: 'Alles gesichtet' },
  empty: {
    en: 'No suggestion waits. Capture one with c, or give people without an account the public link in the settings.',
    de: 'Kein Vorschlag wartet. Mit c einen melden, oder Personen ohne Konto den öffentlichen Link aus den Einstellungen geben.',
  },
  notYours: {
    en: 'Sorting is the improvement coordinator’s work. You can read along.',
    de: 'Das Sichten ist Aufgabe der Verbesserungskoordination. Sie können mitlesen.',
  },
  choose: { en: 'Choose a suggestion', de: 'Einen Vorschlag wählen' },
  keys: {
    en: 'j k to move · r register · m merge · d dismiss',
    de: 'j k bewegen · r aufnehmen · m zusammenführen · d nicht aufnehmen',
  },
  back: { en: 'All suggestions', de: 'Alle Vorschläge' },
  more: { en: 'Show more', de: 'Mehr zeigen' },
} as const satisfies Record<string, Label>
