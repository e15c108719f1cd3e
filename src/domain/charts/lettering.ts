import { node, type SvgNode } from './svg.ts'

/** How wide a text will be, about: there is no page here to measure it on. */
export function textWidth(text: string, size = 11.5): number {
  let em = 0
  for (const letter of text) em += narrow.test(letter) ? 0.34 : wide.test(letter) ? 0.9 : 0.61
  return em * size
}

const narrow = /[ .,:;'|ijlftr()[\]!·]/
const wide = /[mwMWÄÖÜ@%…–—]|[\u1100-\uffff]/

/** The text, or as much of its beginning as fits, with an ellipsis. */
export function fitted(text: string, width: number, size = 11.5): string {
  if (textWidth(text, size) <= width) return text
  const letters = [...text]
  while (letters.length > 1 && textWidth(`${letters.join('')}…`, size) > width) letters.pop()
  return `${letters.join('').trimEnd()}…`
}

interface Place {
  readonly x: number
  readonly y: number
  readonly look?: string
}

export function lettering(text: string, { x, y, look = 'chart-text' }: Place): SvgNode {
  return node('text', { x, y, class: look }, text)
}

/** Strong letters that stay readable across lines: a copy in the ground's colour lies under them. */
export function strongLettering(text: string, { x, y, look = '' }: Place): SvgNode {
  const styled = (base: string) => node('text', { x, y, class: `${base} ${look}`.trim() }, text)
  return node('g', {}, styled('chart-halo'), styled('chart-strong'))
}

export interface EndLabel {
  readonly y: number
  readonly text: string
  readonly look?: string
}

/** Labels of lines at a margin, moved apart so that none covers another. */
export function apart<Item extends EndLabel>(
  labels: readonly Item[],
  [top, bottom]: readonly [number, number],
): Item[] {
  const step = 14
  const sorted = [...labels].sort((one, other) => one.y - other.y).map((label) => ({ ...label }))
  let floor = top
  const down = sorted.map((label) => {
    const y = Math.max(label.y, floor)
    floor = y + step
    return { ...label, y }
  })
  let ceiling = bottom
  return down.reverse().map((label) => {
    const y = Math.min(label.y, ceiling)
    ceiling = y - step
    return { ...label, y }
  })
}
