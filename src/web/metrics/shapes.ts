import type { Label } from '#domain/kernel/field.ts'
import type { ChangeOnMetric } from '#domain/measurement/phases.ts'
import type { SeriesPoint } from '#domain/measurement/series.ts'
import type { MetricDefinition } from '#domain/records/metric/definition.ts'
import type { Metric } from '#domain/records/metric/fields.ts'
import type { metric } from '#domain/records/metric/metric.ts'
import type { Signal } from '#domain/records/metric/metricChart.ts'
import type { RecordEnvelope, RecordOf } from '#web/api/shapes.ts'

/** A row of the list of metrics. */
export interface MetricItem
  extends RecordEnvelope,
    Pick<Metric, 'unit' | 'kind' | 'direction' | 'cadence' | 'watchedAs' | 'service' | 'target' | 'formula'> {}

export type MetricRecord = RecordOf<typeof metric> & { readonly today: string }

/** The newest readings of one metric in a list. */
export interface SeriesLine {
  readonly metric: MetricDefinition
  readonly isComputed: boolean
  readonly isStale: boolean
  readonly points: readonly (SeriesPoint & { readonly signal: Signal | null })[]
}

export interface MetricChange extends ChangeOnMetric {
  readonly improvement: { readonly id: string; readonly number: string | null; readonly title: string }
}

export interface Series {
  /** Null while it is a draft. */
  readonly metric: MetricDefinition | null
  readonly points: readonly SeriesPoint[]
  readonly isStale: boolean
  readonly today: string
  readonly restated: readonly string[]
  readonly changes: readonly MetricChange[]
}

/** One delivery of readings. */
export interface Batch {
  readonly id: string
  readonly source: string
  readonly at: string
  readonly by: string | null
  readonly added: number
  readonly restated: number
  readonly unchanged: number
  readonly firstPeriod: string | null
  readonly lastPeriod: string | null
  readonly hash: string
}

/** What was once said about a period. */
export interface Revision {
  readonly revision: number
  readonly metricVersion: number
  readonly value: number | null
  readonly num: number | null
  readonly den: number | null
  readonly recordedAt: string
  readonly batch: string
}

export interface Template {
  readonly name: string
  readonly title: Label
  readonly fields: Readonly<Record<string, string | number>>
}
