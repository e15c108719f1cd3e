import type { Fields } from '#domain/kernel/field.ts'

/** Stage 7: what is left behind (G7). */
export const retirementFields = {
  dependantsInformed: { kind: 'text', long: true, label: { en: 'Who was told', de: 'Wer informiert wurde' } },
  dataDisposition: {
    kind: 'text',
    long: true,
    label: { en: 'What becomes of the data', de: 'Was mit den Daten geschieht' },
  },
  modelDisposition: {
    kind: 'text',
    long: true,
    label: { en: 'What becomes of the model', de: 'Was mit dem Modell geschieht' },
  },
  logsKeptUntil: { kind: 'day', label: { en: 'Logs are kept until', de: 'Protokolle bleiben bis' } },
  retirementLesson: { kind: 'text', long: true, label: { en: 'What it taught us', de: 'Was wir daraus lernten' } },
} as const satisfies Fields
