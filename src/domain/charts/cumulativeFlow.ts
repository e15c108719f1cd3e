import { filled } from '../words/language.ts'
import { chartRoot } from './chartRoot.ts'
import { dayNumber, dayWriter } from './days.ts'
import type { ChartFrame, ChartTable, Drawn } from './drawn.ts'
import { emptyChart } from './emptyChart.ts'
import { type Figures, figuresFor } from './figures.ts'
import { areaSample, legendOf } from './legend.ts'
import { apart, lettering, textWidth } from './lettering.ts'
import { type Plot, plotOf } from './plot.ts'
import { node, rounded, type SvgNode } from './svg.ts'

/** How many had been created, started … by the end of a month: counts since the beginning. */
export interface FlowMonth {
  /** Last day of the month. */
  readonly date: string
  readonly created: number
  readonly started: number
  readonly implemented: number
  readonly closed: number
  readonly cancelled: number
}

export interface CumulativeFlow {
  readonly months: readonly FlowMonth[]
  /** What is counted: "improvements". */
  readonly unit: string
}

type Band = 'closed' | 'implemented' | 'started' | 'created' | 'cancelled'
const bands = ['closed', 'implemented', 'started', 'created', 'cancelled'] as const satisfies readonly Band[]

/** Month ends as stacked bands: how much waits, is in work, awaits its verdict, is closed; a widening band is a queue. */
export function cumulativeFlow(chart: CumulativeFlow, frame: ChartFrame): Drawn {
  const { labels } = frame
  const figures = figuresFor({ language: frame.language, unit: '' })
  const write = dayWriter(frame.language, labels, 'month')
  const table = tableOf(chart, frame, figures)
  const last = chart.months.at(-1)
  if (!last) return emptyChart(frame, table)
  const names = namesIn(frame)
  const items = bands
    .toReversed()
    .filter((band) => chart.months.some((month) => edges(month)[band] > below(month, band)))
  const legend = legendOf(
    items.map((band) => ({ text: names[band], sample: areaSample(`chart-${band}`) })),
    frame.width,
  )
  const ends = endLabels(last, figures)
  const plot = plotOf({
    frame,
    figures,
    cadence: 'day',
    unit: chart.unit,
    values: [0, ...chart.months.map((month) => edges(month).cancelled)],
    firstDay: chart.months[0]?.date ?? '',
    lastDay: last.date,
    top: 0,
    right: ends.width,
    foot: legend.height,
  })
  const { date: _, ...counts } = last
  const summary = filled(labels.flowSummary, { month: write.period(last.date), ...counts })
  const svg = chartRoot(frame, summary, [
    plot.axes,
    ...bands.map((band) => area(chart, band, plot)),
    ends.at(plot),
    legend.at(frame.height - legend.height),
  ])
  const readings = chart.months.map((month, at) => ({
    x: plot.x.at(dayNumber(month.date)),
    y: plot.y.at(edges(month).cancelled),
    text: (table.rows[at] ?? [])
      .map((cell, column) => (column === 0 ? cell : `${table.columns[column]} ${cell}`))
      .join(', '),
  }))
  return { svg, table, summary, readings, walk: 'along' }
}

/** The upper edge of each band. Who was cancelled leaves the queue: what waits is never counted below what was started. */
function edges({ created, started, implemented, closed, cancelled }: FlowMonth): Record<Band, number> {
  return { closed, implemented, started, created: Math.max(started, created - cancelled), cancelled: created }
}

function below(month: FlowMonth, band: Band): number {
  const under = bands[bands.indexOf(band) - 1]
  return under ? edges(month)[under] : 0
}

function area({ months }: CumulativeFlow, band: Band, { x, y, left, right }: Plot): SvgNode {
  const spots = (height: (month: FlowMonth) => number) =>
    months.map((month) => `${rounded(x.at(dayNumber(month.date)))},${rounded(y.at(height(month)))}`)
  const upper = spots((month) => edges(month)[band])
  const lower = spots((month) => below(month, band)).reverse()
  // The last month's counts hold to the edge, so that a single month is seen too.
  const [start, end] = [months[0], months.at(-1)]
  if (!start || !end) return node('path')
  const d = `M${left},${rounded(y.at(edges(start)[band]))}L${upper.join('L')}H${right}V${rounded(y.at(below(end, band)))}L${lower.join('L')}z`
  return node('path', { d, class: band === 'cancelled' ? 'chart-cancelled' : `chart-${band} chart-edge` })
}

const namesIn = ({ labels }: ChartFrame): Record<Band, string> => ({
  closed: labels.flowClosed,
  implemented: labels.flowImplemented,
  started: labels.flowStarted,
  created: labels.flowWaiting,
  cancelled: labels.flowCancelled,
})

/** How many are in each band at the end, beside it. */
function endLabels(last: FlowMonth, figures: Figures) {
  const all = bands
    .map((band) => ({
      count: edges(last)[band] - below(last, band),
      middle: (edges(last)[band] + below(last, band)) / 2,
    }))
    .filter(({ count }) => count > 0)
    .map(({ count, middle }) => ({ text: figures.plain(count), middle }))
  const width = Math.ceil(Math.max(8, ...all.map(({ text }) => textWidth(text, 12)))) + 12
  const at = ({ right, top, bottom, y }: Plot) =>
    node(
      'g',
      {},
      apart(
        all.map(({ text, middle }) => ({ text, y: y.at(middle) })),
        [top, bottom],
      ).map((label) => lettering(label.text, { x: right + 6, y: label.y + 4, look: 'chart-centre-text' })),
    )
  return { width, at }
}

function tableOf({ months }: CumulativeFlow, { labels, title, language }: ChartFrame, figures: Figures): ChartTable {
  const write = dayWriter(language, labels, 'month')
  const columns = ['created', 'started', 'implemented', 'closed', 'cancelled'] as const
  return {
    caption: title,
    columns: [labels.month, ...columns.map((column) => labels[column])],
    rows: months.map((month) => [write.period(month.date), ...columns.map((column) => figures.plain(month[column]))]),
  }
}
