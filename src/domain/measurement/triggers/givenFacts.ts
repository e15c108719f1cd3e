import { nextPeriod } from '../periods.ts'
import type { Cadence, SeriesPoint } from '../series.ts'
import type { SeriesFacts } from './seriesFacts.ts'

type Given = number | null | readonly [num: number, den: number]

function series(cadence: Cadence, given: readonly Given[], start = '2024-01-01'): SeriesPoint[] {
  let periodStart = start
  return given.map((one) => {
    const at = periodStart
    periodStart = nextPeriod(at, cadence)
    return typeof one === 'number' || one === null
      ? { periodStart: at, value: one }
      : { periodStart: at, value: null, num: one[0], den: one[1] }
  })
}

/** For tests: facts of a metric from its values (or counts), one per period from 2024 on. */
export function facts(cadence: Cadence, given: readonly Given[], rest: Partial<SeriesFacts> = {}): SeriesFacts {
  const points = series(cadence, given)
  return {
    kind: given.some(Array.isArray) ? 'proportion' : 'value',
    direction: 'increase',
    cadence,
    points,
    phases: [{ start: '2024-01-01' }],
    target: null,
    worthwhile: null,
    benchmark: null,
    today: nextPeriod(points.at(-1)!.periodStart, cadence),
    ...rest,
  }
}
