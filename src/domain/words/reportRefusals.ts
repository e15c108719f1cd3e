/** What is said about files that are ordered. */
export const reportRefusals = {
  report_format_unknown: {
    en: 'This report comes as {formats}.',
    de: 'Diesen Bericht gibt es als {formats}.',
  },
  report_ref_missing: {
    en: 'Say which record this report is about.',
    de: 'Bitte sagen, um welchen Eintrag es in diesem Bericht geht.',
  },
  report_not_ready: {
    en: 'This file is not ready.',
    de: 'Diese Datei ist noch nicht fertig.',
  },
  too_many_orders: {
    en: '{limit} files are being made for you already; wait for one of them.',
    de: 'Für Sie entstehen bereits {limit} Dateien; bitte auf eine davon warten.',
  },
} as const
