import type { Label } from '#domain/kernel/field.ts'

/** What the files about a certificate say beside the words of its page. */
export const cycleFileText = {
  pack: { en: 'Surveillance: what the body looks at', de: 'Überwachung: was die Stelle betrachtet' },
  cycle: { en: 'Report on the cycle of certification', de: 'Bericht über den Zertifizierungszyklus' },
  since: {
    en: 'From the registers, since the last audit of the body on {day}. Records for narrow eyes are left out.',
    de: 'Aus den Registern, seit dem letzten Audit der Stelle am {day}. Was nur wenige sehen dürfen, fehlt.',
  },
  counted: { en: '{count} records', de: '{count} Datensätze' },
  record: { en: 'Record', de: 'Datensatz' },
  state: { en: 'State', de: 'Stand' },
  day: { en: 'Day', de: 'Tag' },
  outcome: { en: 'What came of it', de: 'Was daraus wurde' },
  span: { en: 'From {from} until {to}', de: 'Vom {from} bis {to}' },
  lead: {
    en: 'Figures of each year of the cycle, counted from the registers on {day}. A year that is not over is counted so far.',
    de: 'Zahlen jedes Jahres des Zyklus, am {day} aus den Registern gezählt. Ein laufendes Jahr ist bis hierher gezählt.',
  },
  figure: { en: 'Figure', de: 'Kennzahl' },
  surveillance: { en: 'Surveillances', de: 'Überwachungen' },
  everyYear: {
    en: 'Every calendar year that is over had its surveillance.',
    de: 'Jedes vergangene Kalenderjahr hatte seine Überwachung.',
  },
  sampled: { en: 'What the body looked at', de: 'Was die Stelle betrachtet hat' },
  allSampled: {
    en: 'The audits of the body looked at every clause.',
    de: 'Die Audits der Stelle haben jeden Abschnitt betrachtet.',
  },
  none: { en: 'There is no certificate yet.', de: 'Noch gibt es kein Zertifikat.' },
  nothing: { en: 'Nothing', de: 'Nichts' },
} as const satisfies Record<string, Label>
