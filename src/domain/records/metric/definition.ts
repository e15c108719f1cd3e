import type { Envelope } from '#domain/kernel/facts.ts'
import type { Cadence, Direction, MetricKind } from '#domain/measurement/series.ts'
import type { Metric } from './fields.ts'

/** What a chart, a verdict or a trigger needs to know of a metric in use. */
export interface MetricDefinition {
  readonly id: string
  /** `MET-2026-0003`. */
  readonly number: string | null
  readonly version: number
  readonly name: string
  readonly unit: string
  readonly kind: MetricKind
  readonly direction: Direction
  readonly cadence: Cadence
  /** Null: as the organization. */
  readonly timeZone: string | null
  readonly target: number | null
  readonly worthwhile: number | null
  readonly seasonPeriod: number | null
  readonly minDenominator: number | null
  readonly watchedAs: 'kpi' | 'slo' | 'satisfaction' | 'aiMetric' | 'counts'
  readonly service: string | null
}

/** The definition of a metric that has been put into use; null of one that never was. */
export function definitionOf(record: Metric & Envelope): MetricDefinition | null {
  const { unit, kind, direction, cadence, definitionVersion } = record
  if (!unit || !kind || !direction || !cadence || definitionVersion === null) return null
  return {
    id: record.id,
    number: record.number,
    version: definitionVersion,
    name: record.title,
    unit,
    kind,
    direction,
    cadence,
    timeZone: record.timeZone,
    target: record.target,
    worthwhile: record.worthwhile,
    seasonPeriod: record.seasonPeriod,
    minDenominator: record.minDenominator,
    watchedAs: record.watchedAs ?? 'kpi',
    service: record.service,
  }
}
