import { dot, type LeastSquares, leastSquares, type Rows } from './linear.ts'
import { whitened } from './reml.ts'

/**
 * Prais-Winsten: the rho that the residuals of its own fit show, found by iteration. For the expert view.
 * @returns null where the residuals of a short, wandering series show a rho of 1 or more: then there is no such model.
 */
export function praisWinstenFit(rows: Rows, response: readonly number[]): { rho: number; fit: LeastSquares } | null {
  let rho = 0
  for (let round = 0; round < 500; round++) {
    const { coefficients } = quasiDifferenced(rows, response, rho)
    const left = response.map((value, at) => value - dot(rows[at]!, coefficients))
    const next = residualRho(left)
    const settled = Math.abs(next - rho) < 1e-12
    rho = next
    if (Math.abs(rho) >= 1) return null
    if (settled) break
  }
  return { rho, fit: quasiDifferenced(rows, response, rho) }
}

function residualRho(residuals: readonly number[]): number {
  const earlier = residuals.slice(0, -1)
  return dot(residuals.slice(1), earlier) / dot(earlier, earlier)
}

function quasiDifferenced(rows: Rows, response: readonly number[], rho: number): LeastSquares {
  const columns = (rows[0] ?? []).map((_, column) =>
    whitened(
      rows.map((row) => row[column]!),
      rho,
    ),
  )
  return leastSquares(
    response.map((_, at) => columns.map((column) => column[at]!)),
    whitened(response, rho),
  )
}
