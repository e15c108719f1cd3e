/** What is said about a file of readings, cell by cell. */
export const readingRefusals = {
  reading_date_either: {
    en: '"{text}" can be read two ways: say whether the day or the month comes first.',
    de: '„{text}“ lässt sich auf zwei Arten lesen: bitte sagen, ob Tag oder Monat zuerst steht.',
  },
  reading_number_either: {
    en: '"{text}" can be read two ways: say whether the comma or the point parts the fraction.',
    de: '„{text}“ lässt sich auf zwei Arten lesen: bitte sagen, ob Komma oder Punkt die Nachkommastellen trennt.',
  },
  reading_number_unclear: { en: '"{text}" is no number.', de: '„{text}“ ist keine Zahl.' },
  readings_not_found: {
    en: 'No column of dates or periods was found in this file. It needs one that says when, with at least two rows.',
    de: 'In dieser Datei wurde keine Spalte mit Tagen oder Zeiträumen gefunden. Nötig ist eine, die sagt, wann, mit mindestens zwei Zeilen.',
  },
  readings_sheet_unknown: { en: 'There is no sheet "{sheet}".', de: 'Ein Blatt „{sheet}“ gibt es nicht.' },
  readings_column_unknown: {
    en: 'There is no such column in this sheet. Choose one of those shown.',
    de: 'Diese Spalte gibt es in diesem Blatt nicht. Eine der gezeigten wählen.',
  },
  readings_columns_missing: {
    en: 'Choose for at least one column which metric it fills.',
    de: 'Für mindestens eine Spalte die Kennzahl wählen, die sie füllt.',
  },
  readings_part_missing: {
    en: '"{metric}" needs two columns: what is counted, and out of how many.',
    de: '„{metric}“ braucht zwei Spalten: was gezählt wird und von wie vielen.',
  },
  readings_part_twice: {
    en: 'Two columns fill the same part of "{metric}". Choose one.',
    de: 'Zwei Spalten füllen denselben Teil von „{metric}“. Eine wählen.',
  },
  readings_changed_since: {
    en: 'What would be written is not what was shown any more. Look at it once more.',
    de: 'Es würde nicht mehr geschrieben, was gezeigt wurde. Bitte noch einmal ansehen.',
  },
  readings_none_new: {
    en: 'There is nothing new in this file.',
    de: 'In dieser Datei steht nichts Neues.',
  },
  batch_not_yours: {
    en: 'Readings of a feed are corrected at their source.',
    de: 'Ablesungen eines Zuflusses werden an ihrer Quelle berichtigt.',
  },
  batch_nothing_left: {
    en: 'Nothing of this delivery stands any more.',
    de: 'Von dieser Lieferung steht nichts mehr.',
  },
} as const
