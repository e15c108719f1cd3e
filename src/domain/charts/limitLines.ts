import type { ControlChart, ControlPoint } from './controlChart.ts'
import { dayNumber, nextPeriod } from './days.ts'
import type { ChartFrame } from './drawn.ts'
import type { Figures } from './figures.ts'
import { apart, type EndLabel, lettering, textWidth } from './lettering.ts'
import type { Plot } from './plot.ts'
import { node, rounded, type SvgNode } from './svg.ts'

type Line = 'centre' | 'upper' | 'lower'

/** Limits and centre of every phase, and the target: steps where the limits change from period to period. */
export function limitLines(chart: ControlChart, plot: Plot): SvgNode {
  const trial = new Set(chart.trialPhases)
  const runs = runsOf(chart)
  const paths = (line: Line, wanted: boolean) =>
    runs
      .filter(({ phase }) => trial.has(phase) === wanted)
      .map((run) => steps(run.points, line, plot))
      .join('')
  const limit = (wanted: boolean, look: string) => {
    const d = paths('upper', wanted) + paths('lower', wanted)
    return d !== '' && node('path', { d, class: look })
  }
  const centre = paths('centre', true) + paths('centre', false)
  return node(
    'g',
    {},
    limit(false, 'chart-limit'),
    limit(true, 'chart-limit chart-trial'),
    centre !== '' && node('path', { d: centre, class: 'chart-centre' }),
    hasTarget(chart) &&
      node('path', {
        d: `M${plot.left},${rounded(plot.y.at(chart.target))}H${rounded(plot.right)}`,
        class: 'chart-target',
      }),
  )
}

/** The ground between the limits: where figures lie when nothing but noise moves them. */
export function limitBand(chart: ControlChart, plot: Plot): SvgNode {
  const d = runsOf(chart).map((run) => bandOf(run.points, plot))
  return node('path', { d: d.join(''), class: 'chart-band' })
}

/** Whether a target is drawn. */
export function hasTarget<Chart extends { readonly target?: number | null }>(
  chart: Chart,
): chart is Chart & { readonly target: number } {
  return chart.target !== null && chart.target !== undefined
}

interface Step {
  readonly from: number
  readonly to: number
  readonly point: ControlPoint
}
interface Run {
  readonly phase: number
  readonly points: readonly Step[]
}

/** The points of each phase with the days their limits hold: until the next point, across missing periods too. */
function runsOf({ points, cadence }: ControlChart): readonly Run[] {
  const runs: { phase: number; points: Step[] }[] = []
  points.forEach((point, at) => {
    const next = points[at + 1]
    const from = dayNumber(point.periodStart)
    const to = next && next.phase === point.phase ? dayNumber(next.periodStart) : nextPeriod(from, cadence)
    const current = runs.at(-1)
    if (current?.phase === point.phase) current.points.push({ from, to, point })
    else runs.push({ phase: point.phase, points: [{ from, to, point }] })
  })
  return runs
}

/** A flat piece per period; pieces of the same height are one, pieces of other heights are joined upright. */
function steps(run: readonly Step[], line: Line, { x, y }: Plot): string {
  let path = ''
  let height: number | null = null
  run.forEach(({ from, to, point }, at) => {
    const value = point[line]
    const end = rounded(x.at(to))
    if (value === null) height = null
    else {
      const level = rounded(y.at(value))
      if (height === null) path += `M${rounded(x.at(from))},${level}`
      else if (level !== height) path += `H${rounded(x.at(from))}V${level}`
      const next = run[at + 1]?.point[line]
      if (next === undefined || next === null || rounded(y.at(next)) !== level) path += `H${end}`
      height = level
    }
  })
  return path
}

/** The area between the limits, piece by piece; a limit that does not exist leaves none. */
function bandOf(run: readonly Step[], { x, y }: Plot): string {
  let path = ''
  let at = 0
  while (at < run.length) {
    const first = run[at]
    if (!first) break
    const { upper, lower } = first.point
    let last = at
    while (run[last + 1]?.point.upper === upper && run[last + 1]?.point.lower === lower) last += 1
    const to = run[last]?.to ?? first.to
    if (upper !== null && lower !== null) {
      path += `M${rounded(x.at(first.from))},${rounded(y.at(upper))}H${rounded(x.at(to))}V${rounded(y.at(lower))}H${rounded(x.at(first.from))}z`
    }
    at = last + 1
  }
  return path
}

interface MarginLabels {
  readonly width: number
  at(plot: Plot): SvgNode
}

const ROOMY = 560

/** What the lines of the last period stand at, beside them; in full words where there is room. */
export function limitLabels(chart: ControlChart, frame: ChartFrame, figures: Figures): MarginLabels {
  const last = chart.points.findLast(({ centre }) => centre !== null)
  const { labels } = frame
  const named = (name: string, value: number, look: string) => ({
    value,
    look,
    text: frame.width >= ROOMY ? `${name} ${figures.plain(value)}` : figures.plain(value),
  })
  const all = [
    last && last.upper !== null && named(labels.upper, last.upper, 'chart-text'),
    last && last.centre !== null && named(labels.centre, last.centre, 'chart-centre-text'),
    last && last.lower !== null && named(labels.lower, last.lower, 'chart-text'),
    hasTarget(chart) && named(labels.target, chart.target, 'chart-target-text'),
  ].filter((label) => label !== false && label !== undefined)
  const width = all.length === 0 ? 14 : Math.ceil(Math.max(...all.map(({ text }) => textWidth(text, 12)))) + 12
  const at = ({ right, top, bottom, y }: Plot) => {
    const labels: EndLabel[] = all.map(({ value, ...label }) => ({ ...label, y: y.at(value) }))
    return node(
      'g',
      {},
      apart(labels, [top, bottom]).map(({ text, look, y: height }) =>
        lettering(text, { x: right + 6, y: height + 4, look: look ?? 'chart-text' }),
      ),
    )
  }
  return { width, at }
}
