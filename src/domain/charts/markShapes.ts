import type { ControlPoint, RuleMark } from './controlChart.ts'
import { diamond, square, triangle } from './shapes.ts'
import { node, type SvgNode } from './svg.ts'
import type { PlacedPoint } from './valueLine.ts'

export type Side = RuleMark['side']

export const sideShapes = { improving: diamond, concerning: triangle, neutral: square } as const satisfies Record<
  Side,
  unknown
>
export const sides = ['neutral', 'improving', 'concerning'] as const satisfies readonly Side[]

/** The sides on which a point is marked; both better and worse where rules say both. */
export function sidesOf({ marks }: Pick<ControlPoint, 'marks'>): readonly Side[] {
  const found = sides.filter((side) => marks.some((mark) => mark.side === side))
  return found.length > 1 ? found.filter((side) => side !== 'neutral') : found
}

/** One path per side: a shape on every marked point; a point with two sides shows both, one beside the other. */
export function markShapes(
  points: readonly Pick<ControlPoint, 'marks'>[],
  spots: readonly PlacedPoint[],
  radius: number,
): SvgNode {
  const drawn: Record<Side, string> = { neutral: '', improving: '', concerning: '' }
  points.forEach((point, at) => {
    const spot = spots[at]
    if (!spot || spot.y === null) return
    const found = sidesOf(point)
    const shift = found.length > 1 ? radius * 1.3 : 0
    for (const side of found) {
      const x = spot.x + (side === 'improving' ? -shift : shift)
      drawn[side] += sideShapes[side]({ x, y: spot.y }, radius)
    }
  })
  return node(
    'g',
    {},
    sides.map((side) => drawn[side] !== '' && node('path', { d: drawn[side], class: `chart-${side}` })),
  )
}
