import type { BeforeAfterChart } from './beforeAfter.ts'
import type { ChartFrame } from './drawn.ts'
import { type Figures, figuresFor } from './figures.ts'
import { fitted, lettering, strongLettering, textWidth } from './lettering.ts'
import { niceAxis, type Scale, scaleOf } from './scale.ts'
import { circle } from './shapes.ts'
import { node, rounded, type SvgNode } from './svg.ts'

/** The change and its interval; `null` is the value that means no change: 0 for differences, 1 for ratios. */
export interface Effect {
  readonly estimate: number
  readonly lower: number
  readonly upper: number
  readonly null: number
  readonly scale: 'difference' | 'ratio' | 'relative_difference'
}

interface Strip {
  readonly height: number
  at(y: number): SvgNode
}

const HEIGHT = 92
/** Wider, the bar would shout. */
const WIDEST = 620

/** A strip below the chart: the interval of the change as a bar, the estimate on it, and the line that means no change. */
export function effectBar({ effect }: BeforeAfterChart, frame: ChartFrame, figures: Figures): Strip {
  if (effect === null) return { height: 0, at: () => node('g') }
  return { height: HEIGHT, at: (y) => strip(effect, { frame, figures, y }) }
}

/** How a change is written: differences with their sign in the metric's unit, relative ones in percent, ratios as factors. */
export function effectWriter({ scale }: Effect, frame: ChartFrame, figures: Figures): (value: number) => string {
  if (scale === 'difference') return figures.signed
  const own = figuresFor({ language: frame.language, unit: '' })
  if (scale === 'ratio') return own.plain
  const percent = figuresFor({ language: frame.language, unit: '', kind: 'proportion' })
  return (value) => (value > 0 ? '+' : '') + percent.plain(value)
}

interface Drawing {
  readonly frame: ChartFrame
  readonly figures: Figures
  readonly y: number
}

function strip(effect: Effect, { frame, figures, y }: Drawing): SvgNode {
  const { labels } = frame
  const width = Math.min(frame.width, WIDEST)
  const write = effectWriter(effect, frame, figures)
  const ticked = effect.scale === 'difference' ? figures.signedBare : write
  const axis = niceAxis([effect.lower, effect.upper, effect.estimate, effect.null], Math.max(2, width / 120))
  const side = Math.max(24, ...axis.values.map((tick) => textWidth(ticked(tick)) / 2))
  const x = scaleOf(axis, [side, width - side])
  const middle = y + 48
  const names = { difference: labels.effect, ratio: labels.effectRatio, relative_difference: labels.effectRelative }
  return node(
    'g',
    {},
    node('path', { d: `M0,${y + 4.5}H${frame.width}`, class: 'chart-grid' }),
    lettering(fitted(names[effect.scale], width), { x: 0, y: y + 20 }),
    ticksBelow(axis.values, { x, y: middle + 12, write: ticked }),
    interval(effect, x, middle),
    nullLabel(effect, labels.noChange, { x: x.at(effect.null), y: middle - 20, width }),
    estimateLabel(effect, write(effect.estimate), { x, y: middle - 10, width }),
  )
}

interface Axis {
  readonly x: Scale
  readonly y: number
  readonly write: (value: number) => string
}

function ticksBelow(ticks: readonly number[], { x, y, write }: Axis): SvgNode {
  const d = ticks.map((tick) => `M${rounded(x.at(tick))},${y}v5`).join('')
  const line = `M${rounded(x.at(x.from))},${y + 0.5}H${rounded(x.at(x.to))}`
  return node(
    'g',
    {},
    node('path', { d: line + d, class: 'chart-axis' }),
    ticks.map((tick) => lettering(write(tick), { x: x.at(tick), y: y + 18, look: 'chart-text chart-middle' })),
  )
}

function interval(effect: Effect, x: Scale, y: number): SvgNode {
  const [lower, upper] = [rounded(x.at(effect.lower)), rounded(x.at(effect.upper))]
  return node(
    'g',
    {},
    node('path', { d: `M${rounded(x.at(effect.null))},${y - 16}V${y + 17}`, class: 'chart-null' }),
    node('path', { d: `M${lower},${y}H${upper}`, class: 'chart-interval' }),
    node('path', { d: `M${lower},${y - 5}v10M${upper},${y - 5}v10`, class: 'chart-whisker' }),
    node('path', { d: circle({ x: x.at(effect.estimate), y }, 5), class: 'chart-after' }),
  )
}

/** Above the estimate, but clear of the line that means no change and of the edges. */
function estimateLabel(effect: Effect, text: string, { x, y, width }: { x: Scale; y: number; width: number }): SvgNode {
  const half = textWidth(text, 13) / 2
  const none = x.at(effect.null)
  const clear =
    effect.estimate < effect.null
      ? Math.min(x.at(effect.estimate), none - half - 6)
      : Math.max(x.at(effect.estimate), none + half + 6)
  return strongLettering(text, { x: Math.max(half, Math.min(width - half, clear)), y, look: 'chart-middle' })
}

/** Beside the line that means no change, on the side with room, away from the estimate. */
function nullLabel({ estimate, null: none }: Effect, text: string, place: { x: number; y: number; width: number }) {
  const width = textWidth(text)
  const wantsRight = estimate < none
  const isRight = wantsRight ? place.x + width + 6 < place.width : place.x - width - 6 < 0
  const look = isRight ? 'chart-text' : 'chart-text chart-end'
  return lettering(text, { x: place.x + (isRight ? 5 : -5), y: place.y + 10, look })
}
