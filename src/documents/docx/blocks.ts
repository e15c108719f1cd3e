import { type FileChild, HeadingLevel, Paragraph } from 'docx'
import type { Block, List } from '../writtenDocument.ts'
import { drawing } from './drawing.ts'
import type { Dress } from './look.ts'
import { rich } from './rich.ts'
import { runs } from './runs.ts'
import { facts, table } from './tables.ts'

const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const

/** What a part of the document becomes in Word. */
export function blocks(block: Block, dress: Dress): FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: levels[block.level], children: runs(block.text) })]
    case 'paragraph':
      if (block.tone === 'missing') return [new Paragraph({ style: 'Quiet', children: runs(`— ${block.text}`) })]
      if (block.tone === 'hint') return [new Paragraph({ style: 'Hint', children: runs(block.text) })]
      return [new Paragraph({ ...(block.tone && { style: 'Quiet' }), children: runs(block.text) })]
    case 'facts':
      return [facts(block), gap()]
    case 'table':
      return [...table(block, dress), gap()]
    case 'list':
      return list(block)
    case 'rich':
      return rich(block.text)
    case 'drawing':
      return drawing(block)
  }
}

function list({ items }: List): Paragraph[] {
  return items.map(
    ({ text, depth }) =>
      new Paragraph({ numbering: { reference: 'list', level: Math.min(depth, 8) }, children: runs(text) }),
  )
}

/** Word sets what follows a table right below it. */
function gap(): Paragraph {
  return new Paragraph({ style: 'Cell', children: [] })
}
