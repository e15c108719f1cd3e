import { beforeAfter } from '#domain/charts/beforeAfter.ts'
import { Chart } from '#web/charts/Chart.tsx'
import type { StoryShown } from './shapes.ts'

interface Shown {
  readonly chart: NonNullable<StoryShown['chart']>
  readonly title: string
}

/** Before and after, as on the record. */
export function StoryChart({ chart, title }: Shown) {
  return <Chart of={beforeAfter} input={chart} title={title} height={chart.effect ? 400 : 320} />
}
