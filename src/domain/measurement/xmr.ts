import { mean } from './mean.ts'
import { median } from './median.ts'

/** Expected mean range of two neighbours in units of sigma, and the upper limit of a moving range (measurement 2c). */
const D2 = 1.128
const D4 = 3.267
const MEDIAN_RANGE_FACTOR = 3.145

type Values = readonly (number | null)[]

export interface XmrOptions {
  /** Limits come from the first so many periods (missing ones count as periods); all of them by default. */
  readonly baselineCount?: number
  /** First index of every phase; ranges never reach over one. */
  readonly phaseStarts?: readonly number[]
  /** Drop moving ranges of at least their own limit once, before the limits are taken. */
  readonly screened?: boolean
}

/** A line and its limits; null where there are too few points for it. */
export interface Limits {
  readonly centre: number | null
  readonly mrBar: number | null
  /** mean moving range / 1.128. */
  readonly sigma: number | null
  readonly ucl: number | null
  readonly lcl: number | null
}

export interface XmrLimits extends Limits {
  /** With the rounded factor 2.66 other tools use. */
  readonly ucl266: number | null
  readonly lcl266: number | null
  readonly mrUcl: number | null
  readonly medianMr: number | null
  readonly uclMedianMr: number | null
  readonly lclMedianMr: number | null
  /** Entry i is the range between points i and i + 1; null over a missing period or into a new phase. */
  readonly movingRanges: Values
  /** Points whose range from the one before is beyond the range limit; points beyond 3 sigma. */
  readonly mrBeyond: readonly number[]
  readonly beyond3Sigma: readonly number[]
  readonly phases?: readonly (Limits & { readonly start: number; readonly end: number })[]
}

/**
 * Individuals chart: mean ± 3 × (mean moving range / 1.128), limits from the baseline held over all values (measurement 2c).
 * @param values one per period in order; null = missing. Indices in the answer count from 0.
 */
export function xmrLimits(values: Values, options: XmrOptions = {}): XmrLimits {
  const { baselineCount = values.length, phaseStarts, screened = false } = options
  const baseline = values.slice(0, baselineCount)
  const limits = limitsOf(baseline, screened)
  const ranges = present(rangesOf(baseline))
  const mrBar = meanOf(ranges)
  const medianMr = ranges.length === 0 ? null : median(ranges)
  const mrUcl = mrBar === null ? null : D4 * mrBar
  const movingRanges = rangesOf(values)
  return {
    ...limits,
    ...around(limits.centre, limits.mrBar, 2.66, ['ucl266', 'lcl266']),
    ...around(limits.centre, medianMr, MEDIAN_RANGE_FACTOR, ['uclMedianMr', 'lclMedianMr']),
    mrUcl,
    medianMr,
    movingRanges,
    mrBeyond: indicesWhere(movingRanges, (range) => mrUcl !== null && range > mrUcl).map((at) => at + 1),
    beyond3Sigma: indicesWhere(values, (value) => isBeyond(value, limits)),
    ...(phaseStarts && { phases: phasesOf(values, phaseStarts, screened) }),
  }
}

/** Ranges between neighbours: one fewer than there are values. */
function rangesOf(values: Values): (number | null)[] {
  return values.slice(1).map((value, at) => {
    const previous = values[at]
    return value === null || previous === null || previous === undefined ? null : Math.abs(value - previous)
  })
}

function limitsOf(values: Values, screened: boolean): Limits {
  const ranges = present(rangesOf(values))
  const mrBar = meanOf(screened ? kept(ranges) : ranges)
  const centre = meanOf(present(values))
  const sigma = mrBar === null ? null : mrBar / D2
  return { centre, mrBar, sigma, ...around(centre, sigma, 3, ['ucl', 'lcl']) }
}

function kept(ranges: readonly number[]): number[] {
  const limit = D4 * (meanOf(ranges) ?? 0)
  return ranges.filter((range) => range < limit || limit === 0)
}

function phasesOf(values: Values, starts: readonly number[], screened: boolean) {
  return starts.map((start, at) => {
    const end = (starts[at + 1] ?? values.length) - 1
    return { start, end, ...limitsOf(values.slice(start, end + 1), screened) }
  })
}

function around<Upper extends string, Lower extends string>(
  centre: number | null,
  width: number | null,
  factor: number,
  [upper, lower]: readonly [Upper, Lower],
): Record<Upper | Lower, number | null> {
  const has = centre !== null && width !== null
  return {
    [upper]: has ? centre + factor * width : null,
    [lower]: has ? centre - factor * width : null,
  } as Record<Upper | Lower, number | null>
}

function isBeyond(value: number, { ucl, lcl }: Limits): boolean {
  return ucl !== null && lcl !== null && (value > ucl || value < lcl)
}

function indicesWhere(values: Values, is: (value: number) => boolean): number[] {
  return values.flatMap((value, at) => (value !== null && is(value) ? [at] : []))
}

function present(values: Values): number[] {
  return values.filter((value) => value !== null)
}

function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : mean(values)
}
