import type { ControlChart } from './controlChart.ts'
import type { ChartFrame } from './drawn.ts'
import { type Legend, type LegendItem, legendOf, lineSample, shapeSample } from './legend.ts'
import { hasTarget } from './limitLines.ts'
import { sideShapes, sides, sidesOf } from './markShapes.ts'

/** The key of a process chart: only what is on it. */
export function controlLegend(chart: ControlChart, frame: ChartFrame): Legend {
  const { labels } = frame
  const trial = new Set(chart.trialPhases)
  const limited = chart.points.filter(({ upper, lower }) => upper !== null || lower !== null)
  const found = new Set(chart.points.flatMap(sidesOf))
  const item = (isThere: boolean, text: string, sample: LegendItem['sample']) => (isThere ? [{ text, sample }] : [])
  return legendOf(
    [
      ...item(
        chart.points.some(({ centre }) => centre !== null),
        labels.centre,
        lineSample('chart-centre'),
      ),
      ...item(
        limited.some(({ phase }) => !trial.has(phase)),
        labels.limits,
        lineSample('chart-limit'),
      ),
      ...item(
        limited.some(({ phase }) => trial.has(phase)),
        labels.trialLimits,
        lineSample('chart-limit chart-trial'),
      ),
      ...item(hasTarget(chart), labels.target, lineSample('chart-target')),
      ...sides
        .toReversed()
        .flatMap((side) => item(found.has(side), labels[side], shapeSample(`chart-${side}`, sideShapes[side]))),
    ],
    frame.width,
  )
}
