import type { BeforeAfterChart, WindowPoint } from './beforeAfter.ts'
import { dayNumber, nextPeriod } from './days.ts'
import type { ChartFrame } from './drawn.ts'
import type { Figures } from './figures.ts'
import { apart, lettering, strongLettering, textWidth } from './lettering.ts'
import { hasTarget } from './limitLines.ts'
import type { Plot } from './plot.ts'
import { brokenLine } from './shapes.ts'
import { node, rounded, type SvgNode } from './svg.ts'

/** The level of either window along its length, where the earlier trend would have led, and the target across. */
export function levelLines(chart: BeforeAfterChart, plot: Plot): SvgNode {
  const { x, y } = plot
  const level = (window: readonly WindowPoint[], value: number | null, look: string) => {
    const span = spanOf(window, chart)
    if (value === null || span === null) return null
    const d = `M${rounded(x.at(span.from))},${rounded(y.at(value))}H${rounded(x.at(span.to))}`
    return node('path', { d, class: look })
  }
  const trend = (chart.counterfactual ?? []).map((point) => ({
    x: plot.middle(point.periodStart),
    y: y.at(point.value),
  }))
  return node(
    'g',
    {},
    hasTarget(chart) &&
      node('path', { d: `M${plot.left},${rounded(y.at(chart.target))}H${plot.right}`, class: 'chart-target' }),
    reachesOn(chart) && onward(chart, plot),
    trend.length > 0 && node('path', { d: brokenLine(trend), class: 'chart-trend' }),
    level(chart.before, chart.levelBefore, 'chart-level-before'),
    level(chart.after, chart.levelAfter, 'chart-level-after'),
  )
}

/** Where no trend is expected, the level before is what the windows after are compared with. */
const reachesOn = ({ counterfactual = [], levelBefore, before }: BeforeAfterChart) =>
  counterfactual.length === 0 && levelBefore !== null && before.length > 0

function onward(chart: BeforeAfterChart, { x, y, right }: Plot): SvgNode {
  const from = rounded(x.at(spanOf(chart.before, chart)?.to ?? 0))
  return node('path', { d: `M${from},${rounded(y.at(chart.levelBefore ?? 0))}H${right}`, class: 'chart-level-onward' })
}

function spanOf(window: readonly WindowPoint[], { cadence }: BeforeAfterChart): { from: number; to: number } | null {
  const first = window[0]
  const last = window.at(-1)
  if (!first || !last) return null
  return { from: dayNumber(first.periodStart), to: nextPeriod(dayNumber(last.periodStart), cadence) }
}

interface Labels {
  readonly width: number
  at(plot: Plot): SvgNode
}

/** The windows by name above the plot, the levels and the target at the margin. */
export function levelLabels(chart: BeforeAfterChart, frame: ChartFrame, figures: Figures): Labels {
  const { labels } = frame
  const label = (name: string, value: number | null, look: string) =>
    value === null ? [] : [{ value, text: `${name} ${figures.plain(value)}`, look }]
  const margin = [
    ...(reachesOn(chart) ? label(labels.before, chart.levelBefore, 'chart-centre-text') : []),
    ...label(labels.after, chart.levelAfter, 'chart-after-text'),
    ...label(labels.target, chart.target, 'chart-target-text'),
  ]
  const width = margin.length === 0 ? 14 : Math.ceil(Math.max(...margin.map(({ text }) => textWidth(text, 13.2)))) + 14
  const at = (plot: Plot) => {
    const placed = apart(
      margin.map((label) => ({ ...label, y: plot.y.at(label.value) })),
      [plot.top, plot.bottom],
    )
    return node(
      'g',
      {},
      windowName(chart.before, labels.before, { chart, plot }),
      windowName(chart.after, labels.after, { chart, plot }),
      !reachesOn(chart) && levelBefore(chart, plot, figures),
      placed.map(({ text, look, y }) => lettering(text, { x: plot.right + 7, y: y + 4, look })),
    )
  }
  return { width, at }
}

interface Drawing {
  readonly chart: BeforeAfterChart
  readonly plot: Plot
}

function windowName(window: readonly WindowPoint[], name: string, { chart, plot }: Drawing): SvgNode | null {
  const span = spanOf(window, chart)
  if (span === null) return null
  const from = plot.x.at(span.from)
  const to = plot.x.at(span.to)
  const count = window.filter(({ value, excluded }) => value !== null && !excluded).length
  const text = `${name} · ${count}`
  // A window narrower than its name lends it the room to its right.
  const isWide = textWidth(text) <= to - from
  const x = isWide ? (from + to) / 2 : from + 2
  return lettering(text, { x, y: plot.top - 4, look: isWide ? 'chart-text chart-middle' : 'chart-text' })
}

/** On its own line's end, where a trend and not the level is what one compares with. */
function levelBefore({ before, levelBefore: level, cadence }: BeforeAfterChart, plot: Plot, figures: Figures) {
  const last = before.at(-1)
  if (level === null || !last) return null
  const x = plot.x.at(nextPeriod(dayNumber(last.periodStart), cadence)) + 5
  const y = Math.max(plot.top + 10, plot.y.at(level) + 4)
  return strongLettering(figures.plain(level), { x, y })
}
