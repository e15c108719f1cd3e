import { dot, type LeastSquares, type Rows } from './linear.ts'

/**
 * Newey-West covariance of least squares coefficients: Bartlett weights 1 - j/(lag + 1), no prewhitening, small-sample
 * factor n/(n - p). For the expert view: its intervals are too narrow at the sizes of a register (measurement 2d).
 */
export function neweyWestCovariance(rows: Rows, { residuals, inverse }: LeastSquares, lag: number): Rows {
  const [n, p] = [rows.length, inverse.length]
  const scores = rows.map((row, at) => row.map((value) => value * residuals[at]!))
  const meat = inverse.map((_, one) => inverse.map((_, other) => weightedProducts(scores, { one, other, lag })))
  const factor = n / (n - p)
  return product(product(inverse, meat), inverse).map((row) => row.map((value) => value * factor))
}

function weightedProducts(scores: Rows, { one, other, lag }: { one: number; other: number; lag: number }): number {
  let sum = 0
  for (let apart = 0; apart <= lag; apart++) {
    const weight = 1 - apart / (lag + 1)
    for (let at = apart; at < scores.length; at++) {
      const [now, then] = [scores[at]!, scores[at - apart]!]
      sum += weight * (apart === 0 ? now[one]! * now[other]! : now[one]! * then[other]! + then[one]! * now[other]!)
    }
  }
  return sum
}

function product(left: Rows, right: Rows): number[][] {
  return left.map((row) =>
    right.map((_, column) =>
      dot(
        row,
        right.map((other) => other[column]!),
      ),
    ),
  )
}
