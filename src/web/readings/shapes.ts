import type { MetricKind } from '#domain/measurement/series.ts'

export type Part = 'value' | 'num' | 'den'

export interface ColumnDecision {
  readonly index: number
  readonly metric: string
  readonly part: Part
}

export interface Decisions {
  readonly sheet?: string
  readonly columns?: readonly ColumnDecision[]
  readonly dateOrder?: 'dayFirst' | 'monthFirst'
  readonly decimal?: 'point' | 'comma'
}

export interface ShownMetric {
  readonly id: string
  readonly number: string | null
  readonly name: string
  readonly unit: string
  readonly kind: MetricKind
}

export interface ShownColumn {
  readonly index: number
  readonly header: string
  readonly holds: 'times' | 'numbers' | 'text'
  readonly samples: readonly string[]
}

export interface ShownRow {
  readonly metric: string
  readonly row: number
  readonly time: string
  readonly cells: readonly string[]
  readonly fate: 'new' | 'restates' | 'same' | 'refused'
  readonly period: string | null
  readonly value: number | null
  readonly num: number | null
  readonly den: number | null
  readonly before: number | null
  readonly refusal: { readonly code: string; readonly sentence: string } | null
}

export interface Preview {
  readonly sheets: readonly string[]
  readonly sheet: string
  readonly times: number
  readonly columns: readonly ShownColumn[]
  readonly chosen: readonly ColumnDecision[]
  readonly dateOrder: { readonly order: string; readonly sample?: string }
  readonly metrics: readonly ShownMetric[]
  readonly counts: Readonly<Record<ShownRow['fate'], number>>
  readonly rows: readonly ShownRow[]
  readonly digest: string
}

export interface Written {
  readonly batch: string | null
  readonly added: number
  readonly restated: number
}
