import { controlChart as chartNumbers, type ControlChart as Numbers } from '../measurement/controlChart.ts'
import { type ChangeOnMetric, chartPhases } from '../measurement/phases.ts'
import type { Cadence, Direction, MetricKind, SeriesPoint } from '../measurement/series.ts'
import type { DatedChange, DatedNote } from './annotations.ts'
import type { ControlChart } from './controlChart.ts'

export interface MetricOnChart {
  readonly unit: string
  readonly kind: MetricKind
  readonly direction: Direction
  readonly cadence: Cadence
  readonly target?: number | null
}

export interface AroundMetric {
  /** Improvements on this metric: their limits are frozen, and a proven change begins a new phase. */
  readonly changes?: readonly (ChangeOnMetric & { readonly label: string })[]
  readonly notes?: readonly DatedNote[]
}

/** A metric's readings as its process chart is drawn: limits, phases and marks computed, roll-outs as lines. Points with gaps filled. */
export function metricChart(
  metric: MetricOnChart,
  points: readonly SeriesPoint[],
  { changes = [], notes = [] }: AroundMetric = {},
): ControlChart {
  const phases = chartPhases(points, changes, metric.cadence)
  const numbers = chartNumbers({ kind: metric.kind, direction: metric.direction, points, phases })
  const lines: DatedChange[] = changes.map(({ rolloutStart, label }) => ({ day: rolloutStart, label }))
  return {
    points: drawnPoints(numbers),
    unit: metric.unit,
    kind: metric.kind,
    cadence: metric.cadence,
    target: metric.target ?? null,
    changes: lines,
    notes,
    trialPhases: numbers.phases.flatMap(({ trial }, at) => (trial ? [at] : [])),
  }
}

/** What a mark means decides how it is drawn; on which side it lies the point shows itself. */
function drawnPoints({ points }: Numbers): ControlChart['points'] {
  return points.map((point) => ({
    ...point,
    marks: point.marks.map(({ rule, meaning }) => ({ rule, side: meaning ?? 'neutral' })),
  }))
}
