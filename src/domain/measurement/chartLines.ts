import { attributeLimits } from './attributeLimits.ts'
import { gap } from './mean.ts'
import type { PhaseStart } from './phases.ts'
import { ratioOf, type SeriesPoint } from './series.ts'
import { xmrLimits } from './xmr.ts'

/** Periods whose points give the limits where nothing is frozen: the default length of a baseline (measurement 2b). */
const LIMIT_PERIODS = 24

/** The lines of one phase: one entry per period of it, null where missing or unknown. */
export interface PhaseLines {
  readonly centre: number | null
  readonly upper: readonly (number | null)[]
  readonly lower: readonly (number | null)[]
  /** Distance from the centre in sigma. */
  readonly z: readonly (number | null)[]
  readonly limitPoints: number
  readonly sigmaZ: number | null
}

export function phaseLines(
  chart: 'xmr' | 'pPrime' | 'uPrime',
  points: readonly SeriesPoint[],
  phase: PhaseStart,
): PhaseLines {
  const limiting = limitingPoints(points, phase)
  const limitPoints = limiting.filter((point) => ratioOf(point) !== null).length
  const lines = chart === 'xmr' ? readingLines(points, limiting) : countedLines(chart, points, limiting)
  return { ...lines, limitPoints }
}

/** Held over the whole phase, so a chart of the past never changes because a new point came. */
function limitingPoints(
  points: readonly SeriesPoint[],
  { limitsFrom, limitsUntil }: PhaseStart,
): readonly SeriesPoint[] {
  if (limitsUntil === undefined) return points.slice(0, LIMIT_PERIODS)
  return points.filter(({ periodStart }) => periodStart >= (limitsFrom ?? '') && periodStart < limitsUntil)
}

type Lines = Omit<PhaseLines, 'limitPoints'>

function readingLines(points: readonly SeriesPoint[], limiting: readonly SeriesPoint[]): Lines {
  const { centre, sigma, ucl, lcl } = xmrLimits(limiting.map(ratioOf))
  const z = points.map((point) => distance(ratioOf(point), centre, sigma))
  return { centre, upper: points.map(() => ucl), lower: points.map(() => lcl), z, sigmaZ: null }
}

/** The points that give the limits are put before the phase and taken off again: limits come from the first ones. */
function countedLines(
  chart: 'pPrime' | 'uPrime',
  points: readonly SeriesPoint[],
  limiting: readonly SeriesPoint[],
): Lines {
  const both = [...limiting, ...points]
  const { centre, sigmaZ, y, sigma, ucl, lcl } = attributeLimits({
    chart: chart === 'pPrime' ? 'p' : 'u',
    events: both.map(({ num }) => num ?? null),
    denominators: both.map(({ den }) => den ?? null),
    baselineCount: limiting.length,
    laney: true,
  })
  const own = limiting.length
  const z = y.map((value, at) => distance(value, centre, sigma[at] ?? null)).slice(own)
  return { centre, upper: ucl.slice(own), lower: lcl.slice(own), z, sigmaZ }
}

/** Off a line that never varied, everything is beyond its limits. */
function distance(value: number | null, centre: number | null, sigma: number | null): number | null {
  if (value === null || centre === null || sigma === null) return null
  const between = gap(value, centre)
  return between === 0 ? 0 : between / sigma
}
