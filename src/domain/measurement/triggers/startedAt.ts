import type { Day } from '#domain/time/days.ts'
import { changePoints } from '../changePoint.ts'
import type { Direction } from '../series.ts'
import { gain, knownPoints, type SeriesFacts } from './seriesFacts.ts'

/** Points looked back at: what began longer ago than that did not begin now. */
const LOOK_BACK = 200

/**
 * When the present level began (T5): the last change of the mean, if it went the signal's way. Levels last at least two
 * points, six for months and quarters. Null where no change can be told.
 */
export function startedAt({ points, cadence, direction }: SeriesFacts, way: 'better' | 'worse'): Day | null {
  const known = knownPoints(points).slice(-LOOK_BACK)
  const minSegment = cadence === 'month' || cadence === 'quarter' ? 6 : 2
  if (known.length < 2 * minSegment) return null
  const { starts, means } = changePoints(
    known.map(({ value }) => value),
    { minSegment },
  )
  const start = starts.at(-1)
  return start !== undefined && went(way, means, direction) ? known[start]!.periodStart : null
}

function went(way: 'better' | 'worse', means: readonly number[], direction: Direction): boolean {
  const change = gain(means.at(-2)!, means.at(-1)!, direction)
  return way === 'better' ? change > 0 : change < 0
}
