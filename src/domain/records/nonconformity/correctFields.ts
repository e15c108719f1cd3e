import type { Fields } from '#domain/kernel/field.ts'

/** What a thing is that is kept elsewhere and named in words; what is a record here is linked. */
export const referenceKinds = {
  document: { en: 'Document', de: 'Dokument' },
  riskAssessment: { en: 'Risk assessment', de: 'Risikobeurteilung' },
  impactAssessment: { en: 'Impact assessment', de: 'Folgenabschätzung' },
  control: { en: 'Control', de: 'Maßnahme des Anhangs A' },
  training: { en: 'Training', de: 'Schulung' },
  change: { en: 'Change', de: 'Änderung' },
  task: { en: 'Task', de: 'Aufgabe' },
  other: { en: 'Other', de: 'Anderes' },
} as const

/** A record of any type, by its link. */
export const namedRecord = {
  kind: 'link',
  to: 'record',
  label: { en: 'Record here', de: 'Datensatz hier' },
} as const

const correctionKinds = {
  completed: { en: 'What was missing is done', de: 'Fehlendes ist nachgeholt' },
  fixed: { en: 'The error is fixed', de: 'Der Fehler ist behoben' },
  remediated: { en: 'The impact is remedied', de: 'Die Auswirkung ist behoben' },
} as const

/** What one correction says, now and in the cycles before. */
const correctionColumns = {
  kind: { kind: 'choice', options: correctionKinds, required: true, label: { en: 'How', de: 'Wie' } },
  what: { kind: 'text', required: true, label: { en: 'What was corrected', de: 'Was korrigiert wurde' } },
  evidence: { kind: 'text', label: { en: 'Evidence', de: 'Nachweis' } },
  evidenceFile: { kind: 'file', label: { en: 'Evidence file', de: 'Nachweisdatei' } },
  referenceKind: { kind: 'choice', options: referenceKinds, label: { en: 'Leads to a', de: 'Führt zu' } },
  reference: { kind: 'text', label: { en: 'Name or number', de: 'Name oder Nummer' } },
  record: namedRecord,
} as const

/** Fixing this one (A174–A177, C-173…C-175): corrections with evidence, and what is owed to people. */
export const correctFields = {
  corrections: { kind: 'rows', label: { en: 'Corrections', de: 'Korrekturen' }, of: correctionColumns },
  pastCorrections: {
    kind: 'rows',
    system: true,
    label: { en: 'Corrections of earlier cycles', de: 'Korrekturen früherer Durchgänge' },
    of: {
      cycle: { kind: 'number', whole: true, label: { en: 'Cycle', de: 'Durchgang' } },
      ...correctionColumns,
    },
  },
  remedies: {
    kind: 'rows',
    label: { en: 'Owed to those affected', de: 'Betroffenen geschuldet' },
    of: {
      who: { kind: 'text', required: true, label: { en: 'To whom', de: 'Wem' } },
      what: { kind: 'text', required: true, label: { en: 'Remedy', de: 'Abhilfe' } },
      done: { kind: 'check', label: { en: 'Done', de: 'Erledigt' } },
      doneOn: { kind: 'day', label: { en: 'On', de: 'Am' } },
    },
  },
  correctedAt: { kind: 'instant', system: true, label: { en: 'Corrected', de: 'Korrigiert' } },
  correctedBy: { kind: 'person', system: true, label: { en: 'Corrected by', de: 'Korrigiert von' } },
} as const satisfies Fields
