import type { Fields } from '#domain/kernel/field.ts'

const address = {
  kind: 'text',
  required: true,
  label: { en: 'Address', de: 'Adresse' },
  help: {
    en: 'Such as https://prometheus.example.org; a path before /api/v1 belongs to it.',
    de: 'Etwa https://prometheus.example.org; ein Pfad vor /api/v1 gehört dazu.',
  },
} as const
const backfillDays = {
  kind: 'number',
  whole: true,
  min: 1,
  max: 1830,
  unit: { en: 'days', de: 'Tage' },
  label: { en: 'Fetch what lies back', de: 'Zurückliegendes holen' },
  help: { en: '90 unless said otherwise.', de: '90, wenn nichts anderes gesagt ist.' },
} as const

export const prometheusFields = {
  address,
  query: {
    kind: 'text',
    long: true,
    required: true,
    label: { en: 'Query', de: 'Abfrage' },
    help: {
      en: 'It answers one series: combine several with sum() or avg().',
      de: 'Sie liefert eine Zeitreihe: mehrere mit sum() oder avg() zusammenfassen.',
    },
  },
  take: {
    kind: 'choice',
    required: true,
    label: { en: 'One reading per period', de: 'Eine Ablesung je Zeitraum' },
    options: {
      mean: { en: 'Mean of its samples', de: 'Mittel seiner Werte' },
      max: { en: 'Highest sample', de: 'Höchster Wert' },
      min: { en: 'Lowest sample', de: 'Niedrigster Wert' },
      last: { en: 'Last sample', de: 'Letzter Wert' },
      end: {
        en: 'The query at its end, [window] being its length',
        de: 'Die Abfrage am Ende, [window] ist seine Länge',
      },
    },
  },
  stepSeconds: {
    kind: 'number',
    whole: true,
    min: 15,
    max: 86_400,
    unit: { en: 'seconds', de: 'Sekunden' },
    label: { en: 'A sample every', de: 'Ein Wert alle' },
    help: { en: 'Empty: what suits the cadence.', de: 'Leer: passend zum Rhythmus.' },
  },
  leastShare: {
    kind: 'number',
    min: 1,
    max: 100,
    unit: { en: 'percent', de: 'Prozent' },
    label: { en: 'Samples a period needs', de: 'Nötige Werte je Zeitraum' },
    help: {
      en: '50 unless said otherwise. A period with fewer is laid aside, not guessed.',
      de: '50, wenn nichts anderes gesagt ist. Ein Zeitraum mit weniger wird beiseitegelegt, nicht geraten.',
    },
  },
  backfillDays,
} as const satisfies Fields

export const sloFields = {
  address,
  good: {
    kind: 'text',
    long: true,
    required: true,
    label: { en: 'Good events', de: 'Gute Ereignisse' },
    help: {
      en: 'Such as sum(increase(requests_total{code!~"5.."}[window])): [window] becomes the length of the period.',
      de: 'Etwa sum(increase(requests_total{code!~"5.."}[window])): [window] wird die Länge des Zeitraums.',
    },
  },
  total: { kind: 'text', long: true, required: true, label: { en: 'All events', de: 'Alle Ereignisse' } },
  objective: {
    kind: 'number',
    required: true,
    min: 1,
    max: 99.9999,
    unit: { en: 'percent', de: 'Prozent' },
    label: { en: 'Objective', de: 'Zielwert' },
  },
  backfillDays,
} as const satisfies Fields
