import type { Label } from '#domain/kernel/field.ts'

/** Everything reading a register can say, as code → sentence. Values stand in braces; `filled` (words/sentence.ts) puts them in. */
export const registerWords = {
  // the file
  file_empty: { en: 'The file is empty.', de: 'Die Datei ist leer.' },
  file_too_large: {
    en: 'The file has {megabytes} MB; {limit} MB are the most we take.',
    de: 'Die Datei hat {megabytes} MB; höchstens {limit} MB sind möglich.',
  },
  file_unreadable: {
    en: 'The file is damaged and cannot be read.',
    de: 'Die Datei ist beschädigt und lässt sich nicht lesen.',
  },
  file_encrypted: {
    en: 'The file is protected by a password. Save it without one and try again.',
    de: 'Die Datei ist mit einem Kennwort geschützt. Bitte ohne Kennwort speichern und erneut versuchen.',
  },
  file_timed_out: {
    en: 'Reading the file took longer than {seconds} seconds and was stopped.',
    de: 'Das Lesen der Datei dauerte länger als {seconds} Sekunden und wurde abgebrochen.',
  },
  file_needs_too_much_memory: {
    en: 'The file unpacks to more than we can hold and was not read.',
    de: 'Die Datei ist entpackt zu groß und wurde nicht gelesen.',
  },
  file_not_spreadsheet: {
    en: 'This is not a spreadsheet. XLSX, XLS, ODS, CSV and TSV can be read.',
    de: 'Das ist keine Tabelle. Gelesen werden XLSX, XLS, ODS, CSV und TSV.',
  },
  file_too_many_rows: {
    en: 'The file has more than {limit} rows. Split it and import the parts.',
    de: 'Die Datei hat mehr als {limit} Zeilen. Bitte aufteilen und die Teile importieren.',
  },
  file_too_many_columns: {
    en: 'Row {row} has content in more than {limit} columns.',
    de: 'Zeile {row} hat Inhalt in mehr als {limit} Spalten.',
  },
  file_quote_not_closed: {
    en: 'A quotation mark is opened near line {line} and never closed.',
    de: 'Ein Anführungszeichen wird nahe Zeile {line} geöffnet und nie geschlossen.',
  },
  file_encoding_unknown: {
    en: 'The encoding "{encoding}" is not known.',
    de: 'Die Zeichenkodierung „{encoding}“ ist nicht bekannt.',
  },
  // sheets and lines left out
  sheet_empty: { en: 'Sheet "{sheet}" is empty.', de: 'Blatt „{sheet}“ ist leer.' },
  sheet_hidden: {
    en: 'Sheet "{sheet}" is hidden and was left out.',
    de: 'Blatt „{sheet}“ ist ausgeblendet und wurde ausgelassen.',
  },
  sheet_without_table: {
    en: 'No register was found on sheet "{sheet}".',
    de: 'Auf Blatt „{sheet}“ wurde kein Register gefunden.',
  },
  header_repeated: { en: 'repeats the header', de: 'wiederholt die Überschriften' },
  total: { en: 'a total', de: 'eine Summe' },
  note: { en: 'a note', de: 'eine Anmerkung' },
  section: { en: 'a heading', de: 'eine Zwischenüberschrift' },
  number_only: { en: 'a number without content', de: 'eine Nummer ohne Inhalt' },
  formulas_only: { en: 'formulas only', de: 'nur Formeln' },
  // questions
  column_description_missing: {
    en: 'Which column describes the improvement? ({sheets})',
    de: 'Welche Spalte beschreibt die Verbesserung? ({sheets})',
  },
  column_status_missing: {
    en: 'No column says how far the work is; rows with a closure date come in as completed, the others as planned. ({sheets})',
    de: 'Keine Spalte nennt den Stand; Zeilen mit Abschlussdatum kommen als abgeschlossen herein, alle anderen als geplant. ({sheets})',
  },
  date_order_unknown: {
    en: 'Is "{text}" in "{column}" day first or month first? Day first is assumed.',
    de: 'Steht bei „{text}“ in „{column}“ der Tag oder der Monat vorn? Angenommen wird der Tag.',
  },
  date_order_mixed: {
    en: 'Some dates in "{column}" have the day first, others the month. How is "{text}" meant?',
    de: 'In „{column}“ steht teils der Tag, teils der Monat vorn. Wie ist „{text}“ gemeint?',
  },
  priority_rank_assumed: {
    en: 'Numbers in "{column}" are read as ranks: 1 is the most important.',
    de: 'Zahlen in „{column}“ gelten als Rang: 1 ist am wichtigsten.',
  },
  number_repeated_exact: {
    en: 'Number {number} stands in several rows with the same content: {rows}. Take it once?',
    de: 'Nummer {number} steht mehrfach mit gleichem Inhalt da: {rows}. Nur einmal übernehmen?',
  },
  number_repeated_different: {
    en: 'Number {number} stands in several rows with different content: {rows}. Which ones?',
    de: 'Nummer {number} steht mehrfach mit verschiedenem Inhalt da: {rows}. Welche gelten?',
  },
  number_repeated_in_register: {
    en: 'Number {number} is already in the register, with other content ({rows}). Leave it out or add it beside?',
    de: 'Nummer {number} steht schon im Register, mit anderem Inhalt ({rows}). Auslassen oder daneben aufnehmen?',
  },
  // errors in rows
  description_missing: {
    en: 'The row does not say what is to be improved.',
    de: 'Die Zeile sagt nicht, was verbessert werden soll.',
  },
  status_unknown: {
    en: 'The status "{text}" is not known. Say which of the four it is.',
    de: 'Der Status „{text}“ ist nicht bekannt. Bitte einem der vier zuordnen.',
  },
  date_does_not_exist: { en: '"{text}" is no day of the calendar.', de: '„{text}“ gibt es im Kalender nicht.' },
  date_not_understood: { en: '"{text}" is not understood as a date.', de: '„{text}“ wird nicht als Datum verstanden.' },
  date_implausible: {
    en: '"{text}" would be {day}; that is hardly meant.',
    de: '„{text}“ wäre {day}; das ist kaum gemeint.',
  },
  date_ambiguous: { en: '"{text}" could be {one} or {other}.', de: '„{text}“ kann {one} oder {other} sein.' },
  cell_error: { en: 'The cell holds the error {text}.', de: 'Die Zelle enthält den Fehler {text}.' },
  person_ambiguous: { en: '"{text}" could be any of {candidates}.', de: '„{text}“ kann {candidates} sein.' },
  text_too_long: {
    en: 'The text has {length} characters; {limit} are the most we take.',
    de: 'Der Text hat {length} Zeichen; höchstens {limit} sind möglich.',
  },
  // warnings in rows
  date_in_words: {
    en: '"{text}" is no date; the date stays empty.',
    de: '„{text}“ ist kein Datum; das Datum bleibt leer.',
  },
  date_span: { en: '"{text}" is read as {day}.', de: '„{text}“ wird als {day} gelesen.' },
  date_from_serial: {
    en: 'The number {text} is read as the date {day}.',
    de: 'Die Zahl {text} wird als Datum {day} gelesen.',
  },
  date_order_assumed: {
    en: '"{text}" is read as {day}, day first.',
    de: '„{text}“ wird als {day} gelesen, Tag zuerst.',
  },
  date_other_order: {
    en: '"{text}" is read as {day}, against the order of its column.',
    de: '„{text}“ wird als {day} gelesen, entgegen der Reihenfolge in der Spalte.',
  },
  date_two_digit_year: { en: '"{text}" is read as {day}.', de: '„{text}“ wird als {day} gelesen.' },
  date_in_future: { en: '{day} is still to come.', de: '{day} liegt in der Zukunft.' },
  closed_before_raised: {
    en: 'Closed on {closed}, before it was raised on {raised}.',
    de: 'Am {closed} abgeschlossen, vor der Meldung am {raised}.',
  },
  closed_but_open: {
    en: 'It has a closure date ({closed}) and the status "{status}".',
    de: 'Es hat ein Abschlussdatum ({closed}) und den Status „{status}“.',
  },
  status_missing: {
    en: 'No status is given; it follows from the dates.',
    de: 'Es ist kein Status angegeben; er folgt aus den Daten.',
  },
  formula_without_value: {
    en: 'The cell holds a formula that was saved without its value.',
    de: 'Die Zelle enthält eine Formel, die ohne ihren Wert gespeichert wurde.',
  },
  priority_unknown: {
    en: 'The priority "{text}" is kept as it is.',
    de: 'Die Priorität „{text}“ bleibt, wie sie ist.',
  },
  priority_scale_unknown: {
    en: 'The scale of the priority {text} is not known; the number is kept.',
    de: 'Der Maßstab der Priorität {text} ist nicht bekannt; die Zahl bleibt.',
  },
  source_unknown: {
    en: 'The source "{text}" comes in as "other"; the words are kept.',
    de: 'Die Quelle „{text}“ kommt als „Andere“ herein; der Wortlaut bleibt.',
  },
  person_abbreviated: { en: '"{text}" is taken for {name}.', de: '„{text}“ gilt als {name}.' },
  person_team: {
    en: '"{text}" is a group, not a person; the words are kept.',
    de: '„{text}“ ist eine Gruppe, keine Person; der Wortlaut bleibt.',
  },
  characters_left_out: {
    en: 'The row holds invisible control characters; they are left out, and the cell is kept as it is.',
    de: 'Die Zeile enthält unsichtbare Steuerzeichen; sie bleiben weg, die Zelle wird unverändert aufbewahrt.',
  },
  person_several: {
    en: '"{text}" names several people; {name} is taken.',
    de: '„{text}“ nennt mehrere Personen; {name} wird übernommen.',
  },
  person_not_understood: {
    en: '"{text}" is not understood as a name; the words are kept.',
    de: '„{text}“ wird nicht als Name verstanden; der Wortlaut bleibt.',
  },
} as const satisfies Readonly<Record<string, Label>>

