import { chartRoot } from './chartRoot.ts'
import { dayNumber, dayWriter } from './days.ts'
import type { ChartFrame, Drawn } from './drawn.ts'
import { emptyChart } from './emptyChart.ts'
import { figuresFor } from './figures.ts'
import { legendOf, lineSample } from './legend.ts'
import { type Plot, plotOf } from './plot.ts'
import { node, rounded, type SvgNode } from './svg.ts'

interface Point {
  readonly day: string
  readonly open: number
}

export interface BurnDownChart {
  readonly actual: readonly Point[]
  readonly planned: readonly Point[]
  readonly words: Readonly<Record<'open' | 'planned', string>>
  readonly summary: string
}

/** Open things going down, as they were and as planned: steps, since a thing is closed on a day and not little by little. */
export function burnDownChart({ actual, planned, words, summary }: BurnDownChart, frame: ChartFrame): Drawn {
  const figures = figuresFor({ language: frame.language, unit: '' })
  const write = dayWriter(frame.language, frame.labels)
  const table = {
    caption: frame.title,
    columns: [frame.labels.day, words.open],
    rows: actual.map(({ day, open }) => [write.day(day), figures.plain(open)]),
  }
  const days = [...actual, ...planned].map(({ day }) => day).sort()
  const [firstDay, lastDay] = [days[0], days.at(-1)]
  if (firstDay === undefined || lastDay === undefined) return emptyChart(frame, table)
  const legend = legendOf(
    [
      { text: words.open, sample: lineSample('chart-level-after') },
      { text: words.planned, sample: lineSample('chart-target') },
    ],
    frame.width,
  )
  const plot = plotOf({
    frame,
    figures,
    cadence: 'day',
    unit: '',
    values: [0, ...[...actual, ...planned].map(({ open }) => open)],
    firstDay,
    lastDay,
    top: 0,
    right: 12,
    foot: legend.height,
  })
  const svg = chartRoot(frame, summary, [
    plot.axes,
    node('path', { d: steps(planned, plot), class: 'chart-target' }),
    node('path', { d: steps(actual, plot), class: 'chart-level-after' }),
    ...actual.map((point) => dot(point, plot)),
    legend.at(frame.height - legend.height),
  ])
  const readings = actual.map(({ day, open }) => ({
    x: plot.x.at(dayNumber(day)),
    y: plot.y.at(open),
    text: `${write.day(day)}: ${words.open} ${figures.plain(open)}`,
  }))
  return { svg, table, summary, readings, walk: 'along' }
}

function steps(points: readonly Point[], { x, y }: Plot): string {
  return points
    .map(({ day, open }, at) => {
      const [left, top] = [rounded(x.at(dayNumber(day))), rounded(y.at(open))]
      return at === 0 ? `M${left},${top}` : `H${left}V${top}`
    })
    .join('')
}

function dot({ day, open }: Point, { x, y }: Plot): SvgNode {
  return node('circle', { cx: x.at(dayNumber(day)), cy: y.at(open), r: 3, class: 'chart-after' })
}
