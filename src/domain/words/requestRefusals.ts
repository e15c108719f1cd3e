/** What is said about a request before any record is touched. */
export const requestRefusals = {
  body_not_json: { en: 'The body is not valid JSON.', de: 'Der Inhalt ist kein gültiges JSON.' },
  body_too_large: { en: 'The request is larger than {limit}.', de: 'Die Anfrage ist größer als {limit}.' },
  field_unknown: { en: 'There is no field "{field}" here.', de: 'Ein Feld „{field}“ gibt es hier nicht.' },
  field_invalid: { en: '{field}: {problem}.', de: '{field}: {problem}.' },
  field_required: { en: '{field} is needed.', de: '{field} wird gebraucht.' },
  text_too_long: { en: '{field} holds at most {limit} characters.', de: '{field} fasst höchstens {limit} Zeichen.' },
  text_forbidden_character: {
    en: '{field} contains an invisible control character (such as NUL or a change of writing direction). Remove it.',
    de: '{field} enthält ein unsichtbares Steuerzeichen (etwa NUL oder einen Wechsel der Schreibrichtung). Bitte entfernen.',
  },
  number_out_of_range: {
    en: '{field} lies between {lowest} and {highest}.',
    de: '{field} liegt zwischen {lowest} und {highest}.',
  },
  not_a_number: { en: '{field} is a number.', de: '{field} ist eine Zahl.' },
  not_a_whole_number: { en: '{field} is a whole number.', de: '{field} ist eine ganze Zahl.' },
  not_a_day: {
    en: '{field} is a day that exists, written like 2026-11-20.',
    de: '{field} ist ein Tag, den es gibt, geschrieben wie 2026-11-20.',
  },
  not_a_choice: { en: '{field} is one of: {options}.', de: '{field} ist eines von: {options}.' },
  not_an_id: { en: '{field} is not the id of anything here.', de: '{field} ist keine hier bekannte Kennung.' },
  person_unknown: {
    en: '{field} names nobody in this organization.',
    de: '{field} nennt niemanden in dieser Organisation.',
  },
  record_unknown: { en: '{field} names no record you can see.', de: '{field} nennt keinen sichtbaren Datensatz.' },
  record_of_other_type: {
    en: '{field} names a record of another kind.',
    de: '{field} nennt einen Datensatz anderer Art.',
  },
  file_unknown: { en: '{field} names no stored file.', de: '{field} nennt keine gespeicherte Datei.' },
  not_signed_in: { en: 'Sign in first.', de: 'Bitte zuerst anmelden.' },
  not_found: { en: 'There is nothing here that you can see.', de: 'Hier gibt es nichts Sichtbares.' },
  not_allowed: { en: 'Your roles do not allow this.', de: 'Ihre Rollen erlauben das nicht.' },
  scope_missing: { en: 'This token lacks the scope {scope}.', de: 'Diesem Token fehlt die Berechtigung {scope}.' },
  organization_missing: {
    en: 'You belong to several organizations; name one in the header Meliora-Organization.',
    de: 'Sie gehören zu mehreren Organisationen; bitte eine im Kopf Meliora-Organization nennen.',
  },
  version_missing: {
    en: 'Send the version you read in If-Match.',
    de: 'Bitte die gelesene Version in If-Match senden.',
  },
  version_stale: {
    en: 'Someone changed this since you read it. Here are both versions; nothing was lost.',
    de: 'Jemand hat das inzwischen geändert. Hier sind beide Fassungen; nichts ging verloren.',
  },
  key_reused: {
    en: 'This Idempotency-Key was used for a different request.',
    de: 'Dieser Idempotency-Key wurde für eine andere Anfrage benutzt.',
  },
  row_repeated: { en: '{field} is there twice.', de: '{field} gibt es zweimal.' },
  too_many_requests: {
    en: 'Too many attempts. Try again in {seconds} seconds.',
    de: 'Zu viele Versuche. In {seconds} Sekunden erneut versuchen.',
  },
  cursor_invalid: {
    en: 'This page marker is not valid; start at the first page.',
    de: 'Diese Seitenmarke ist ungültig; bitte auf der ersten Seite beginnen.',
  },
  filter_invalid: { en: 'There is no filter "{field}".', de: 'Einen Filter „{field}“ gibt es nicht.' },
  sort_invalid: { en: 'There is no order "{field}".', de: 'Eine Sortierung „{field}“ gibt es nicht.' },
  move_unknown: { en: 'There is no move "{move}" here.', de: 'Einen Schritt „{move}“ gibt es hier nicht.' },
  database_lost: {
    en: 'The database does not answer right now. Send the same request again in a few seconds.',
    de: 'Die Datenbank antwortet gerade nicht. Bitte dieselbe Anfrage in einigen Sekunden erneut senden.',
  },
  unexpected: {
    en: 'Something broke on our side. Nothing was changed. Number {reference}.',
    de: 'Bei uns ist etwas kaputtgegangen. Nichts wurde geändert. Nummer {reference}.',
  },
} as const
