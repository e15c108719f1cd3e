import type { Cadence } from '../measurement/series.ts'
import { dayNumber, dayWriter, nextPeriod } from './days.ts'
import type { ChartFrame } from './drawn.ts'
import type { Figures } from './figures.ts'
import { fitted, lettering, textWidth } from './lettering.ts'
import { niceAxis, type Scale, scaleOf } from './scale.ts'
import { node, type SvgNode } from './svg.ts'
import { timeTicks } from './timeTicks.ts'

/** The field of a chart: its edges in pixels and where figures and days lie in it. */
export interface Plot {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly y: Scale
  /** The place of a moment, in day numbers with fractions. */
  readonly x: Scale
  /** The middle of the period that starts on this day: a period's figure stands for all of it. */
  middle(periodStart: string): number
  /** Grid, axes and their words. */
  readonly axes: SvgNode
}

interface Asked {
  readonly frame: ChartFrame
  readonly figures: Figures
  readonly cadence: Cadence
  readonly unit: string
  /** Every figure that must be in sight. */
  readonly values: readonly number[]
  readonly firstDay: string
  readonly lastDay: string
  /** Pixels kept free above for labels, beside for line labels, below for the key. */
  readonly top: number
  readonly right: number
  readonly foot: number
}

const UNIT = 26
const X_WORDS = 34

/** Lays out a chart over time. */
export function plotOf(asked: Asked): Plot {
  const { frame, figures, cadence } = asked
  const top = UNIT + asked.top
  const bottom = Math.max(top + 40, frame.height - asked.foot - X_WORDS)
  const axis = niceAxis(asked.values, (bottom - top) / 46)
  const write = figures.tick(axis.step)
  const left = Math.ceil(Math.max(...axis.values.map((value) => textWidth(write(value))))) + 10
  const right = Math.max(left + 60, frame.width - asked.right)
  const days = { from: dayNumber(asked.firstDay), to: nextPeriod(dayNumber(asked.lastDay), cadence) }
  const x = scaleOf(days, [left, right])
  const y = scaleOf(axis, [bottom, top])
  const middle = (periodStart: string) => {
    const start = dayNumber(periodStart)
    return x.at((start + nextPeriod(start, cadence)) / 2)
  }
  const edges = { left, right, top, bottom, x, y, middle }
  const unit = lettering(fitted(asked.unit, frame.width), { x: 0, y: 11 })
  return { ...edges, axes: node('g', {}, unit, yAxis(edges, axis.values, write), timeAxis(edges, asked)) }
}

type Edges = Omit<Plot, 'axes'>

function yAxis({ left, right, y }: Edges, values: readonly number[], write: (value: number) => string): SvgNode {
  const lines = values.map((value) => `M${left},${Math.round(y.at(value)) + 0.5}H${right}`).join('')
  return node(
    'g',
    {},
    node('path', { d: lines, class: 'chart-grid' }),
    values.map((value) => lettering(write(value), { x: left - 6, y: y.at(value) + 4, look: 'chart-text chart-end' })),
  )
}

function timeAxis({ left, right, bottom, x }: Edges, { frame, cadence }: Asked): SvgNode {
  const write = dayWriter(frame.language, frame.labels, cadence)
  const period = nextPeriod(x.from, cadence) - x.from
  const ticks = timeTicks({ from: x.from, to: x.to - 1, pixelsPerDay: (right - left) / (x.to - x.from), write, period })
  const place = (at: number) => x.at((at + nextPeriod(at, cadence)) / 2)
  const marks = ticks.map(({ at }) => `M${Math.round(place(at)) + 0.5},${bottom}v4`).join('')
  return node(
    'g',
    {},
    node('path', { d: `M${left},${Math.round(bottom) + 0.5}H${right}${marks}`, class: 'chart-axis' }),
    ticks.map(({ at, text }) => lettering(text, { x: place(at), y: bottom + 16, look: 'chart-text chart-middle' })),
    ticks.map(
      ({ at, year }) =>
        year !== null && lettering(year, { x: place(at), y: bottom + 30, look: 'chart-text chart-middle' }),
    ),
  )
}
