import type { ChartFrame } from './drawn.ts'
import { node, type SvgNode } from './svg.ts'

/** The picture itself: its name and its sentence first, for those who listen. */
export function chartRoot({ width, height, title }: ChartFrame, summary: string, parts: readonly SvgNode[]): SvgNode {
  return node(
    'svg',
    { viewBox: `0 0 ${width} ${height}`, width, height, role: 'img', class: 'chart' },
    node('title', {}, title),
    node('desc', {}, summary),
    parts,
  )
}
