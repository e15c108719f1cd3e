import { chartRoot } from './chartRoot.ts'
import type { ChartFrame, Drawn } from './drawn.ts'
import { lettering } from './lettering.ts'
import { node, type SvgNode } from './svg.ts'

export interface MonthBar {
  /** As the reader writes the month. */
  readonly label: string
  readonly count: number
}

export interface MonthBars {
  /** Oldest first. */
  readonly bars: readonly MonthBar[]
  /** The count that fills the height: the same for every picture beside this one, so that they compare. */
  readonly most: number
  /** What a look at it tells. */
  readonly summary: string
}

const FOOT = 15
const HEAD = 13

/** Counts by month, small enough to stand many side by side: the highest carries its figure, the ends their months. */
export function monthBars({ bars, most, summary }: MonthBars, frame: ChartFrame): Drawn {
  const { labels } = frame
  const table = {
    caption: frame.title,
    columns: [labels.period, labels.value],
    rows: bars.map(({ label, count }) => [label, String(count)]),
  }
  return { svg: chartRoot(frame, summary, drawing(bars, most, frame)), table, summary, readings: [], walk: 'along' }
}

function drawing(bars: readonly MonthBar[], most: number, { width, height }: ChartFrame): SvgNode[] {
  const floor = height - FOOT
  const step = width / Math.max(1, bars.length)
  const tall = (count: number) => (most === 0 ? 0 : ((floor - HEAD) * count) / most)
  const highest = bars.reduce((best, { count }, at) => (count > (bars[best]?.count ?? 0) ? at : best), 0)
  const [first, last] = [bars[0], bars.at(-1)]
  return [
    ...bars.map(({ count }, at) =>
      node('rect', {
        x: step * at + step * 0.12,
        y: floor - tall(count),
        width: step * 0.76,
        height: tall(count),
        rx: Math.min(1.5, tall(count) / 2),
        class: 'chart-bar',
      }),
    ),
    node('path', { d: `M0,${floor + 0.5}H${width}`, class: 'chart-axis' }),
    ...(first ? [lettering(first.label, { x: 0, y: height - 2 })] : []),
    ...(last && bars.length > 1
      ? [lettering(last.label, { x: width, y: height - 2, look: 'chart-text chart-end' })]
      : []),
    ...((bars[highest]?.count ?? 0) > 0
      ? [
          lettering(
            String(bars[highest]!.count),
            middleOf(step * (highest + 0.5), floor - tall(bars[highest]!.count), width),
          ),
        ]
      : []),
  ]
}

/** Above the bar, and never beyond the picture's edge. */
function middleOf(x: number, top: number, width: number) {
  const inside = Math.min(width - 8, Math.max(8, x))
  return { x: inside, y: top - 3, look: 'chart-text chart-middle' }
}
