import type { Label } from '#domain/kernel/field.ts'

/** The report of an audit, to be read and printed. */
export const reportText = {
  report: { en: 'Report', de: 'Bericht' },
  titleOf: { en: 'Report of {audit}', de: 'Bericht zu {audit}' },
  toAudit: { en: 'Back to the audit', de: 'Zurück zum Audit' },
  print: { en: 'Print', de: 'Drucken' },
  draft: { en: 'Not issued yet: this is how it stands now.', de: 'Noch nicht herausgegeben: So steht es jetzt.' },
  issued: { en: 'Issued by {name}, {when}', de: 'Herausgegeben von {name}, {when}' },
  notYet: { en: 'No conclusion yet.', de: 'Noch kein Fazit.' },
  noFindings: { en: 'No finding beyond drafts.', de: 'Keine Feststellung außer Entwürfen.' },
  noLines: { en: 'This audit has no checklist of ours.', de: 'Dieses Audit hat keine Checkliste von uns.' },
  grade: { en: 'on their scale: {grade}', de: 'auf ihrer Skala: {grade}' },
  again: { en: 'found before as {number}', de: 'schon festgestellt als {number}' },
  became: { en: 'Became ({type}):', de: 'Daraus wurde ({type}):' },
  line: { en: 'Line', de: 'Zeile' },
  result: { en: 'Result', de: 'Ergebnis' },
} as const satisfies Record<string, Label>
