import { fitted, lettering, textWidth } from './lettering.ts'
import { node, type SvgNode } from './svg.ts'

/** One line of the key: how something looks, and what it is. */
export interface LegendItem {
  readonly text: string
  /** Draws the sample around this middle. */
  readonly sample: (x: number, y: number) => SvgNode
}

const ROW = 18
const SAMPLE = 22
const GAP = 16

export interface Legend {
  readonly height: number
  /** The key with its top edge at `y`. */
  at(y: number): SvgNode
}

/** The key below a chart, in as many rows as the width asks for. */
export function legendOf(items: readonly LegendItem[], width: number): Legend {
  let x = 0
  let row = 0
  const placed = items.map((item) => {
    const text = fitted(item.text, width - SAMPLE)
    const needs = SAMPLE + textWidth(text)
    if (x > 0 && x + needs > width) {
      x = 0
      row += 1
    }
    const at = { item, text, x, row }
    x += needs + GAP
    return at
  })
  const height = items.length === 0 ? 0 : (row + 1) * ROW + 6
  return {
    height,
    at: (y) =>
      node(
        'g',
        {},
        placed.map((entry) => drawn(entry, y + 6)),
      ),
  }
}

function drawn(
  { item, text, x, row }: { item: LegendItem; text: string; x: number; row: number },
  top: number,
): SvgNode {
  const y = top + row * ROW + ROW / 2
  return node('g', { class: 'chart-key' }, item.sample(x + 8, y), lettering(text, { x: x + SAMPLE, y: y + 4 }))
}

/** A sample of a line in the key. */
export const lineSample = (look: string) => (x: number, y: number) =>
  node('path', { d: `M${x - 8},${y}h16`, class: look })

/** A sample of a shape in the key. */
export const shapeSample =
  (look: string, shape: (spot: { x: number; y: number }, radius: number) => string) => (x: number, y: number) =>
    node('path', { d: shape({ x, y }, 4), class: look })

/** A sample of an area in the key. */
export const areaSample = (look: string) => (x: number, y: number) =>
  node('rect', { x: x - 7, y: y - 5, width: 14, height: 10, class: look })

/** A sample of an upright line in the key. */
export const uprightSample = (look: string) => (x: number, y: number) =>
  node('path', { d: `M${x},${y - 6}v12`, class: look })
