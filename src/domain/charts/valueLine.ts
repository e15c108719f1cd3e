import type { Cadence } from '../measurement/series.ts'
import { dayNumber, nextPeriod } from './days.ts'
import type { Plot } from './plot.ts'
import { brokenLine, type Spot } from './shapes.ts'

/** Where a point lies; `y` null where its figure is missing. */
export interface PlacedPoint {
  readonly x: number
  readonly y: number | null
  /** Periods that are absent altogether lie between this point and the one before. */
  readonly isAfterGap: boolean
  /** No neighbour on either side: the line does not show it. */
  readonly isAlone: boolean
}

interface Dated {
  readonly periodStart: string
  readonly value: number | null
}

export function placed(
  points: readonly Dated[],
  cadence: Cadence,
  plot: Pick<Plot, 'middle' | 'y'>,
): readonly PlacedPoint[] {
  let expected = Number.POSITIVE_INFINITY
  const spots = points.map(({ periodStart, value }) => {
    const start = dayNumber(periodStart)
    const isAfterGap = start > expected
    expected = nextPeriod(start, cadence)
    return { x: plot.middle(periodStart), y: value === null ? null : plot.y.at(value), isAfterGap }
  })
  return spots.map((spot, at) => {
    const before = spots[at - 1]
    const after = spots[at + 1]
    const hasBefore = before !== undefined && before.y !== null && !spot.isAfterGap
    const hasAfter = after !== undefined && after.y !== null && !after.isAfterGap
    return { ...spot, isAlone: !hasBefore && !hasAfter }
  })
}

/** The line through the figures, broken where periods are missing. */
export function linePath(spots: readonly PlacedPoint[]): string {
  return brokenLine(spots.flatMap(withGap))
}

function withGap({ x, y, isAfterGap }: PlacedPoint): readonly (Spot | null)[] {
  const spot = y === null ? null : { x, y }
  return isAfterGap ? [null, spot] : [spot]
}
