import { useMemo } from 'react'
import { Sparkline } from '#web/charts/Sparkline.tsx'
import type { SeriesLine } from '#web/metrics/shapes.ts'

/** The newest readings of a metric at the height of two lines. */
export function SignalCourse({ line, width = 150 }: { readonly line: SeriesLine; readonly width?: number }) {
  const { metric, points } = line
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
  return <Sparkline input={input} title={metric.name} width={width} height={36} />
}
