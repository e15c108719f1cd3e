import type { BlankTable, Part, Template } from '#domain/toolkit/template.ts'
import { filled } from '#domain/words/language.ts'
import { toolkitText } from '#domain/words/toolkitWords.ts'
import { framedDocument } from '../records/recordDocument.ts'
import { sayingsOf } from '../records/sayings.ts'
import { type Block, type Facts, heading, paragraph, type WrittenDocument } from '../writtenDocument.ts'
import { fillWith } from './fill.ts'
import type { ToolkitMatter } from './matter.ts'

/** A template with the organization's facts in it, ready to be worked on (C-327, C-330). */
export function templateDocument(template: Template, matter: ToolkitMatter): WrittenDocument {
  const sayings = sayingsOf({ printing: matter.printing, names: {} })
  const { say, moment } = sayings
  const { key, ref, title, parts } = template
  const framed = framedDocument(matter.printing, {
    title: say(title),
    subject: say(toolkitText.subject, { key, ref }),
    sayings,
    blocks: [
      facts(template, matter),
      paragraph(say(toolkitText.hints), 'hint'),
      ...parts.flatMap((part) => partBlocks(part, matter)),
    ],
  })
  return { ...framed, foot: say(toolkitText.foot, { moment: moment(matter.printing.at) }) }
}

function facts({ key, ref }: Template, matter: ToolkitMatter): Facts {
  const { language } = matter.printing
  const fill = fillWith(matter)
  const said: readonly (readonly [keyof typeof toolkitText, string])[] = [
    ['document', key],
    ['serves', filled(toolkitText.clause[language], { ref })],
    ['version', fill(toolkitText.firstDraft)],
    ['keptBy', fill({ en: '{manager}', de: '{manager}' })],
    ['approvedBy', '–'],
    ['nextReview', '–'],
  ]
  return { kind: 'facts', facts: said.map(([label, value]) => ({ label: toolkitText[label][language], value })) }
}

function partBlocks({ heading: named, hint, text, table }: Part, matter: ToolkitMatter): Block[] {
  const fill = fillWith(matter)
  return [
    heading(1, fill(named)),
    paragraph(fill(hint), 'hint'),
    ...(text ? [paragraph(fill(text))] : []),
    ...(table ? [blankTable(table, matter)] : []),
  ]
}

function blankTable({ heads, lines, blank }: BlankTable, matter: ToolkitMatter): Block {
  const fill = fillWith(matter)
  const wide = (cells: readonly string[]) => [...cells, ...heads.map(() => '')].slice(0, heads.length)
  const there =
    lines === 'systems'
      ? matter.systems.map(({ name, owner }) => wide([name, owner ?? '']))
      : lines.map((line) => line.map(fill))
  const empty = Array.from({ length: lines === 'systems' && there.length > 0 ? 1 : blank }, () => wide([]))
  return {
    kind: 'table',
    title: '',
    heads: heads.map((head, at) => ({
      text: fill(head),
      share: widthOf([fill(head), ...there.map((row) => row[at]!)]),
    })),
    rows: [...there, ...empty],
  }
}

/** A column is as wide as what stands in it asks for, within reason: short ones stay narrow, long ones break into lines. */
function widthOf(texts: readonly string[]): number {
  return Math.min(50, Math.max(9, ...texts.map((text) => text.length)))
}
