import type { Cadence, MetricKind } from '../measurement/series.ts'
import { beforeAfterSummary, beforeAfterTable, windowReadings } from './beforeAfterTable.ts'
import { chartRoot } from './chartRoot.ts'
import { dayNumber, nextPeriod } from './days.ts'
import type { ChartFrame, Drawn } from './drawn.ts'
import { type Effect, effectBar } from './effectBar.ts'
import { emptyChart } from './emptyChart.ts'
import { figuresFor } from './figures.ts'
import { areaSample, type LegendItem, legendOf, lineSample, shapeSample, uprightSample } from './legend.ts'
import { levelLabels, levelLines } from './levelLines.ts'
import { hasTarget } from './limitLines.ts'
import { type Plot, plotOf } from './plot.ts'
import { circle } from './shapes.ts'
import { node, rounded, type SvgNode } from './svg.ts'
import { linePath, placed } from './valueLine.ts'

export interface WindowPoint {
  readonly periodStart: string
  readonly value: number | null
  /** It raised the signal that led to the change: shown, not counted. */
  readonly excluded?: boolean
}

export interface BeforeAfterChart {
  readonly before: readonly WindowPoint[]
  /** While the change was rolled out: neither before nor after. */
  readonly during: readonly WindowPoint[]
  readonly after: readonly WindowPoint[]
  readonly levelBefore: number | null
  readonly levelAfter: number | null
  /** Where the earlier trend would have led, where the verdict compares with it. */
  readonly counterfactual?: readonly { readonly periodStart: string; readonly value: number }[]
  readonly target: number | null
  readonly effect: Effect | null
  readonly unit: string
  readonly kind?: MetricKind
  readonly cadence: Cadence
  /** First and last day of the roll-out. */
  readonly rollout: { readonly start: string; readonly end: string }
}

/** Before and after with their levels, the roll-out between them, and the interval of the change against no change. */
export function beforeAfter(chart: BeforeAfterChart, frame: ChartFrame): Drawn {
  const figures = figuresFor({ language: frame.language, unit: chart.unit, kind: chart.kind })
  const table = beforeAfterTable(chart, frame, figures)
  const points = pointsOf(chart)
  if (points.every(({ value }) => value === null)) return emptyChart(frame, table)
  const effect = effectBar(chart, frame, figures)
  const legend = legendOf(legendItems(chart, frame), frame.width)
  const labels = levelLabels(chart, frame, figures)
  const plot = plotOf({
    frame,
    figures,
    cadence: chart.cadence,
    unit: chart.unit,
    values: valuesOf(chart),
    ...daysOf(chart),
    top: 16,
    right: labels.width,
    foot: legend.height + effect.height,
  })
  const summary = beforeAfterSummary(chart, frame, figures)
  const svg = chartRoot(frame, summary, [
    rolloutBand(chart, plot),
    plot.axes,
    levelLines(chart, plot),
    windows(chart, plot),
    labels.at(plot),
    legend.at(frame.height - legend.height - effect.height),
    effect.at(frame.height - effect.height),
  ])
  const spots = placed(points, chart.cadence, plot)
  return {
    svg,
    table,
    summary,
    readings: windowReadings(points, { table, spots, figures, bottom: plot.bottom }),
    walk: 'along',
  }
}

/** All points in time order. */
const pointsOf = ({ before, during, after }: BeforeAfterChart) => [...before, ...during, ...after]

function valuesOf(chart: BeforeAfterChart): number[] {
  const { levelBefore, levelAfter, target, counterfactual = [] } = chart
  const values = [...pointsOf(chart), ...counterfactual].map(({ value }) => value)
  return [...values, levelBefore, levelAfter, target].filter((value) => value !== null)
}

/** From the first to the last period in sight; the roll-out is in sight even before anything follows it. */
function daysOf(chart: BeforeAfterChart): { firstDay: string; lastDay: string } {
  const days = [...pointsOf(chart).map(({ periodStart }) => periodStart), chart.rollout.start, chart.rollout.end].sort()
  const lastPoint = pointsOf(chart).at(-1)?.periodStart ?? ''
  const last = days.at(-1) ?? ''
  const endsInside = lastPoint !== '' && dayNumber(last) < nextPeriod(dayNumber(lastPoint), chart.cadence)
  return { firstDay: days[0] ?? '', lastDay: endsInside ? lastPoint : last }
}

/** A change made in one day is a line, one that took longer a band. */
const isMoment = ({ rollout }: BeforeAfterChart) => rollout.end <= rollout.start

function rolloutBand(chart: BeforeAfterChart, { x, top, bottom }: Plot): SvgNode {
  const from = x.at(dayNumber(chart.rollout.start))
  if (isMoment(chart)) return node('path', { d: `M${rounded(from)},${top - 12}V${bottom}`, class: 'chart-rollout' })
  const width = x.at(dayNumber(chart.rollout.end) + 1) - from
  return node('rect', { x: from, y: top - 12, width, height: bottom - top + 12, class: 'chart-rollout' })
}

const looks = { before: 'chart-point', during: 'chart-quiet', after: 'chart-after' } as const

function windows(chart: BeforeAfterChart, plot: Plot): SvgNode {
  const line = linePath(placed(pointsOf(chart), chart.cadence, plot))
  return node(
    'g',
    {},
    node('path', { d: line, class: 'chart-line chart-thin' }),
    (['before', 'during', 'after'] as const).map((window) => {
      const shown = chart[window].filter(({ excluded }) => !excluded)
      return circles(shown, plot, looks[window])
    }),
    circles(
      pointsOf(chart).filter(({ excluded }) => excluded),
      plot,
      'chart-hollow',
    ),
  )
}

function circles(points: readonly WindowPoint[], plot: Plot, look: string): SvgNode | null {
  const radius = points.length > 150 ? 2 : 3.5
  const d = points
    .filter((point): point is WindowPoint & { value: number } => point.value !== null)
    .map(({ periodStart, value }) => circle({ x: plot.middle(periodStart), y: plot.y.at(value) }, radius))
    .join('')
  return d === '' ? null : node('path', { d, class: look })
}

function legendItems(chart: BeforeAfterChart, { labels }: ChartFrame): LegendItem[] {
  const has = (window: readonly WindowPoint[]) => window.some(({ value, excluded }) => value !== null && !excluded)
  const items: readonly (LegendItem | false)[] = [
    has(chart.before) && { text: labels.before, sample: shapeSample('chart-point', circle) },
    { text: labels.during, sample: isMoment(chart) ? uprightSample('chart-rollout') : areaSample('chart-rollout') },
    has(chart.after) && { text: labels.after, sample: shapeSample('chart-after', circle) },
    pointsOf(chart).some(({ excluded }) => excluded) && {
      text: labels.excluded,
      sample: shapeSample('chart-hollow', circle),
    },
    (chart.counterfactual?.length ?? 0) > 0 && { text: labels.counterfactual, sample: lineSample('chart-trend') },
    hasTarget(chart) && { text: labels.target, sample: lineSample('chart-target') },
  ]
  return items.filter((item) => item !== false)
}
