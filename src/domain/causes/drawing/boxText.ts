import { textWidth } from '../../charts/lettering.ts'
import { drawingWords } from '../../words/causeWords.ts'
import type { Language } from '../../words/language.ts'
import { type CauseNode, causeClasses, fishboneBranches } from '../analysis.ts'

export const LINE = 15
const PADDING = 10
const MOST_LINES = 8

export interface BoxText {
  readonly lines: readonly string[]
  readonly marks: readonly string[]
  readonly height: number
}

/** What is written in a box this wide, line by line, and how high it gets. */
export function boxText(node: CauseNode, all: readonly CauseNode[], { width, language }: Width): BoxText {
  const lines = wrapped(saidIn(node, all, language), width - 2 * PADDING)
  const marks = marksOf(node, language)
  return { lines, marks, height: (lines.length + marks.length) * LINE + 12 }
}

interface Width {
  readonly width: number
  readonly language: Language
}

/** The words of a box: its own, those of the event it repeats, or the name of its rib. */
export function saidIn(node: CauseNode, all: readonly CauseNode[], language: Language): string {
  const twin = node.sameAs === null ? undefined : all.find(({ id }) => id === node.sameAs)
  const rib = node.branch === null ? undefined : fishboneBranches[node.branch][language]
  return node.text ?? twin?.text ?? rib ?? drawingWords.empty[language]
}

function marksOf({ causeClass, isSystemic, isConsidered, sameAs }: CauseNode, language: Language): string[] {
  return [
    causeClass && causeClasses[causeClass][language],
    isSystemic && drawingWords.systemic[language],
    isConsidered && drawingWords.considered[language],
    sameAs !== null && drawingWords.again[language],
  ].filter((each) => typeof each === 'string')
}

/** Words broken into lines of this width; a word longer than a line is cut into pieces, what goes on too long ends in an ellipsis. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/).flatMap((each) => pieces(each, width))) {
    const last = lines.at(-1)
    if (last !== undefined && textWidth(`${last} ${word}`) <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.length <= MOST_LINES ? lines : [...lines.slice(0, MOST_LINES - 1), `${lines[MOST_LINES - 1]} …`]
}

function pieces(word: string, width: number): string[] {
  if (textWidth(word) <= width) return [word]
  const letters = [...word]
  let fits = letters.length
  while (fits > 1 && textWidth(letters.slice(0, fits).join('')) > width) fits -= 1
  return [letters.slice(0, fits).join(''), ...pieces(letters.slice(fits).join(''), width)]
}