export type RegisterCode = keyof typeof registerWords

/** What an imported row still owes, in the words of the list beside it. */
export const debtWords = {
  source_missing: { en: 'where it came from', de: 'woher es kommt' },
  source_not_linked: { en: 'source not linked', de: 'Quelle nicht verknüpft' },
  dimension_missing: { en: 'suitability, adequacy or effectiveness', de: 'Eignung, Angemessenheit oder Wirksamkeit' },
  category_missing: { en: 'area', de: 'Bereich' },
  not_scored: { en: 'priority claimed, not scored', de: 'Priorität angegeben, nicht bewertet' },
  owner_missing: { en: 'owner', de: 'verantwortliche Person' },
  target_date_missing: { en: 'target date', de: 'Zieltermin' },
  deferral_not_approved: { en: 'deferral not approved', de: 'Zurückstellung nicht genehmigt' },
  plan_missing: { en: 'plan', de: 'Plan' },
  metric_missing: { en: 'metric with a figure before', de: 'Kennzahl mit Wert vorher' },
  evidence_missing: { en: 'evidence', de: 'Nachweis' },
  outcome_claimed: { en: 'outcome claimed, not measured here', de: 'Ergebnis angegeben, hier nicht gemessen' },
  activity_not_measured: { en: 'activity, not measured', de: 'Aktivität, nicht gemessen' },
  closure_date_missing: { en: 'closure date', de: 'Abschlussdatum' },
  reason_missing: { en: 'reason', de: 'Grund' },
} as const satisfies Readonly<Record<string, Label>>

/** Words an exported workbook needs beside its columns. */
export const exportWords = {
  sheet: { en: 'Improvement register', de: 'Verbesserungsregister' },
  about: { en: 'About', de: 'Zu dieser Datei' },
  organization: { en: 'Organization', de: 'Organisation' },
  exportedOn: { en: 'Exported on', de: 'Exportiert am' },
  trailHead: { en: 'Trail head', de: 'Stand der Spur' },
  trailMeaning: {
    en: 'Keep this: with it anyone can show that nothing before it was changed.',
    de: 'Bitte aufbewahren: Damit lässt sich zeigen, dass nichts davor geändert wurde.',
  },
  demo: { en: 'Demonstration organization under a set clock', de: 'Demonstrationsorganisation mit gestellter Uhr' },
} as const satisfies Readonly<Record<string, Label>>
