import { useMemo } from 'react'
import { type Sparkline as Series, sparkline } from '#domain/charts/sparkline.ts'
import { Drawing } from './Drawing.tsx'
import { useChartFrame } from './useChartFrame.ts'
import './chartSheet.ts'

interface Shown {
  /** Keep the same object between renders while nothing changed. */
  readonly input: Series
  readonly title: string
  readonly width?: number
  readonly height?: number
}

/** A series beside its name in a list: a picture with one sentence, no stop for the keyboard. */
export function Sparkline({ input, title, width = 110, height = 26 }: Shown) {
  const frame = useChartFrame({ title, width, height })
  const { svg, summary } = useMemo(() => sparkline(input, frame), [input, frame])
  return (
    <span role="img" aria-label={[title, summary].join(': ')}>
      <Drawing svg={svg} />
    </span>
  )
}
