import { lettering } from '../../charts/lettering.ts'
import { node, type SvgNode } from '../../charts/svg.ts'
import { chainSentence, drawingWords } from '../../words/causeWords.ts'
import type { Language } from '../../words/language.ts'
import type { CauseTree } from '../analysis.ts'
import { techniques } from '../causeAnswers.ts'
import { minimalCutSets, singlePoints } from '../cutSets.ts'
import { causeChains } from '../statement.ts'
import { LINE } from './boxText.ts'
import { layFishbone } from './layFishbone.ts'
import { layTree } from './layTree.ts'
import { fishboneLines, treeLines } from './lines.ts'
import type { Laid, PlacedBox } from './placed.ts'
import { sign } from './signs.ts'

export interface CauseDrawing extends Laid {
  readonly svg: SvgNode
}

/**
 * An analysis as a picture, the same on the screen and in documents (C-190, C-191): sizes in CSS pixels, the boxes beside it for
 * whoever wants to touch them.
 */
export function causeDrawing(tree: CauseTree, language: Language): CauseDrawing {
  const fish = tree.technique === 'fishbone' ? layFishbone(tree, language) : null
  const laid = fish ?? layTree(tree, language)
  const isFaultTree = tree.technique === 'faultTree'
  const single: ReadonlySet<string> = isFaultTree ? singlePoints(minimalCutSets(tree.nodes)) : new Set()
  const { boxes, width, height } = laid
  const signs = isFaultTree
    ? boxes.flatMap((box) => sign(box, { language, isSingle: single.has(box.node.sameAs ?? box.node.id) }))
    : []
  const svg = node(
    'svg',
    { viewBox: `0 0 ${width} ${height}`, width, height, role: 'img', class: 'chart' },
    node('title', {}, techniques[tree.technique][language]),
    node('desc', {}, described(tree, language)),
    fish ? fishboneLines(fish) : treeLines(laid, isFaultTree),
    signs,
    boxes.map(box),
  )
  return { svg, boxes, width, height }
}

/** What the picture comes to, for those who listen. */
function described(tree: CauseTree, language: Language): string {
  const chains = causeChains(tree).map(({ steps }) => chainSentence(steps, language))
  return chains.length > 0 ? chains.join(' ') : drawingWords.noRoot[language]
}

/** Root causes have a heavy frame, symptoms a dashed one; the words under the text say the same. */
function box({ node: cause, x, y, width, height, lines, marks }: PlacedBox): SvgNode {
  const frame = { x, y, width, height, rx: 6 }
  const looks = cause.causeClass === 'symptom' ? 'chart-cancelled' : 'chart-tag'
  const middle = x + width / 2
  const strong = cause.kind === 'top' || cause.kind === 'branch' ? 'chart-centre-text' : 'chart-label'
  return node(
    'g',
    {},
    node('rect', { ...frame, class: looks }),
    (cause.causeClass === 'root' || cause.kind === 'top') && node('rect', { ...frame, class: 'chart-ring' }),
    lines.map((line, at) => lettering(line, { x: middle, y: y + 17 + at * LINE, look: `${strong} chart-middle` })),
    marks.map((mark, at) =>
      lettering(mark, { x: middle, y: y + 17 + (lines.length + at) * LINE, look: 'chart-tag-text chart-middle' }),
    ),
  )
}
