/** One series as run rules read it: values for trends, z = (value - centre)/sigma for zones. Same length; null = missing. */
export interface Readings {
  readonly values: readonly (number | null)[]
  readonly z: readonly (number | null)[]
  /** First index of every phase: no window reaches over one. */
  readonly phaseStarts?: readonly number[]
}

export type Side = 'high' | 'low'

/** Indices from 0, ascending. `completedAt`: a window ends here; `flagged`: points to mark, on which side. */
export interface RuleHits {
  readonly completedAt: readonly number[]
  readonly flagged: readonly number[]
  readonly high: readonly number[]
  readonly low: readonly number[]
}

interface Reading {
  readonly index: number
  readonly value: number
  readonly z: number
}

interface Hit {
  /** Null where the rule speaks of neither side. */
  readonly side: Side | null
  readonly points: readonly Reading[]
}

/** Looks at the readings since the phase began or a period was missing; the last of them is the point asked about. */
export type Rule = (stretch: readonly Reading[]) => readonly Hit[]

/** Runs one rule over a series. Missing periods and phase starts break every window (measurement 2c). */
export function ruleHits(rule: Rule, { values, z, phaseStarts = [] }: Readings): RuleHits {
  const marks = {
    completedAt: new Set<number>(),
    flagged: new Set<number>(),
    high: new Set<number>(),
    low: new Set<number>(),
  }
  let stretch: Reading[] = []
  values.forEach((value, index) => {
    const zone = z[index]
    if (phaseStarts.includes(index)) stretch = []
    if (value === null || zone === null || zone === undefined) {
      stretch = []
      return
    }
    stretch.push({ index, value, z: zone })
    for (const { side, points } of rule(stretch)) {
      marks.completedAt.add(index)
      for (const point of points) {
        marks.flagged.add(point.index)
        if (side) marks[side].add(point.index)
      }
    }
  })
  return {
    completedAt: ascending(marks.completedAt),
    flagged: ascending(marks.flagged),
    high: ascending(marks.high),
    low: ascending(marks.low),
  }
}

function ascending(indices: ReadonlySet<number>): number[] {
  return [...indices].sort((one, other) => one - other)
}

const sides = [
  ['high', 1],
  ['low', -1],
] as const

/** One point strictly beyond so many sigma. */
export function beyond(sigmas: number): Rule {
  return kOfM({ k: 1, m: 1, sigmas })
}

/** So many points in a row strictly on one side of the centre. */
export function run(length: number): Rule {
  return (stretch) =>
    sides.flatMap(([side, sign]) => {
      const points = stretch.slice(-length)
      return points.length === length && points.every(({ z }) => sign * z > 0) ? [{ side, points }] : []
    })
}

/** So many points in a row, each strictly above (or below) the one before. The side is the slope's, not the mean's. */
export function trend(length: number): Rule {
  return (stretch) =>
    sides.flatMap(([side, sign]) => {
      const points = stretch.slice(-length)
      const climbs = points.every((point, at) => at === 0 || sign * (point.value - points[at - 1]!.value) > 0)
      return points.length === length && climbs ? [{ side, points }] : []
    })
}

/** k of m points beyond so many sigma on one side, this one among them; the window may be cut short where a phase begins. */
export function kOfM({ k, m, sigmas }: { k: number; m: number; sigmas: number }): Rule {
  return (stretch) =>
    sides.flatMap(([side, sign]) => {
      const isOut = ({ z }: Reading) => sign * z > sigmas
      const points = stretch.slice(-m).filter(isOut)
      return points.length >= k && isOut(stretch.at(-1)!) ? [{ side, points }] : []
    })
}

/** So many points whose steps go up and down in turn. */
export function alternating(length: number): Rule {
  return (stretch) => {
    const points = stretch.slice(-length)
    const steps = points.slice(1).map(({ value }, at) => Math.sign(value - points[at]!.value))
    const turns = steps.every((step, at) => step !== 0 && (at === 0 || step === -steps[at - 1]!))
    return points.length === length && turns ? [{ side: null, points }] : []
  }
}

/** So many points in a row that all satisfy `is`, on whichever side. */
export function everyOf(length: number, is: (z: number) => boolean): Rule {
  return (stretch) => {
    const points = stretch.slice(-length)
    return points.length === length && points.every(({ z }) => is(z)) ? [{ side: null, points }] : []
  }
}
