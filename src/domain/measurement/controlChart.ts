import type { Day } from '#domain/time/days.ts'
import { type PhaseLines, phaseLines } from './chartLines.ts'
import { type Mark, marksOf, type RuleSet } from './chartMarks.ts'
import type { PhaseStart } from './phases.ts'
import { type Direction, type MetricKind, ratioOf, type SeriesPoint } from './series.ts'

export interface ChartAsked {
  readonly kind: MetricKind
  /** Which way is good: it tells improving marks from concerning ones. */
  readonly direction: Direction
  /** In order, gaps filled (`fillGaps`). */
  readonly points: readonly SeriesPoint[]
  /** From `chartPhases`, in order; the first starts no later than the first point. */
  readonly phases: readonly PhaseStart[]
  /** The four Making Data Count rules by default. */
  readonly ruleSet?: RuleSet
}

export interface ChartPoint {
  readonly periodStart: Day
  /** What is drawn; null = missing. */
  readonly value: number | null
  /** Null where the phase has too few points for them. */
  readonly centre: number | null
  readonly upper: number | null
  readonly lower: number | null
  /** Index of its phase. */
  readonly phase: number
  /** A point may be improving and concerning at once: both are shown. */
  readonly marks: readonly Mark[]
}

export interface ChartPhase {
  readonly start: Day
  readonly centre: number | null
  /** How many points the limits come from; under 12 they are trial limits. */
  readonly limitPoints: number
  readonly trial: boolean
  /** Spread in units of the binomial or Poisson one; null on an XmR chart. */
  readonly sigmaZ: number | null
}

export interface ControlChart {
  readonly chart: 'xmr' | 'pPrime' | 'uPrime'
  readonly points: readonly ChartPoint[]
  readonly phases: readonly ChartPhase[]
}

/** What a control chart shows: XmR for readings, Laney's p′ or u′ where the points have denominators (measurement 2c). */
export function controlChart(asked: ChartAsked): ControlChart {
  const chart = chartKind(asked)
  const cuts = asked.phases.map(({ start }) => asked.points.filter(({ periodStart }) => periodStart < start).length)
  const lines = asked.phases.map((phase, at) => phaseLines(chart, asked.points.slice(cuts[at], cuts[at + 1]), phase))
  const values = asked.points.map(ratioOf)
  const z = lines.flatMap((phase) => phase.z)
  const marks = marksOf({ values, z, phaseStarts: cuts }, { ...asked, chart })
  return {
    chart,
    points: asked.points.map(({ periodStart }, at) => {
      const phase = cuts.findLastIndex((cut) => cut <= at)
      const [line, within] = [lines[phase]!, at - cuts[phase]!]
      return { periodStart, value: values[at]!, phase, ...lineAt(line, within), marks: marks[at] ?? [] }
    }),
    phases: asked.phases.map(({ start }, at) => phaseFacts(start, lines[at]!)),
  }
}

/** A share or a rate that came without its counts is drawn as a reading. */
function chartKind({ kind, points }: ChartAsked): ControlChart['chart'] {
  const isCounted = points.every((point) => ratioOf(point) === null || (point.num ?? null) !== null)
  if (kind === 'value' || !isCounted) return 'xmr'
  return kind === 'proportion' ? 'pPrime' : 'uPrime'
}

function lineAt({ centre, upper, lower }: PhaseLines, at: number): Pick<ChartPoint, 'centre' | 'upper' | 'lower'> {
  return { centre, upper: upper[at] ?? null, lower: lower[at] ?? null }
}

function phaseFacts(start: Day, { centre, limitPoints, sigmaZ }: PhaseLines): ChartPhase {
  return { start, centre, limitPoints, trial: limitPoints < 12, sigmaZ }
}
