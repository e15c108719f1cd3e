import { lettering } from '../../charts/lettering.ts'
import { node, type SvgNode } from '../../charts/svg.ts'
import { drawingWords } from '../../words/causeWords.ts'
import type { Language } from '../../words/language.ts'
import type { PlacedBox } from './placed.ts'

interface About {
  readonly language: Language
  readonly isSingle: boolean
}

/** What hangs below an event of a fault tree: the sign of its gate, or the circle of a basic event. */
export function sign({ node: event, x, y, width, height }: PlacedBox, { language, isSingle }: About): SvgNode[] {
  const middle = x + width / 2
  const from = y + height
  const stem = node('path', { d: `M${middle},${from}v7`, class: 'chart-axis' })
  if (event.gate === null) return [stem, ...circle({ middle, from, isSingle, language })]
  const words = { and: drawingWords.and, or: drawingWords.or, vote: null }[event.gate]
  const text = words ? words[language] : `≥ ${event.votes ?? '?'}`
  const outline = event.gate === 'and' ? domed(middle, from + 7) : curved(middle, from + 7)
  return [
    stem,
    node('path', { d: outline, class: 'chart-tag' }),
    lettering(text, { x: middle, y: from + 27, look: 'chart-tag-text chart-middle' }),
  ]
}

/** A basic event; one that brings the top event about all by itself has a second ring and says so. */
function circle({ middle, from, isSingle, language }: { middle: number; from: number } & About): SvgNode[] {
  const at = { cx: middle, cy: from + 18 }
  if (!isSingle) return [node('circle', { ...at, r: 10, class: 'chart-tag' })]
  return [
    node('circle', { ...at, r: 11, class: 'chart-tag' }),
    node('circle', { ...at, r: 7, class: 'chart-window' }),
    lettering(drawingWords.single[language], { x: middle + 17, y: from + 22, look: 'chart-tag-text' }),
  ]
}

/** AND: a flat foot and a dome. */
function domed(middle: number, top: number): string {
  return `M${middle - 20},${top + 29}v-13a20,16 0 0 1 40,0v13z`
}

/** OR and k of n: a pointed dome over a hollow foot. */
function curved(middle: number, top: number): string {
  return `M${middle - 20},${top + 30}v-8q2,-16 20,-22q18,6 20,22v8q-20,-10 -40,0z`
}
