import { useMemo } from 'react'
import { Sparkline } from '#web/charts/Sparkline.tsx'
import type { SeriesLine } from './shapes.ts'

interface Shown {
  readonly line: SeriesLine
  readonly width?: number
  readonly height?: number
}

/** The newest readings of a metric in a list, marked where the run rules see something; usually two lines high. */
export function SeriesSparkline({ line: { metric, points }, width = 150, height = 36 }: Shown) {
  const input = useMemo(
    () => ({
      points: points.map(({ periodStart, value, signal }) => ({
        periodStart,
        value,
        ...(signal ? { side: signal } : {}),
      })),
      target: metric.target,
      unit: metric.unit,
      kind: metric.kind,
      cadence: metric.cadence,
    }),
    [points, metric],
  )
  return <Sparkline input={input} title={metric.name} width={width} height={height} />
}
