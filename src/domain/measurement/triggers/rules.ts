import type { Label } from '#domain/kernel/field.ts'
import { benchmarkGap } from './benchmarkGap.ts'
import { drift } from './drift.ts'
import { risingCounts } from './risingCounts.ts'
import { satisfactionFalling } from './satisfactionFalling.ts'
import type { SeriesTrigger } from './seriesFacts.ts'
import type { SignalKind } from './signal.ts'
import { sloBudget } from './sloBudget.ts'
import { sloSustained } from './sloSustained.ts'
import { significantlyBetter, worseningInARow } from './threeInARow.ts'

/** What a metric is watched as decides which rules look at it. */
export type WatchedAs = 'kpi' | 'slo' | 'satisfaction' | 'aiMetric' | 'counts'

export interface TriggerRule {
  readonly id: string
  /** Raised when the rule would answer differently; shown in the log with every signal. */
  readonly version: number
  readonly kind: SignalKind
  readonly label: Label
  /** Series rules name what they watch; rules on entries (complaints, incidents) watch none. */
  readonly appliesTo: readonly WatchedAs[]
  readonly trigger: SeriesTrigger | null
  /** Strong signals per metric and year where nothing changed; null where nobody measured it. */
  readonly expectedFalseAlarmsPerYear: number | null
}

/**
 * Every rule that raises candidates by itself (measurement 2e, C-036…C-061). T1 as measured there for a service exactly at its
 * budget; the other figures are what `tools/falseAlarms.ts` measures on series in which nothing changes.
 */
export const triggerRules: readonly TriggerRule[] = [
  {
    id: 'T1',
    version: 1,
    kind: 'sloSustained',
    label: { en: 'Service level under its target', de: 'Servicelevel unter dem Ziel' },
    appliesTo: ['slo'],
    trigger: sloSustained,
    expectedFalseAlarmsPerYear: 0.3,
  },
  {
    id: 'T1b',
    version: 1,
    kind: 'sloBudget',
    label: { en: 'Error budget used up', de: 'Fehlerbudget aufgebraucht' },
    appliesTo: ['slo'],
    trigger: sloBudget,
    expectedFalseAlarmsPerYear: 1.6,
  },
  {
    id: 'T2',
    version: 1,
    kind: 'risingCounts',
    label: { en: 'Counts rising three periods running', de: 'Anzahl steigt drei Zeiträume in Folge' },
    appliesTo: ['counts'],
    trigger: risingCounts,
    expectedFalseAlarmsPerYear: 0.06,
  },
  {
    id: 'T3',
    version: 1,
    kind: 'satisfactionFalling',
    label: { en: 'Satisfaction low or falling', de: 'Zufriedenheit niedrig oder sinkend' },
    appliesTo: ['satisfaction'],
    trigger: satisfactionFalling,
    expectedFalseAlarmsPerYear: 0.3,
  },
  {
    id: 'T4',
    version: 1,
    kind: 'drift',
    label: { en: 'AI metric drifting', de: 'KI-Kennzahl driftet' },
    appliesTo: ['aiMetric'],
    trigger: drift,
    expectedFalseAlarmsPerYear: 1.2,
  },
  {
    id: 'T6',
    version: 1,
    kind: 'threeInARow',
    label: { en: 'Three readings worse in a row', de: 'Drei Ablesungen in Folge schlechter' },
    appliesTo: ['kpi'],
    trigger: worseningInARow,
    expectedFalseAlarmsPerYear: 0.15,
  },
  {
    id: 'T7',
    version: 1,
    kind: 'threeInARow',
    label: { en: 'Readings significantly better', de: 'Ablesungen deutlich besser' },
    appliesTo: ['kpi', 'slo', 'satisfaction', 'counts'],
    trigger: significantlyBetter,
    expectedFalseAlarmsPerYear: 0.23,
  },
  {
    id: 'T8',
    version: 1,
    kind: 'benchmarkGap',
    label: { en: 'Behind a benchmark', de: 'Hinter einem Vergleichswert' },
    appliesTo: ['kpi', 'slo', 'satisfaction', 'aiMetric', 'counts'],
    trigger: benchmarkGap,
    expectedFalseAlarmsPerYear: 0.14,
  },
  {
    id: 'T9',
    version: 1,
    kind: 'complaintCluster',
    label: { en: 'Complaints of one theme', de: 'Beschwerden zu einem Thema' },
    appliesTo: [],
    trigger: null,
    expectedFalseAlarmsPerYear: null,
  },
  {
    id: 'T10',
    version: 1,
    kind: 'incidentPattern',
    label: { en: 'Pattern over several incidents', de: 'Muster über mehrere Vorfälle' },
    appliesTo: [],
    trigger: null,
    expectedFalseAlarmsPerYear: null,
  },
]
