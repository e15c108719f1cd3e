import { gap } from './mean.ts'

type Values = readonly (number | null)[]

export interface Counted {
  /** p: share of a whole; u: events per exposure; c: events alone. */
  readonly chart: 'p' | 'u' | 'c'
  readonly events: Values
  /** Whole or exposure of each period; not read for c. Null or 0 = missing period. */
  readonly denominators: Values
  /** Limits come from the first so many periods and are held over the rest. */
  readonly baselineCount: number
  /** Widen (or narrow) by how much the baseline really varies: p′ and u′. */
  readonly laney: boolean
}

export interface AttributeLimits {
  readonly centre: number | null
  /** Spread of the baseline in units of the binomial or Poisson one; null on a plain chart. */
  readonly sigmaZ: number | null
  /** What is drawn, one per period; null = missing. */
  readonly y: Values
  readonly sigma: Values
  readonly ucl: Values
  readonly lcl: Values
  /** Indices strictly beyond a limit. */
  readonly beyond: readonly number[]
}

/** p, u and c charts with limits of each period's own size, and Laney's p′/u′ (measurement 2c). */
export function attributeLimits(counted: Counted): AttributeLimits {
  const { chart, laney } = counted
  const y = counted.events.map((events, at) => ratio(events, sizeAt(counted, at)))
  const centre = pooled(counted)
  const plain = y.map((_, at) => (centre === null ? null : sigmaOf(chart, centre, sizeAt(counted, at))))
  const sigmaZ =
    laney && centre !== null ? spread(standardized(y, plain, centre).slice(0, counted.baselineCount)) : null
  const sigma = laney ? plain.map((one) => (one === null || sigmaZ === null ? null : one * sigmaZ)) : plain
  const ucl = sigma.map((one) => limit(centre, one, { factor: 3, most: chart === 'p' ? 1 : Number.POSITIVE_INFINITY }))
  const lcl = sigma.map((one) => limit(centre, one, { factor: -3, most: Number.POSITIVE_INFINITY }))
  return { centre, sigmaZ, y, sigma, ucl, lcl, beyond: beyondOf(y, ucl, lcl) }
}

function sizeAt({ chart, denominators }: Counted, at: number): number | null {
  return chart === 'c' ? 1 : (denominators[at] ?? null)
}

function ratio(events: number | null, size: number | null): number | null {
  return events === null || size === null || size === 0 ? null : events / size
}

function pooled(counted: Counted): number | null {
  let [events, size] = [0, 0]
  for (let at = 0; at < Math.min(counted.baselineCount, counted.events.length); at++) {
    const [count, whole] = [counted.events[at] ?? null, sizeAt(counted, at)]
    if (ratio(count, whole) === null) continue
    events += count ?? 0
    size += whole ?? 0
  }
  return size === 0 ? null : events / size
}

function sigmaOf(chart: Counted['chart'], centre: number, size: number | null): number | null {
  if (size === null || size === 0) return null
  return Math.sqrt((chart === 'p' ? centre * (1 - centre) : centre) / size)
}

function standardized(y: Values, sigma: Values, centre: number): (number | null)[] {
  return y.map((value, at) => {
    const one = sigma[at]
    if (value === null || one === null || one === undefined) return null
    return one === 0 ? 0 : gap(value, centre) / one
  })
}

/** mean|difference of neighbours| / 1.128, none over a missing period. */
function spread(z: Values): number | null {
  const steps = z.slice(1).flatMap((value, at) => {
    const previous = z[at]
    return value === null || previous === null || previous === undefined ? [] : [Math.abs(value - previous)]
  })
  return steps.length === 0 ? null : steps.reduce((sum, step) => sum + step, 0) / steps.length / 1.128
}

function limit(centre: number | null, sigma: number | null, { factor, most }: { factor: number; most: number }) {
  return centre === null || sigma === null ? null : Math.min(most, Math.max(0, centre + factor * sigma))
}

function beyondOf(y: Values, ucl: Values, lcl: Values): number[] {
  return y.flatMap((value, at) => {
    const [upper, lower] = [ucl[at], lcl[at]]
    if (value === null || upper === null || upper === undefined || lower === null || lower === undefined) return []
    return gap(value, upper) > 0 || gap(value, lower) < 0 ? [at] : []
  })
}
