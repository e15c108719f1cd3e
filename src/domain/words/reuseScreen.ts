import type { Label } from '#domain/kernel/field.ts'

/** Texts of the page on the crosswalk and on what can be used again. */
export const reuseText = {
  title: { en: 'Crosswalk and reuse', de: 'Zuordnung und Wiederverwendung' },
  from: { en: 'What serves', de: 'Was dient' },
  headline: {
    en: '{potential} of ISO/IEC 42001 could build on what serves {standard}; {actual} does today.',
    de: '{potential} der ISO/IEC 42001 könnten auf dem aufbauen, was {standard} dient; {actual} sind es heute.',
  },
  honest: {
    en: 'Reuse of infrastructure, not of conformity: each reused item still needs content about AI and evidence of its own.',
    de: 'Wiederverwendung der Infrastruktur, nicht der Konformität: Alles Wiederverwendete braucht Inhalte zu KI und eigene Nachweise.',
  },
  potential: { en: 'Potential', de: 'Möglich' },
  potentialNote: { en: 'if every source were evidenced', de: 'wäre jede Quelle nachgewiesen' },
  actual: { en: 'Today', de: 'Heute' },
  actualNote: { en: 'by evidence that holds today', de: 'nach Nachweisen, die heute gelten' },
  clauses: { en: 'Clauses alone', de: 'Abschnitte allein' },
  annexA: { en: 'Annex A alone', de: 'Anhang A allein' },
  strict: { en: 'Identical alone', de: 'Nur Identisches' },
  counting: { en: 'Identical or similar', de: 'Identisches oder Ähnliches' },
  any: { en: 'Any relation', de: 'Jede Beziehung' },
  anyNote: { en: 'what “70–80 % overlap” counts', de: 'was „70–80 % Überschneidung“ zählt' },
  of: { en: '{credit} of {of}', de: '{credit} von {of}' },
  count: { en: '{count} of {of}', de: '{count} von {of}' },
  weights: {
    en: 'Weights: identical {identical}, similar {similar}, partial {partial}, none 0.',
    de: 'Gewichte: identisch {identical}, ähnlich {similar}, teilweise {partial}, keine 0.',
  },
  sensitivity: {
    en: 'With other weights: {low} (similar 0.5, partial 0.25) to {high} (similar 0.8, partial 0.4).',
    de: 'Mit anderen Gewichten: {low} (ähnlich 0,5, teilweise 0,25) bis {high} (ähnlich 0,8, teilweise 0,4).',
  },
  change: { en: 'Change weights', de: 'Gewichte ändern' },
  save: { en: 'Save', de: 'Speichern' },
  cancel: { en: 'Cancel', de: 'Abbrechen' },
  weightsKept: { en: 'Weights saved.', de: 'Gewichte gespeichert.' },
  chapters: { en: 'By chapter', de: 'Nach Kapitel' },
  chapter: { en: 'Chapter', de: 'Kapitel' },
  rows: { en: 'Requirement by requirement', de: 'Anforderung für Anforderung' },
  requirement: { en: 'ISO/IEC 42001', de: 'ISO/IEC 42001' },
  sources: { en: 'Served by', de: 'Bedient von' },
  strength: { en: 'Strength', de: 'Stärke' },
  credit: { en: 'Counts today', de: 'Zählt heute' },
  evidenced: { en: 'evidenced', de: 'nachgewiesen' },
  notEvidenced: { en: 'not evidenced', de: 'nicht nachgewiesen' },
  otherwise: { en: 'shipped as {strength}; {by}: {reason}', de: 'ausgeliefert als {strength}; {by}: {reason}' },
  somebody: { en: 'the organization', de: 'die Organisation' },
  see: { en: 'See {ref} otherwise', de: '{ref} anders sehen' },
  seeTitle: { en: 'See it otherwise', de: 'Anders sehen' },
  why: { en: 'Why', de: 'Warum' },
  asShipped: { en: 'As shipped', de: 'Wie ausgeliefert' },
  seen: { en: 'Noted. The figures count it so from now on.', de: 'Notiert. Die Zahlen zählen es ab jetzt so.' },
  independent: {
    en: 'Counted independently over another public set of mappings, 42 to 49 % is shared: the same order.',
    de: 'Unabhängig über eine andere öffentliche Zuordnung gezählt, sind 42 bis 49 % geteilt: dieselbe Größenordnung.',
  },
} as const satisfies Record<string, Label>

/** Texts of the page on what other standards leave open. */
export const lensText = {
  title: { en: 'What others leave open', de: 'Was andere offen lassen' },
  intro: {
    en: 'Certified to another standard already? These are the questions about AI it does not ask, and what closes them here.',
    de: 'Schon nach einer anderen Norm zertifiziert? Das sind die Fragen zu KI, die sie nicht stellt, und was sie hier schließt.',
  },
  holder: { en: 'Holders of {standard}', de: 'Inhaber von {standard}' },
  closedBy: { en: 'Closed by', de: 'Geschlossen durch' },
  risks: { en: 'Sources of risk to look at', de: 'Risikoquellen, auf die zu achten ist' },
  status: { en: '{count} of {of} evidenced', de: '{count} von {of} nachgewiesen' },
  closed: { en: 'Closed', de: 'Geschlossen' },
  partly: { en: 'Partly closed', de: 'Teilweise geschlossen' },
  open: { en: 'Open', de: 'Offen' },
  notApplicable: { en: 'Does not apply', de: 'Nicht anwendbar' },
  notKnown: {
    en: 'Turn ISO/IEC 42001 on to see how it stands.',
    de: 'ISO/IEC 42001 einschalten, um den Stand zu sehen.',
  },
} as const satisfies Record<string, Label>
