import type { Fields, Values } from '#domain/kernel/field.ts'
import { formulaOptions } from './formulas.ts'

/** What the numbers are: fixed once readings rest on it, changed only by `revise` (measurement.md 2a). */
const definitionFields = {
  unit: { kind: 'text', label: { en: 'Unit', de: 'Einheit' } },
  kind: {
    kind: 'choice',
    label: { en: 'Kind', de: 'Art' },
    options: {
      value: { en: 'Value: one reading per period', de: 'Wert: eine Ablesung je Zeitraum' },
      proportion: { en: 'Share: so many of so many', de: 'Anteil: so viele von so vielen' },
      rate: { en: 'Rate: events per exposure', de: 'Rate: Ereignisse je Bezugsmenge' },
    },
  },
  direction: {
    kind: 'choice',
    label: { en: 'Better is', de: 'Besser ist' },
    options: { decrease: { en: 'Less', de: 'Weniger' }, increase: { en: 'More', de: 'Mehr' } },
  },
  cadence: {
    kind: 'choice',
    label: { en: 'One reading per', de: 'Eine Ablesung je' },
    options: {
      day: { en: 'Day', de: 'Tag' },
      week: { en: 'Week', de: 'Woche' },
      month: { en: 'Month', de: 'Monat' },
      quarter: { en: 'Quarter', de: 'Quartal' },
    },
    help: {
      en: 'Weekly readings can prove a change after 3½ months, monthly ones after 14.',
      de: 'Wöchentliche Ablesungen können eine Änderung nach 3½ Monaten zeigen, monatliche nach 14.',
    },
  },
  timeZone: {
    kind: 'text',
    label: { en: 'Time zone', de: 'Zeitzone' },
    help: {
      en: 'Where a day begins for it. Empty: as the organization.',
      de: 'Wo für sie ein Tag beginnt. Leer: wie die Organisation.',
    },
  },
  numerator: { kind: 'text', label: { en: 'What is counted', de: 'Was gezählt wird' } },
  denominator: { kind: 'text', label: { en: 'Out of', de: 'Bezogen auf' } },
  method: { kind: 'text', long: true, label: { en: 'Where the figure comes from', de: 'Woher die Zahl kommt' } },
  formula: {
    kind: 'choice',
    label: { en: 'Computed by Meliora', de: 'Von Meliora berechnet' },
    options: formulaOptions,
    help: {
      en: 'Empty: readings come in from elsewhere.',
      de: 'Leer: Ablesungen kommen von außen.',
    },
  },
  formulaPriority: { kind: 'text', label: { en: 'Only priority', de: 'Nur Priorität' } },
  formulaService: { kind: 'text', label: { en: 'Only service', de: 'Nur Dienst' } },
  seasonPeriod: {
    kind: 'number',
    whole: true,
    min: 2,
    max: 366,
    label: { en: 'Season repeats after (periods)', de: 'Saison wiederholt sich nach (Zeiträumen)' },
  },
  minDenominator: {
    kind: 'number',
    min: 0,
    label: { en: 'Too few below (denominator)', de: 'Zu wenig unter (Nenner)' },
    help: { en: 'Periods with less are shown as missing.', de: 'Zeiträume mit weniger gelten als fehlend.' },
  },
} as const satisfies Fields

/** How it is watched and what for: these may change, and the trail says when. */
const watchFields = {
  description: { kind: 'text', long: true, label: { en: 'Description', de: 'Beschreibung' } },
  watchedAs: {
    kind: 'choice',
    label: { en: 'Watched as', de: 'Beobachtet als' },
    options: {
      kpi: { en: 'Key figure', de: 'Kennzahl' },
      slo: { en: 'Service level', de: 'Servicelevel' },
      satisfaction: { en: 'Satisfaction', de: 'Zufriedenheit' },
      aiMetric: { en: 'AI system', de: 'KI-System' },
      counts: { en: 'Counts of incidents', de: 'Anzahl von Vorfällen' },
    },
  },
  target: { kind: 'number', label: { en: 'Target', de: 'Ziel' } },
  worthwhile: {
    kind: 'number',
    min: 0,
    label: { en: 'A worthwhile change', de: 'Eine lohnende Änderung' },
    help: {
      en: 'The least change worth the effort, in the unit (for a rate: 0.2 is 20 %).',
      de: 'Die kleinste Änderung, die sich lohnt, in der Einheit (bei einer Rate: 0,2 sind 20 %).',
    },
  },
  restatementDays: {
    kind: 'number',
    whole: true,
    min: 0,
    max: 3650,
    unit: { en: 'days', de: 'Tage' },
    label: { en: 'May be corrected for', de: 'Darf berichtigt werden bis' },
  },
  service: { kind: 'text', label: { en: 'Service or system', de: 'Dienst oder System' } },
  objective: { kind: 'text', label: { en: 'Objective it serves', de: 'Ziel, dem sie dient' } },
  trustIndicator: {
    kind: 'check',
    label: { en: 'Says whether the AI can be trusted', de: 'Sagt, ob der KI zu trauen ist' },
  },
  benchmark: { kind: 'number', label: { en: 'Benchmark', de: 'Benchmark' } },
  benchmarkSource: { kind: 'text', label: { en: 'Source of the benchmark', de: 'Quelle des Benchmarks' } },
  benchmarkDay: { kind: 'day', label: { en: 'Benchmark of', de: 'Benchmark vom' } },
} as const satisfies Fields

/** Everything a metric says about itself; its readings lie apart. */
export const metricFields = {
  ...definitionFields,
  ...watchFields,
  seriesContinues: {
    kind: 'check',
    label: { en: 'Earlier readings stay comparable', de: 'Frühere Ablesungen bleiben vergleichbar' },
  },
  definitionVersion: {
    kind: 'number',
    whole: true,
    system: true,
    label: { en: 'Version', de: 'Fassung' },
  },
  comparableSince: {
    kind: 'number',
    whole: true,
    system: true,
    label: { en: 'Comparable since version', de: 'Vergleichbar seit Fassung' },
  },
  activatedAt: { kind: 'instant', system: true, label: { en: 'In use since', de: 'In Gebrauch seit' } },
} as const satisfies Fields

export type Metric = Values<typeof metricFields>

export const definitionFieldNames = Object.keys(definitionFields) as (keyof typeof definitionFields & string)[]
export const watchFieldNames = Object.keys(watchFields) as (keyof typeof watchFields & string)[]
