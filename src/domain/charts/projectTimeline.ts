import { chartRoot } from './chartRoot.ts'
import { dayNumber, dayWriter } from './days.ts'
import type { ChartFrame, Drawn } from './drawn.ts'
import { emptyChart } from './emptyChart.ts'
import { areaSample, legendOf, shapeSample, uprightSample } from './legend.ts'
import { fitted, lettering } from './lettering.ts'
import { type Scale, scaleOf } from './scale.ts'
import { diamond } from './shapes.ts'
import { node, rounded, type SvgNode } from './svg.ts'
import { timeTicks } from './timeTicks.ts'

/** One milestone on the timeline; days as `2026-11-20`. */
export interface TimelineBar {
  readonly name: string
  readonly from: string
  readonly until: string
  /** The end as agreed at the start; null where nothing was agreed. */
  readonly agreed: string | null
  readonly doneOn: string | null
  readonly isLate: boolean
  /** What the slip comes to, in words: "7 days later"; empty where there is none. */
  readonly slip: string
}

export interface ProjectTimeline {
  readonly bars: readonly TimelineBar[]
  readonly today: string
  readonly words: Readonly<
    Record<'name' | 'from' | 'until' | 'agreed' | 'done' | 'slip' | 'open' | 'late' | 'today', string>
  >
  /** What a look at it tells. */
  readonly summary: string
}

const NARROW = 520
const HEAD = 36
const BAR = 12

/** Milestones as bars over time: as planned, as agreed (a mark), as reached; it takes the height it needs, not the frame's. */
export function projectTimeline(chart: ProjectTimeline, frame: ChartFrame): Drawn {
  const { bars, words, summary, today } = chart
  const write = dayWriter(frame.language, frame.labels)
  const table = {
    caption: frame.title,
    columns: [words.name, words.from, words.until, words.agreed, words.done, words.slip],
    rows: bars.map((bar) => [
      bar.name,
      write.day(bar.from),
      write.day(bar.until),
      bar.agreed ? write.day(bar.agreed) : '',
      bar.doneOn ? write.day(bar.doneOn) : '',
      bar.slip,
    ]),
  }
  if (bars.length === 0) return emptyChart(frame, table)
  const field = fieldOf(chart, frame)
  const legend = legendOf(
    [
      { text: words.done, sample: areaSample('chart-closed') },
      { text: words.open, sample: areaSample('chart-started') },
      { text: words.late, sample: areaSample('chart-concerning') },
      { text: words.agreed, sample: shapeSample('chart-hollow', diamond) },
      { text: words.today, sample: uprightSample('chart-change') },
    ],
    frame.width,
  )
  const svg = chartRoot({ ...frame, height: field.bottom + legend.height + 4 }, summary, [
    ...ticks(field, frame),
    ...bars.map((bar, at) => row(bar, at, field)),
    todayLine(today, field),
    legend.at(field.bottom + 4),
  ])
  const readings = bars.map((bar, at) => ({
    x: field.x.at(dayNumber(bar.doneOn ?? bar.until)),
    y: field.topOf(at) + field.barTop + BAR / 2,
    text: [
      `${bar.name}: ${write.day(bar.from)} – ${write.day(bar.until)}`,
      bar.doneOn && `${words.done} ${write.day(bar.doneOn)}`,
      bar.slip,
    ]
      .filter(Boolean)
      .join('; '),
  }))
  return { svg, table, summary, readings, walk: 'down' }
}

interface Field {
  readonly left: number
  readonly right: number
  readonly bottom: number
  /** Where the bar lies within its row; the name stands above it where the picture is narrow. */
  readonly barTop: number
  readonly nameWidth: number
  readonly isNarrow: boolean
  readonly first: number
  readonly last: number
  readonly x: Scale
  topOf(at: number): number
}

function fieldOf({ bars, today }: ProjectTimeline, { width }: ChartFrame): Field {
  const isNarrow = width < NARROW
  const days = bars.flatMap(({ from, until, agreed, doneOn }) => [from, until, agreed ?? from, doneOn ?? from])
  const numbers = [...days, today].map(dayNumber)
  const [first, last] = [Math.min(...numbers) - 5, Math.max(...numbers) + 5]
  const left = isNarrow ? 0 : Math.min(240, Math.round(width * 0.28))
  const step = isNarrow ? 36 : 26
  return {
    left,
    right: width,
    isNarrow,
    first,
    last,
    barTop: isNarrow ? 18 : 7,
    nameWidth: isNarrow ? width - 4 : left - 12,
    bottom: HEAD + bars.length * step + 4,
    x: scaleOf({ from: first, to: last }, [left + 4, width - 8]),
    topOf: (at) => HEAD + at * step,
  }
}

function ticks({ first, last, left, right, bottom, x }: Field, frame: ChartFrame): SvgNode[] {
  const write = dayWriter(frame.language, frame.labels)
  const pixelsPerDay = (right - left) / Math.max(1, last - first)
  return timeTicks({ from: first, to: last, pixelsPerDay, write, period: 28 }).flatMap(({ at, text, year }) => [
    node('path', { d: `M${rounded(x.at(at))},${HEAD - 4}V${bottom}`, class: 'chart-grid' }),
    lettering(text, { x: x.at(at) + 2, y: 12 }),
    ...(year ? [lettering(year, { x: x.at(at) + 2, y: 26 })] : []),
  ])
}

function row(bar: TimelineBar, at: number, field: Field): SvgNode {
  const { x, nameWidth, topOf, barTop, isNarrow } = field
  const top = topOf(at)
  const [start, end] = [x.at(dayNumber(bar.from)), x.at(dayNumber(bar.doneOn ?? bar.until))]
  const look = bar.doneOn ? 'chart-closed' : bar.isLate ? 'chart-concerning' : 'chart-started'
  const middle = top + barTop + BAR / 2
  return node(
    'g',
    {},
    lettering(fitted(bar.name, nameWidth), { x: 0, y: isNarrow ? top + 12 : middle + 4, look: 'chart-label' }),
    node('rect', { x: start, y: top + barTop, width: Math.max(3, end - start), height: BAR, rx: 2.5, class: look }),
    bar.agreed !== null &&
      node('path', { d: diamond({ x: x.at(dayNumber(bar.agreed)), y: middle }, 4), class: 'chart-hollow' }),
  )
}

function todayLine(today: string, { x, bottom }: Field): SvgNode {
  return node('path', { d: `M${rounded(x.at(dayNumber(today)))},${HEAD - 4}V${bottom}`, class: 'chart-change' })
}
