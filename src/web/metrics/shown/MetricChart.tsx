import { useMemo } from 'react'
import { controlChart } from '#domain/charts/controlChart.ts'
import type { ControlChart } from '#domain/measurement/controlChart.ts'
import type { MetricDefinition } from '#domain/records/metric/definition.ts'
import { metricText } from '#domain/words/metricScreen.ts'
import { Chart } from '#web/charts/Chart.tsx'
import { useWords } from '#web/words/useWords.tsx'
import type { MetricChange } from '../shapes.ts'

interface Shown {
  readonly metric: MetricDefinition
  readonly chart: ControlChart
  readonly changes: readonly MetricChange[]
}

/** The process chart of a metric, with its target and the days on which improvements began. */
export function MetricChart({ metric, chart, changes }: Shown) {
  const { say } = useWords()
  const input = useMemo(
    () => ({
      points: chart.points.map((point) => ({
        ...point,
        phase: point.phase + 1,
        marks: point.marks.map(({ rule, meaning }) => ({ rule, side: meaning ?? ('neutral' as const) })),
      })),
      unit: metric.unit,
      kind: metric.kind,
      cadence: metric.cadence,
      target: metric.target,
      changes: changes.map(({ rolloutStart, improvement: { number, title } }) => ({
        day: rolloutStart,
        label: say(metricText.change, { number: number ?? title }),
      })),
      trialPhases: chart.phases.flatMap(({ trial }, at) => (trial ? [at + 1] : [])),
    }),
    [metric, chart, changes, say],
  )
  return <Chart of={controlChart} input={input} title={say(metricText.chart, { name: metric.name })} height={340} />
}
