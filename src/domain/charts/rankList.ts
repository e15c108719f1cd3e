import type { MetricKind } from '../measurement/series.ts'
import { filled } from '../words/language.ts'
import { chartRoot } from './chartRoot.ts'
import type { ChartFrame, Drawn } from './drawn.ts'
import { emptyChart } from './emptyChart.ts'
import { type Figures, figuresFor, valueColumn } from './figures.ts'
import { fitted, lettering, textWidth } from './lettering.ts'
import { type Scale, scaleOf } from './scale.ts'
import { node, rounded, type SvgNode } from './svg.ts'

export interface RankItem {
  readonly name: string
  /** Null: not known, said in words. */
  readonly value: number | null
  /** What else is known of it, behind its figure. */
  readonly note?: string
}

export interface RankList {
  /** In the order they are to be shown. */
  readonly items: readonly RankItem[]
  readonly unit: string
  readonly kind?: MetricKind
}

const NARROW = 480

/** Bars from zero with their figures, one below the other. It takes the height it needs, not the frame's. */
export function rankList(chart: RankList, frame: ChartFrame): Drawn {
  const { labels } = frame
  const figures = figuresFor({ language: frame.language, unit: chart.unit, kind: chart.kind })
  const said = (value: number | null) => (value === null ? labels.unknown : figures.withUnit(value))
  const hasNotes = chart.items.some(({ note }) => note !== undefined)
  const table = {
    caption: frame.title,
    columns: [labels.name, valueColumn(chart.unit, labels), ...(hasNotes ? [labels.note] : [])],
    rows: chart.items.map(({ name, value, note }) => [
      name,
      value === null ? labels.unknown : figures.plain(value),
      ...(hasNotes ? [note ?? ''] : []),
    ]),
  }
  const first = chart.items[0]
  if (!first) return emptyChart(frame, table)
  const layout = layoutOf(chart, frame, figures)
  const summary = filled(labels.rankSummary, { count: chart.items.length, name: first.name, value: said(first.value) })
  const svg = chartRoot({ ...frame, height: layout.height }, summary, [
    ...chart.items.map((item, at) => row(item, at, { layout, frame, figures })),
    zeroLine(layout),
  ])
  const readings = chart.items.map(({ name, value, note }, at) => ({
    x: layout.x.at(Math.max(0, value ?? 0)),
    y: layout.barTop(at) + layout.bar / 2,
    text: [`${name}: ${said(value)}`, note].filter(Boolean).join('; '),
  }))
  return { svg, table, summary, readings, walk: 'down' }
}

interface Layout {
  readonly isNarrow: boolean
  readonly names: number
  readonly height: number
  readonly bar: number
  readonly x: Scale
  barTop(at: number): number
}

function layoutOf({ items }: RankList, { width }: ChartFrame, figures: Figures): Layout {
  const isNarrow = width < NARROW
  const longest = Math.max(...items.map(({ name }) => textWidth(name, 12.5)))
  const names = isNarrow ? 0 : Math.ceil(Math.min(longest + 12, width * 0.42))
  const values = items.map(({ value }) => value ?? 0)
  const tails = items.map(({ value, note = '' }) =>
    textWidth(`${value === null ? '' : figures.plain(value)}  ${note}`, 12.5),
  )
  const tail = Math.min(Math.max(40, ...tails) + 12, width * 0.4)
  const step = isNarrow ? 38 : 26
  const bar = isNarrow ? 12 : 16
  const domain = { from: Math.min(0, ...values), to: Math.max(0, ...values) }
  const isAllZero = domain.from === domain.to
  return {
    isNarrow,
    names,
    bar,
    height: items.length * step + 4,
    x: scaleOf(isAllZero ? { from: 0, to: 1 } : domain, [names, Math.max(names + 40, width - tail)]),
    barTop: (at) => at * step + (isNarrow ? 20 : 5),
  }
}

interface Drawing {
  readonly layout: Layout
  readonly frame: ChartFrame
  readonly figures: Figures
}

function row({ name, value, note }: RankItem, at: number, { layout, frame, figures }: Drawing): SvgNode {
  const { x, bar, isNarrow, names } = layout
  const top = layout.barTop(at)
  const baseline = top + bar / 2 + 4
  const from = x.at(Math.min(0, value ?? 0))
  const to = x.at(Math.max(0, value ?? 0))
  const text = value === null ? frame.labels.unknown : figures.plain(value)
  const label = isNarrow
    ? lettering(fitted(name, frame.width), { x: 0, y: top - 5, look: 'chart-label' })
    : lettering(fitted(name, names - 12), { x: names - 10, y: baseline, look: 'chart-label chart-end' })
  const tail = to + 7
  const end = tail + textWidth(text, 12.5) + 8
  return node(
    'g',
    {},
    label,
    value !== null && node('rect', { x: from, y: top, width: to - from, height: bar, class: 'chart-bar' }),
    lettering(text, { x: tail, y: baseline, look: value === null ? 'chart-text' : 'chart-strong' }),
    note !== undefined &&
      frame.width - end > 40 &&
      lettering(fitted(note, frame.width - end), { x: end, y: baseline, look: 'chart-text' }),
  )
}

function zeroLine({ x, height }: Layout): SvgNode {
  return node('path', { d: `M${Math.round(x.at(0)) + 0.5},2V${rounded(height - 2)}`, class: 'chart-axis' })
}
