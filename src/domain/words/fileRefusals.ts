/** What is said about stored files. */
export const fileRefusals = {
  file_too_large: { en: 'A file may have at most {limit} MB.', de: 'Eine Datei darf höchstens {limit} MB haben.' },
  file_empty: { en: 'This file is empty.', de: 'Diese Datei ist leer.' },
  file_kind_refused: {
    en: 'Files of this kind are not kept. Documents, pictures, recordings, text and archives (ZIP) are.',
    de: 'Dateien dieser Art werden nicht aufbewahrt. Dokumente, Bilder, Aufnahmen, Text und Archive (ZIP) schon.',
  },
  file_name_missing: {
    en: 'Send the name of the file in the header Meliora-File-Name, percent-encoded.',
    de: 'Bitte den Dateinamen prozentkodiert im Kopf Meliora-File-Name senden.',
  },
  upload_interrupted: {
    en: 'The upload broke off; nothing was kept.',
    de: 'Das Hochladen brach ab; nichts wurde aufbewahrt.',
  },
} as const
