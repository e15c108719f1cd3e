import { registerWords } from '#domain/register/words.ts'

const {
  file_unreadable,
  file_encrypted,
  file_timed_out,
  file_needs_too_much_memory,
  file_not_spreadsheet,
  file_too_many_rows,
  file_too_many_columns,
  file_quote_not_closed,
  file_encoding_unknown,
} = registerWords

/** What stands against an import: the file's own faults in the words of the register, and what is not possible now. */
export const importRefusals = {
  file_unreadable,
  file_encrypted,
  file_timed_out,
  file_needs_too_much_memory,
  file_not_spreadsheet,
  file_too_many_rows,
  file_too_many_columns,
  file_quote_not_closed,
  file_encoding_unknown,
  import_still_reading: {
    en: 'The file is still being read. Try again in a moment.',
    de: 'Die Datei wird noch gelesen. Bitte gleich erneut versuchen.',
  },
  import_at_work: {
    en: 'This import is being carried out right now.',
    de: 'Dieser Import wird gerade ausgeführt.',
  },
  import_other_at_work: {
    en: 'Another import is being carried out. Try again when it is done.',
    de: 'Gerade wird ein anderer Import ausgeführt. Bitte danach erneut versuchen.',
  },
  import_accepted_already: {
    en: 'This import was accepted already.',
    de: 'Dieser Import wurde bereits übernommen.',
  },
  import_not_accepted: {
    en: 'This import is not in the register, so there is nothing to undo.',
    de: 'Dieser Import steht nicht im Register; es gibt nichts rückgängig zu machen.',
  },
  import_file_refused: {
    en: 'This file could not be read. Choose another encoding or another file.',
    de: 'Diese Datei ließ sich nicht lesen. Bitte eine andere Zeichenkodierung oder Datei wählen.',
  },
  import_rows_wrong: {
    en: 'Errors in rows that would come in: {count}. Correct them, or leave those rows out.',
    de: 'Fehler in Zeilen, die hereinkämen: {count}. Bitte korrigieren oder die Zeilen auslassen.',
  },
  import_questions_open: {
    en: 'Questions still open: {count}. Answer them first.',
    de: 'Noch offene Fragen: {count}. Bitte zuerst beantworten.',
  },
  import_no_rows: {
    en: 'No row of a register was found in this file.',
    de: 'In dieser Datei wurde keine Zeile eines Registers gefunden.',
  },
  import_nothing_new: {
    en: 'Every row of this file is in the register already, or left out. Nothing would change.',
    de: 'Jede Zeile dieser Datei steht schon im Register oder ist ausgelassen. Nichts würde sich ändern.',
  },
  import_outdated: {
    en: 'Another import came in meanwhile. This one is being read again; look at it once more.',
    de: 'Inzwischen kam ein anderer Import herein. Dieser wird neu gelesen; bitte noch einmal ansehen.',
  },
  import_broken: {
    en: 'Something broke on our side while reading. Nothing was changed; try again.',
    de: 'Beim Lesen ist bei uns etwas kaputtgegangen. Nichts wurde geändert; bitte erneut versuchen.',
  },
  import_too_many_waiting: {
    en: 'There are {limit} imports not accepted yet. Accept or discard one first.',
    de: 'Es gibt {limit} noch nicht übernommene Importe. Bitte zuerst einen übernehmen oder verwerfen.',
  },
  mapping_does_not_fit: {
    en: 'The columns "{sheets}" do not fit this file. Read it again and choose anew.',
    de: 'Die Spalten „{sheets}“ passen nicht zu dieser Datei. Bitte neu lesen und neu wählen.',
  },
  export_search_too_wide: {
    en: 'The search finds more than {limit} entries; an export would be cut. Add a word or leave the search out.',
    de: 'Die Suche findet mehr als {limit} Einträge; ein Export wäre abgeschnitten. Bitte ein Wort ergänzen oder ohne Suche exportieren.',
  },
} as const
