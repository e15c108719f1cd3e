import type { Cadence, MetricKind } from '../measurement/series.ts'
import { filled } from '../words/language.ts'
import { chartRoot } from './chartRoot.ts'
import { dayNumber, dayWriter } from './days.ts'
import type { ChartFrame, Drawn } from './drawn.ts'
import { figuresFor, valueColumn } from './figures.ts'
import { lettering } from './lettering.ts'
import { markShapes, type Side } from './markShapes.ts'
import { type Scale, scaleOf } from './scale.ts'
import { circle } from './shapes.ts'
import { node, rounded, type SvgNode } from './svg.ts'
import { linePath, placed } from './valueLine.ts'

export interface SparkPoint {
  readonly periodStart: string
  readonly value: number | null
  /** What the rules say of it, if they say something. */
  readonly side?: Side
}

export interface Sparkline {
  readonly points: readonly SparkPoint[]
  readonly target?: number | null
  readonly unit: string
  readonly kind?: MetricKind
  readonly cadence: Cadence
}

/** A series at the height of a line of text: its course, its last figure as a dot, signals by shape, the target dashed. */
export function sparkline(chart: Sparkline, frame: ChartFrame): Drawn {
  const { labels } = frame
  const figures = figuresFor({ language: frame.language, unit: chart.unit, kind: chart.kind })
  const write = dayWriter(frame.language, labels, chart.cadence)
  const table = {
    caption: frame.title,
    columns: [labels.period, valueColumn(chart.unit, labels)],
    rows: chart.points.map(({ periodStart, value }) => [
      write.period(periodStart),
      value === null ? labels.missing : figures.plain(value),
    ]),
  }
  const values = chart.points.map(({ value }) => value).filter((value) => value !== null)
  const last = values.at(-1)
  const summary =
    last === undefined
      ? labels.noData
      : filled(labels.sparkSummary, { count: values.length, last: figures.withUnit(last) })
  const parts = last === undefined ? [lettering('–', { x: 2, y: frame.height / 2 + 4 })] : drawing(chart, values, frame)
  return { svg: chartRoot(frame, summary, parts), table, summary, readings: [], walk: 'along' }
}

const EDGE = 5

function drawing(chart: Sparkline, values: readonly number[], { width, height }: ChartFrame): SvgNode[] {
  const target = chart.target ?? null
  const y = heights(target === null ? values : [...values, target], height)
  const first = dayNumber(chart.points[0]?.periodStart ?? '')
  const last = dayNumber(chart.points.at(-1)?.periodStart ?? '')
  const x = scaleOf({ from: first, to: last }, [EDGE, width - EDGE])
  const middle = (periodStart: string) => (first === last ? width / 2 : x.at(dayNumber(periodStart)))
  const spots = placed(chart.points, chart.cadence, { y, middle })
  const end = spots.findLast((spot) => spot.y !== null)
  return [
    ...(target === null
      ? []
      : [node('path', { d: `M0,${rounded(y.at(target))}H${width}`, class: 'chart-spark-target' })]),
    node('path', { d: linePath(spots), class: 'chart-line' }),
    ...(end ? [node('path', { d: circle({ x: end.x, y: end.y ?? 0 }, 2.5), class: 'chart-point' })] : []),
    markShapes(
      chart.points.map(({ side }) => ({ marks: side ? [{ rule: '', side }] : [] })),
      spots,
      2.5,
    ),
  ]
}

/** The full height for what there is; a constant series runs along the middle. */
function heights(values: readonly number[], height: number): Scale {
  const from = Math.min(...values)
  const to = Math.max(...values)
  const room = from === to ? 1 : 0
  return scaleOf({ from: from - room, to: to + room }, [height - EDGE, EDGE])
}
