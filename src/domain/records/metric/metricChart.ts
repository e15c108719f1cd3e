import { type ControlChart, controlChart } from '#domain/measurement/controlChart.ts'
import { type ChangeOnMetric, chartPhases } from '#domain/measurement/phases.ts'
import type { SeriesPoint } from '#domain/measurement/series.ts'
import type { MetricDefinition } from './definition.ts'

type Asked = Pick<MetricDefinition, 'kind' | 'direction' | 'cadence'>

/** The chart of a metric wherever it is shown: the same limits, phases and marks in the list, on its page and in a document. */
export function metricChart(
  { kind, direction, cadence }: Asked,
  points: readonly SeriesPoint[],
  changes: readonly ChangeOnMetric[] = [],
): ControlChart {
  return controlChart({ kind, direction, points, phases: chartPhases(points, changes, cadence) })
}

export type Signal = 'improving' | 'concerning' | 'neutral'

/** What the rules say of a point, the worse news first; null when they say nothing. */
export function signalOf({ marks }: ControlChart['points'][number]): Signal | null {
  const said = marks.map(({ meaning }) => meaning ?? 'neutral')
  return (['concerning', 'improving', 'neutral'] as const).find((signal) => said.includes(signal)) ?? null
}
