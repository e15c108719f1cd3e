import type { Rows } from './linear.ts'

export interface DesignOf {
  /** Place of each point on the calendar, in periods; consecutive where nothing is missing. */
  readonly positions: readonly number[]
  /** How many of them lie before the change. */
  readonly before: number
  /** `level`: [1, L]; `regression`: [1, t, L, L(t - first after)]. */
  readonly shape: 'level' | 'regression'
  /** Pairs of sine and cosine over `period` periods. */
  readonly harmonics: number
  readonly period: number
}

/** A segmented regression's matrix and what its coefficients say together (measurement 2d, step 4). */
export interface InterruptedDesign {
  readonly rows: Rows
  readonly names: readonly string[]
  /** Weights of the coefficients: average gap after the change between the fit and the fit without it. */
  readonly averageEffect: readonly number[]
  /** The same gap at the last point. */
  readonly endEffect: readonly number[]
  /** The points after the change, as if it had not happened. */
  readonly unchanged: Rows
}

export function interruptedDesign(of: DesignOf): InterruptedDesign {
  const start = of.positions[of.before] ?? 0
  const full = of.positions.map((at, index) => designRow(of, at, index >= of.before ? at - start : undefined))
  const after = of.positions.slice(of.before)
  const unchanged = after.map((at) => designRow(of, at, undefined))
  const gaps = after.map((_, index) => subtracted(full[of.before + index]!, unchanged[index]!))
  const average = gaps[0]?.map((_, column) => gaps.reduce((sum, gap) => sum + gap[column]!, 0) / gaps.length) ?? []
  return { rows: full, names: columnNames(of), averageEffect: average, endEffect: gaps.at(-1) ?? [], unchanged }
}

/** `sinceChange` undefined = before it. The time column starts at 1 whatever the calendar's own number is. */
function designRow(of: DesignOf, at: number, sinceChange: number | undefined): number[] {
  const time = at - (of.positions[0] ?? 0) + 1
  const change = sinceChange === undefined ? 0 : 1
  const line = of.shape === 'level' ? [1, change] : [1, time, change, sinceChange ?? 0]
  return [
    ...line,
    ...seasonColumns(of).map(({ turn, isSine }) => (isSine ? Math.sin(turn * time) : Math.cos(turn * time))),
  ]
}

/** A wave of two periods has no sine: it is zero at every point. */
function seasonColumns({ harmonics, period }: DesignOf): { name: string; turn: number; isSine: boolean }[] {
  return Array.from({ length: harmonics }, (_, at) => at + 1).flatMap((number) => {
    const turn = (2 * Math.PI * number) / period
    const sine = { name: `sin${number}`, turn, isSine: true }
    const cosine = { name: `cos${number}`, turn, isSine: false }
    return 2 * number === period ? [cosine] : [sine, cosine]
  })
}

function columnNames(of: DesignOf): string[] {
  const line =
    of.shape === 'level' ? ['intercept', 'levelChange'] : ['intercept', 'preSlope', 'levelChange', 'slopeChange']
  return [...line, ...seasonColumns(of).map(({ name }) => name)]
}

function subtracted(one: readonly number[], other: readonly number[]): number[] {
  return one.map((value, column) => value - other[column]!)
}
