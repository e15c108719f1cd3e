import type { MetricDefinition } from '#domain/records/metric/definition.ts'
import type { Series } from '../shapes.ts'

/** A series whose metric has been put into use. */
export type KnownSeries = Series & { readonly metric: MetricDefinition }
