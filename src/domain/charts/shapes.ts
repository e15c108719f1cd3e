import { rounded } from './svg.ts'

export interface Spot {
  readonly x: number
  readonly y: number
}

type Shape = (spot: Spot, radius: number) => string

const pair = (x: number, y: number) => `${rounded(x)},${rounded(y)}`

/** The outline of a circle as a path, so that many of them are one element. */
export const circle: Shape = ({ x, y }, r) =>
  `M${pair(x - r, y)}a${r},${r} 0 1 0 ${rounded(2 * r)},0a${r},${r} 0 1 0 ${rounded(-2 * r)},0z`

/** Better: a diamond. */
export const diamond: Shape = ({ x, y }, r) => {
  const d = r * 1.35
  return `M${pair(x, y - d)}L${pair(x + d, y)}L${pair(x, y + d)}L${pair(x - d, y)}z`
}

/** Worse: a triangle, as on warning signs. */
export const triangle: Shape = ({ x, y }, r) => {
  const d = r * 1.35
  return `M${pair(x, y - d)}L${pair(x + d, y + d * 0.8)}L${pair(x - d, y + d * 0.8)}z`
}

/** A signal that is neither better nor worse: a square. */
export const square: Shape = ({ x, y }, r) => `M${pair(x - r, y - r)}h${2 * r}v${2 * r}h${-2 * r}z`

/** A line through spots, begun anew after every gap (null). */
export function brokenLine(spots: readonly (Spot | null)[]): string {
  let path = ''
  let isDrawing = false
  for (const spot of spots) {
    if (spot) path += `${isDrawing ? 'L' : 'M'}${pair(spot.x, spot.y)}`
    isDrawing = spot !== null
  }
  return path
}
