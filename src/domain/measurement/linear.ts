/** One row per observation, one column per coefficient. */
export type Rows = readonly (readonly number[])[]

export interface LeastSquares {
  readonly coefficients: readonly number[]
  readonly residuals: readonly number[]
  /** Sum of squared residuals. */
  readonly rss: number
  /** (X'X)⁻¹, columns × columns. */
  readonly inverse: Rows
  /** ln det(X'X). */
  readonly logDeterminant: number
}

/**
 * Ordinary least squares by Householder reflections (no X'X is ever formed, so a long trend column costs no digits).
 * @throws RangeError when the columns do not determine the coefficients.
 */
export function leastSquares(rows: Rows, response: readonly number[]): LeastSquares {
  const columns = rows[0]?.length ?? 0
  const work = rows.map((row, at) => [...row, response[at] ?? 0])
  const reference = columnNorms(rows, columns)
  for (let column = 0; column < columns; column++) reflect(work, column, 1e-11 * (reference[column] ?? 0))
  const upper = work.slice(0, columns)
  const coefficients = backSubstituted(
    upper,
    upper.map((row) => row[columns]!),
  )
  const residuals = rows.map((row, at) => (response[at] ?? 0) - dot(row, coefficients))
  const logDeterminant = 2 * upper.reduce((sum, row, at) => sum + Math.log(Math.abs(row[at]!)), 0)
  return {
    coefficients,
    residuals,
    rss: dot(residuals, residuals),
    inverse: gramInverse(upper, columns),
    logDeterminant,
  }
}

export function dot(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0)
}

/** w' M w: the variance of a weighted sum of coefficients. */
export function quadraticForm(matrix: Rows, weights: readonly number[]): number {
  return dot(
    weights,
    matrix.map((row) => dot(row, weights)),
  )
}

function columnNorms(rows: Rows, columns: number): number[] {
  return Array.from({ length: columns }, (_, column) => Math.hypot(...rows.map((row) => row[column]!)))
}

function reflect(work: number[][], column: number, negligible: number): void {
  const norm = Math.hypot(...work.slice(column).map((row) => row[column]!))
  if (!(norm > negligible)) throw new RangeError('the columns do not determine the coefficients')
  const pivot = work[column]!
  const signed = pivot[column]! > 0 ? -norm : norm
  const mirror = work.map((row, at) => (at < column ? 0 : row[column]! - (at === column ? signed : 0)))
  const length = dot(mirror, mirror)
  for (let at = column; at < pivot.length; at++) {
    const shift = (2 * work.reduce((sum, row, rowAt) => sum + mirror[rowAt]! * row[at]!, 0)) / length
    for (let rowAt = column; rowAt < work.length; rowAt++) work[rowAt]![at]! -= shift * mirror[rowAt]!
  }
}

function backSubstituted(upper: Rows, right: readonly number[]): number[] {
  const solved = new Array<number>(right.length).fill(0)
  for (let at = right.length - 1; at >= 0; at--) {
    let rest = right[at]!
    for (let later = at + 1; later < right.length; later++) rest -= upper[at]![later]! * solved[later]!
    solved[at] = rest / upper[at]![at]!
  }
  return solved
}

/** R⁻¹ R⁻ᵀ, from the columns of R⁻¹. */
function gramInverse(upper: Rows, columns: number): number[][] {
  const units = Array.from({ length: columns }, (_, at) =>
    Array.from({ length: columns }, (_, to) => (to === at ? 1 : 0)),
  )
  const inverseColumns = units.map((unit) => backSubstituted(upper, unit))
  return units.map((_, one) =>
    units.map((_, other) => inverseColumns.reduce((sum, column) => sum + column[one]! * column[other]!, 0)),
  )
}
