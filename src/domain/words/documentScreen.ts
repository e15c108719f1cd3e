import type { Label } from '#domain/kernel/field.ts'

/** Taking a record out as a file. */
export const documentScreen = {
  pdf: { en: 'PDF, to keep', de: 'PDF, zum Aufbewahren' },
  docx: { en: 'DOCX, to work on', de: 'DOCX, zum Bearbeiten' },
  dossier: { en: 'Dossier', de: 'Dossier' },
  report: { en: 'As a file', de: 'Als Datei' },
} as const satisfies Record<string, Label>
