/** What is said about comments, links, evidence and saved views. */
export const aroundRefusals = {
  comment_not_yours: {
    en: 'Only its author withdraws a comment.',
    de: 'Einen Kommentar zieht nur zurück, wer ihn geschrieben hat.',
  },
  comment_withdrawn: { en: 'The comment is already withdrawn.', de: 'Der Kommentar ist bereits zurückgezogen.' },
  mention_cannot_see: {
    en: 'Someone you mention cannot see this record.',
    de: 'Jemand von den Erwähnten kann diesen Datensatz nicht sehen.',
  },
  link_to_itself: {
    en: 'A record is not linked to itself.',
    de: 'Ein Datensatz wird nicht mit sich selbst verknüpft.',
  },
  link_exists: { en: 'This link is already there.', de: 'Diese Verknüpfung gibt es schon.' },
  url_invalid: {
    en: 'A link begins with http:// or https:// and holds no password.',
    de: 'Ein Link beginnt mit http:// oder https:// und enthält kein Passwort.',
  },
  evidence_part_missing: { en: 'Evidence of this kind needs {field}.', de: 'Ein Nachweis dieser Art braucht {field}.' },
  evidence_part_foreign: {
    en: 'Evidence of this kind has no {field}.',
    de: 'Ein Nachweis dieser Art hat kein {field}.',
  },
  evidence_withdrawn: { en: 'The evidence is already withdrawn.', de: 'Der Nachweis ist bereits zurückgezogen.' },
  evidence_not_yours: {
    en: 'Whoever added it, a coordinator or the AIMS manager withdraws evidence.',
    de: 'Einen Nachweis zieht zurück, wer ihn beigefügt hat, die Koordination oder die AIMS-Leitung.',
  },
  views_full: {
    en: 'There are already {limit} saved views; delete one first.',
    de: 'Es gibt schon {limit} gespeicherte Ansichten; bitte erst eine löschen.',
  },
} as const
