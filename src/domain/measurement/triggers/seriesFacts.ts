import type { Day } from '#domain/time/days.ts'
import { type ChartPoint, controlChart } from '../controlChart.ts'
import type { PhaseStart } from '../phases.ts'
import { type Cadence, type Direction, type MetricKind, ratioOf, type SeriesPoint } from '../series.ts'
import type { Signal } from './signal.ts'

export interface Benchmark {
  readonly value: number
  readonly source: string
  readonly day: Day
}

/**
 * What a trigger may know of a metric. Every trigger asks about the newest period only; to catch up after a pause, ask with
 * the points up to each period that was missed.
 */
export interface SeriesFacts {
  readonly kind: MetricKind
  readonly direction: Direction
  readonly cadence: Cadence
  /** Complete periods only, ascending, gaps filled. */
  readonly points: readonly SeriesPoint[]
  /** From `chartPhases`. */
  readonly phases: readonly PhaseStart[]
  /** A share is 0…1. For satisfaction: the threshold. */
  readonly target: number | null
  readonly worthwhile: number | null
  readonly benchmark: Benchmark | null
  readonly today: Day
}

export type SeriesTrigger = (facts: SeriesFacts) => Signal | null

/** A point that is there. */
export interface Known {
  readonly periodStart: Day
  readonly value: number
  readonly num: number | null
  readonly den: number | null
}

/** The newest `count` periods, oldest first; null when one of them is missing or there are fewer. */
export function newest(points: readonly SeriesPoint[], count: number): Known[] | null {
  const known = points.slice(-count).flatMap(knownOf)
  return known.length === count ? known : null
}

/** All points that are there. */
export function knownPoints(points: readonly SeriesPoint[]): Known[] {
  return points.flatMap(knownOf)
}

function knownOf(point: SeriesPoint): Known[] {
  const value = ratioOf(point)
  const { periodStart, num = null, den = null } = point
  return value === null ? [] : [{ periodStart, value, num, den }]
}

/** How much better the second value is; negative when it is worse. */
export function gain(from: number, to: number, direction: Direction): number {
  return direction === 'increase' ? to - from : from - to
}

/** Whether every value is strictly worse (or better) than the one before. */
export function goes(way: 'better' | 'worse', values: readonly number[], direction: Direction): boolean {
  const sign = way === 'better' ? 1 : -1
  return values.every((value, at) => at === 0 || sign * gain(values[at - 1]!, value, direction) > 0)
}

/** The newest period as the metric's own chart shows it: its lines and the run rules that mark it. */
export function newestOnChart(facts: SeriesFacts): ChartPoint | undefined {
  return controlChart(facts).points.at(-1)
}

/** How many periods a rule of the default set looks at. */
export const ruleLengths: Readonly<Record<string, number>> = { astronomical: 1, shift7: 7, trend7: 7, twoInThree: 3 }
