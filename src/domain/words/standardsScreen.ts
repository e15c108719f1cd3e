import type { Label } from '#domain/kernel/field.ts'

/** Texts of the pages on standards and their requirements. */
export const standardsText = {
  title: { en: 'Standards', de: 'Normen' },
  parts: { en: 'Pages on standards', de: 'Seiten zu Normen' },
  held: { en: 'Standards', de: 'Normen' },
  reuse: { en: 'Crosswalk and reuse', de: 'Zuordnung und Wiederverwendung' },
  lenses: { en: 'What others leave open', de: 'Was andere offen lassen' },
  bring: { en: 'Bring a framework', de: 'Rahmenwerk mitbringen' },
  intro: {
    en: 'Turn on what you work by. Each requirement is told in our own words; keep your licensed copy for the exact wording.',
    de: 'Schalten Sie ein, wonach Sie arbeiten. Jede Anforderung steht in unseren Worten; für den genauen Wortlaut brauchen Sie Ihre lizenzierte Ausgabe.',
  },
  turnOn: { en: 'Work by {name}', de: 'Nach {name} arbeiten' },
  turnedOn: { en: '{name} is turned on.', de: '{name} ist eingeschaltet.' },
  turnedOff: {
    en: '{name} is turned off. Nothing was removed.',
    de: '{name} ist ausgeschaltet. Nichts wurde entfernt.',
  },
  onlyAdministrator: {
    en: 'An administrator turns standards on and off.',
    de: 'Eine Administratorin oder ein Administrator schaltet Normen ein und aus.',
  },
  on: { en: 'On', de: 'An' },
  off: { en: 'Off', de: 'Aus' },
  edition: { en: 'Edition {edition}', de: 'Ausgabe {edition}' },
  amendment: { en: 'with {amendment}', de: 'mit {amendment}' },
  supersedes: { en: 'takes the place of {edition}', de: 'ersetzt {edition}' },
  verified: { en: 'looked up {day}', de: 'nachgesehen {day}' },
  successor: {
    en: 'Edition {edition} is out since {published}. New certificates to it from {from}; others move by {until}.',
    de: 'Ausgabe {edition} ist seit {published} erschienen. Neue Zertifikate danach ab {from}; bestehende wechseln bis {until}.',
  },
  reassess: { en: 'To reassess when you move: {refs}', de: 'Beim Wechsel neu zu bewerten: {refs}' },
  clauses: { en: '{count} clauses', de: '{count} Abschnitte' },
  controls: { en: '{count} controls', de: '{count} Maßnahmen' },
  articles: { en: '{count} articles', de: '{count} Artikel' },
  subcategories: { en: '{count} subcategories', de: '{count} Unterkategorien' },
  own: { en: 'Frameworks you brought', de: 'Mitgebrachte Rahmenwerke' },
  noOwn: {
    en: 'None yet. Bring one from a library file, an OSCAL catalog or a workbook.',
    de: 'Noch keine. Bringen Sie eines aus einer Bibliotheksdatei, einem OSCAL-Katalog oder einer Arbeitsmappe mit.',
  },
  requirements: { en: '{count} requirements', de: '{count} Anforderungen' },
  noPresumption: {
    en: 'Law in our words, not legal advice. Conforming to a standard is no presumption of conformity with the Act.',
    de: 'Recht in unseren Worten, keine Rechtsberatung. Konformität mit einer Norm begründet keine Vermutung der Konformität mit der Verordnung.',
  },
  unknownStandard: { en: 'There is no such standard here.', de: 'Diese Norm gibt es hier nicht.' },
  oscal: { en: 'As OSCAL', de: 'Als OSCAL' },
  search: { en: 'Find a requirement', de: 'Anforderung finden' },
  noneFound: { en: 'No requirement says that.', de: 'Keine Anforderung sagt das.' },
} as const satisfies Record<string, Label>

/** Texts of the page on one requirement. */
export const requirementText = {
  article: { en: 'Article {ref}', de: 'Artikel {ref}' },
  unknown: { en: 'There is no such requirement here.', de: 'Diese Anforderung gibt es hier nicht.' },
  shows: { en: 'What must be shown', de: 'Was zu zeigen ist' },
  documented: { en: 'Documented information', de: 'Dokumentierte Information' },
  mandatory: { en: 'Must be written down.', de: 'Muss festgehalten sein.' },
  whereApplicable: {
    en: 'To be written down where the Statement of Applicability takes the control on.',
    de: 'Festzuhalten, wo die Erklärung zur Anwendbarkeit die Maßnahme übernimmt.',
  },
  notDocumented: {
    en: 'Nothing has to be written down, but it must be shown.',
    de: 'Nichts muss festgehalten sein, aber es ist zu zeigen.',
  },
  evidence: { en: 'Evidence that usually shows it', de: 'Was es üblicherweise zeigt' },
  records: { en: 'Records about it', de: 'Datensätze dazu' },
  noRecords: { en: 'Files and links show it.', de: 'Dateien und Links zeigen es.' },
  elsewhere: { en: 'Where it counts as well', de: 'Wo es ebenfalls zählt' },
  nowhere: { en: 'Nowhere else that we know of.', de: 'Nirgends sonst, soweit wir wissen.' },
  elsewhereNote: {
    en: 'Evidence carries over; each standard still asks for its own content.',
    de: 'Nachweise lassen sich mitnutzen; jede Norm verlangt dennoch ihren eigenen Inhalt.',
  },
  place: { en: 'exactly: {place}', de: 'genau: {place}' },
  sameConcept: { en: 'the same concept', de: 'dasselbe Konzept' },
  related: { en: 'the same matter', de: 'dieselbe Sache' },
  notHeld: { en: 'not turned on', de: 'nicht eingeschaltet' },
  duties: { en: 'Since when', de: 'Ab wann' },
  duty: { en: 'Duty', de: 'Pflicht' },
  first: { en: 'First date', de: 'Erstes Datum' },
  now: { en: 'Date now', de: 'Datum jetzt' },
  change: { en: 'Amendment of 2026', de: 'Änderung von 2026' },
  source: { en: '{source}; looked up {day}.', de: '{source}; nachgesehen {day}.' },
  annexI: {
    en: 'High risk by Annex III; by Annex I from {day}.',
    de: 'Hochrisiko nach Anhang III; nach Anhang I ab {day}.',
  },
  previous: { en: 'Before: {ref}', de: 'Davor: {ref}' },
  next: { en: 'Next: {ref}', de: 'Danach: {ref}' },
} as const satisfies Record<string, Label>
