import type { Fields } from '#domain/kernel/field.ts'

/** Where in a delivery things stand, as paths: `data.measured.value`. Empty: under the usual names. */
export const deliveredFields = {
  list: {
    kind: 'text',
    label: { en: 'Where the readings stand', de: 'Wo die Ablesungen stehen' },
    help: {
      en: 'A path such as data.readings. Empty: points, data.points, data, or the whole delivery.',
      de: 'Ein Pfad wie data.readings. Leer: points, data.points, data oder die ganze Lieferung.',
    },
  },
  at: { kind: 'text', label: { en: 'Path of the moment', de: 'Pfad des Zeitpunkts' } },
  value: { kind: 'text', label: { en: 'Path of the value', de: 'Pfad des Werts' } },
  num: { kind: 'text', label: { en: 'Path of what is counted', de: 'Pfad des Gezählten' } },
  den: { kind: 'text', label: { en: 'Path of the whole', de: 'Pfad des Ganzen' } },
} as const satisfies Fields

export const surveyFields = {
  lowest: {
    kind: 'number',
    required: true,
    min: -1000,
    max: 1000,
    label: { en: 'Lowest answer', de: 'Niedrigste Antwort' },
  },
  highest: {
    kind: 'number',
    required: true,
    min: -1000,
    max: 1000,
    label: { en: 'Highest answer', de: 'Höchste Antwort' },
  },
  satisfiedFrom: {
    kind: 'number',
    required: true,
    min: -1000,
    max: 1000,
    label: { en: 'Satisfied from', de: 'Zufrieden ab' },
    help: { en: 'On a scale of 1 to 5 usually 4.', de: 'Auf einer Skala von 1 bis 5 meist 4.' },
  },
} as const satisfies Fields
