import type { Cadence, Direction, MetricKind } from '#domain/measurement/series.ts'
import type { RelativeDay } from './calendar.ts'

/** A metric as the demo tells it: what it is, and how its readings went. */
export interface DemoMetric<P extends string = string> {
  readonly name: string
  readonly description: string
  readonly unit: string
  readonly kind: MetricKind
  readonly direction: Direction
  /** A week unless said. */
  readonly cadence?: Cadence
  readonly watchedAs: 'kpi' | 'slo' | 'satisfaction' | 'aiMetric' | 'counts'
  readonly numerator?: string
  readonly denominator?: string
  readonly method: string
  readonly service: string
  readonly objective?: string
  readonly trustIndicator?: boolean
  readonly target?: number
  /** The least change worth the effort; of a rate relative. */
  readonly worthwhile: number
  readonly benchmark?: { readonly value: number; readonly source: string; readonly of: RelativeDay }
  readonly owner: P
  /** The day it was put into use; what its source still knew of earlier times came with the first batch. */
  readonly since: RelativeDay
  readonly course: Course
}

/** How readings went: levels with noise around them, the same for the same today. */
export interface Course {
  /** The first period that has a reading. */
  readonly from: RelativeDay
  /** The level from a day on; reached over so many days, at once unless said. The first one holds from the beginning. */
  readonly levels: readonly Level[]
  /** Of a value: standard deviation as a share of the level. Of counts: how much rougher than chance alone; 1 unless said. */
  readonly spread?: number
  /** Out of how many, per period. */
  readonly of?: number
  /** Whether what it is out of is the same each time. */
  readonly isFixed?: boolean
  /** Another course of chance; 0 unless said. */
  readonly chance?: number
  /** Decimals of a value. */
  readonly digits?: number
  /** Periods before today without a reading: someone was ill, a sensor was down. */
  readonly missed?: readonly number[]
  /** Days between which nothing could be measured. */
  readonly silent?: readonly [RelativeDay, RelativeDay]
  /** A reading that its source corrected a week later: how many periods before today, and what was said first, as a share of the truth. */
  readonly corrected?: { readonly periodsAgo: number; readonly saidFirst: number }
}

export interface Level {
  readonly from: RelativeDay
  readonly level: number
  readonly over?: number
}
