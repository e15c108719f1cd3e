import type { Cadence, MetricKind } from '../measurement/series.ts'
import { changeLines, type DatedChange, type DatedNote, noteTags } from './annotations.ts'
import { chartRoot } from './chartRoot.ts'
import { controlLegend } from './controlLegend.ts'
import { controlReadings, controlSummary, controlTable } from './controlTable.ts'
import type { ChartFrame, Drawn } from './drawn.ts'
import { emptyChart } from './emptyChart.ts'
import { figuresFor } from './figures.ts'
import { limitBand, limitLabels, limitLines } from './limitLines.ts'
import { markShapes } from './markShapes.ts'
import { plotOf } from './plot.ts'
import { circle } from './shapes.ts'
import { node, type SvgNode } from './svg.ts'
import { linePath, type PlacedPoint, placed } from './valueLine.ts'

export interface RuleMark {
  /** The code of the run rule that marked the point. */
  readonly rule: string
  readonly side: 'improving' | 'concerning' | 'neutral'
}

export interface ControlPoint {
  /** First day of the period; points are in time order. */
  readonly periodStart: string
  /** Null: missing. A gap is drawn, never a zero. */
  readonly value: number | null
  readonly centre: number | null
  readonly upper: number | null
  readonly lower: number | null
  readonly phase: number
  readonly marks: readonly RuleMark[]
}

export interface ControlChart {
  readonly points: readonly ControlPoint[]
  readonly unit: string
  readonly kind?: MetricKind
  readonly cadence: Cadence
  readonly target?: number | null
  readonly changes?: readonly DatedChange[]
  readonly notes?: readonly DatedNote[]
  /** Phases with too few points for lasting limits: theirs are dashed. */
  readonly trialPhases?: readonly number[]
}

/** Beyond this many points single dots would be a smear: the line alone is drawn, and what is marked. */
const DOTS = 300

/** A process chart: figures in time, the limits of their noise per phase, what is more than noise marked by shape and colour. */
export function controlChart(chart: ControlChart, frame: ChartFrame): Drawn {
  const figures = figuresFor({ language: frame.language, unit: chart.unit, kind: chart.kind })
  const table = controlTable(chart, frame, figures)
  const values = valuesOf(chart)
  if (chart.points.every(({ value }) => value === null)) return emptyChart(frame, table)
  const legend = controlLegend(chart, frame)
  const labels = limitLabels(chart, frame, figures)
  const changes = changeLines(chart.changes ?? [], frame)
  const notes = noteTags(chart.notes ?? [], frame)
  const plot = plotOf({
    frame,
    figures,
    values,
    cadence: chart.cadence,
    unit: chart.unit,
    firstDay: chart.points[0]?.periodStart ?? '',
    lastDay: chart.points.at(-1)?.periodStart ?? '',
    top: changes.height,
    right: labels.width,
    foot: legend.height + notes.height,
  })
  const spots = placed(chart.points, chart.cadence, plot)
  const summary = controlSummary(chart, frame, figures)
  const svg = chartRoot(frame, summary, [
    limitBand(chart, plot),
    plot.axes,
    changes.at(plot),
    valueLine(spots, chart.points.length),
    limitLines(chart, plot),
    dots(chart.points, spots),
    notes.tagsAt(plot),
    labels.at(plot),
    legend.at(frame.height - legend.height - notes.height),
    notes.listAt(frame.height - notes.height),
  ])
  const readings = controlReadings(chart, { figures, table, spots, bottom: plot.bottom })
  return { svg, table, summary, readings, walk: 'along' }
}

function valuesOf({ points, target }: ControlChart): number[] {
  const values: number[] = []
  for (const { value, upper, lower, centre } of points)
    for (const figure of [value, upper, lower, centre]) if (figure !== null) values.push(figure)
  if (target !== null && target !== undefined) values.push(target)
  return values
}

function valueLine(spots: readonly PlacedPoint[], count: number): SvgNode {
  return node('path', { d: linePath(spots), class: count > DOTS ? 'chart-line chart-thin' : 'chart-line' })
}

function dots(points: readonly ControlPoint[], spots: readonly PlacedPoint[]): SvgNode {
  const isDense = points.length > DOTS
  const radius = isDense ? 2.5 : points.length > 120 ? 2.5 : 3.5
  const plain = spots.filter(
    (spot, at) => spot.y !== null && points[at]?.marks.length === 0 && (!isDense || spot.isAlone),
  )
  return node(
    'g',
    {},
    plain.length > 0 &&
      node('path', { d: plain.map(({ x, y }) => circle({ x, y: y ?? 0 }, radius)).join(''), class: 'chart-point' }),
    markShapes(points, spots, isDense ? 3 : radius + 0.5),
  )
}
