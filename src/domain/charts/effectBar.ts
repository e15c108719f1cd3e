import type { BeforeAfterChart } from './beforeAfter.ts'
import type { ChartFrame } from './drawn.ts'
import { type Figures, figuresFor } from './figures.ts'
import { fitted, lettering, strongLettering, textWidth } from './lettering.ts'
import { niceAxis, scaleOf } from './scale.ts'
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
  const write = effectWriter(effect, frame, figures)
  return { height: HEIGHT, at: (y) => strip(effect, { frame, write, y }) }
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
  readonly write: (value: number) => string
  readonly y: number
}

function strip(effect: Effect, { frame, write, y }: Drawing): SvgNode {
  const { labels } = frame
  const width = Math.min(frame.width, WIDEST)
  const axis = niceAxis([effect.lower, effect.upper, effect.estimate, effect.null], Math.max(2, width / 120))
  const x = scaleOf(axis, [24, width - 24])
  const middle = y + 48
  const names = { difference: labels.effect, ratio: labels.effectRatio, relative_difference: labels.effectRelative }
  const at = (value: number) => rounded(x.at(value))
  return node(
    'g',
    {},
    node('path', { d: `M0,${y + 4.5}H${frame.width}`, class: 'chart-grid' }),
    lettering(fitted(names[effect.scale], width), { x: 0, y: y + 20 }),
    node('path', { d: axis.values.map((tick) => `M${at(tick)},${middle + 12}v5`).join(''), class: 'chart-axis' }),
    node('path', { d: `M24,${middle + 12.5}H${width - 24}`, class: 'chart-axis' }),
    axis.values.map((tick) =>
      lettering(tick === effect.null && effect.null === 0 ? '0' : write(tick), {
        x: x.at(tick),
        y: middle + 30,
        look: 'chart-text chart-middle',
      }),
    ),
    node('path', { d: `M${at(effect.null)},${middle - 16}V${middle + 17}`, class: 'chart-null' }),
    nullLabel(effect, labels.noChange, { x: x.at(effect.null), y: middle - 20, width }),
    node('path', { d: `M${at(effect.lower)},${middle}H${at(effect.upper)}`, class: 'chart-interval' }),
    node('path', { d: whiskers(at(effect.lower), at(effect.upper), middle), class: 'chart-whisker' }),
    node('path', { d: circle({ x: x.at(effect.estimate), y: middle }, 5), class: 'chart-after' }),
    strongLettering(write(effect.estimate), { x: x.at(effect.estimate), y: middle - 10, look: 'chart-middle' }),
  )
}

const whiskers = (from: number, to: number, y: number) => `M${from},${y - 5}v10M${to},${y - 5}v10`

/** Beside the line that means no change, on the side with room, away from the estimate. */
function nullLabel({ estimate, null: none }: Effect, text: string, place: { x: number; y: number; width: number }) {
  const width = textWidth(text)
  const wantsRight = estimate < none
  const isRight = wantsRight ? place.x + width + 6 < place.width : place.x - width - 6 < 0
  const look = isRight ? 'chart-text' : 'chart-text chart-end'
  return lettering(text, { x: place.x + (isRight ? 5 : -5), y: place.y + 10, look })
}
