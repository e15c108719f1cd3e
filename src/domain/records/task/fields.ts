import type { Fields, Values } from '#domain/kernel/field.ts'

/** Something one person has to do by a day, because something else asked for it. */
export const taskFields = {
  description: { kind: 'text', long: true, label: { en: 'What to do', de: 'Was zu tun ist' } },
  kind: {
    kind: 'choice',
    label: { en: 'Kind', de: 'Art' },
    options: {
      riskAssessment: { en: 'Risk assessment', de: 'Risikobewertung' },
      impactAssessment: { en: 'Impact assessment', de: 'Folgenabschätzung' },
      training: { en: 'Training', de: 'Schulung' },
      documentRevision: { en: 'Revise a document', de: 'Dokument überarbeiten' },
      miniAudit: { en: 'Small audit', de: 'Kleines Audit' },
      survey: { en: 'Survey', de: 'Umfrage' },
      resourceRequest: { en: 'Resources to request', de: 'Mittel beantragen' },
      other: { en: 'Something else', de: 'Etwas anderes' },
    },
  },
  dueOn: { kind: 'day', label: { en: 'Due', de: 'Fällig' } },
  result: {
    kind: 'text',
    long: true,
    label: { en: 'What came of it', de: 'Was daraus wurde' },
    help: { en: 'What was done, and where it is found.', de: 'Was getan wurde und wo es zu finden ist.' },
  },
  doneAt: { kind: 'instant', system: true, label: { en: 'Done', de: 'Erledigt' } },
  doneBy: { kind: 'person', system: true, label: { en: 'Done by', de: 'Erledigt von' } },
} as const satisfies Fields

export type Task = Values<typeof taskFields>
