import type { Label } from '#domain/kernel/field.ts'
import type { RegisterColumn, RegisterTemplate } from '#domain/toolkit/register.ts'
import { toolkitText } from '#domain/words/toolkitWords.ts'
import type { Column, Sheet, SheetCell } from '../tables/sheet.ts'
import { writeWorkbook } from '../tables/workbook.ts'
import { fillWith } from './fill.ts'
import type { ToolkitMatter } from './matter.ts'

/** A register to work in: lists, sums per line and over all, and how to use it (C-328). */
export function registerWorkbook(register: RegisterTemplate, matter: ToolkitMatter): Uint8Array {
  const list = listSheet(register, matter)
  return writeWorkbook(
    [list, figuresSheet(register, matter, list), aboutSheet(register, matter)],
    matter.printing.branding,
  )
}

/** A label of ours as a text within a formula. */
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`

function listSheet({ title, columns, lines, blank }: RegisterTemplate, matter: ToolkitMatter): Sheet {
  const say = sayIn(matter)
  const there: readonly (readonly SheetCell[])[] =
    lines === 'systems'
      ? matter.systems.map(({ name, owner }) => [null, name, owner])
      : lines.map((line) => line.map(say))
  const empty = Array.from({ length: columns.some(({ formula }) => formula) ? blank : 0 }, () => [])
  return {
    name: say(title),
    columns: columns.map((column) => columnIn(column, say)),
    rows: [...there, ...empty].map((cells, at) =>
      columns.map((column, place) => cellIn(column, at + 2, { cells, place, say })),
    ),
    spareRows: blank,
  }
}

type Say = (label: Label) => string

function sayIn({ printing: { language } }: ToolkitMatter): Say {
  return (label) => label[language]
}

function columnIn({ head, width, choices, between, isDay }: RegisterColumn, say: Say): Column {
  return {
    head: say(head),
    width,
    ...(choices && { choices: choices.map(say) }),
    ...(between && { between }),
    ...(isDay && { isDay }),
  }
}

interface Place {
  readonly cells: readonly SheetCell[]
  readonly place: number
  readonly say: Say
}

function cellIn({ formula }: RegisterColumn, row: number, { cells, place, say }: Place): SheetCell {
  return formula ? { formula: formula(row, (label) => quoted(say(label))) } : (cells[place] ?? null)
}

function figuresSheet({ figures }: RegisterTemplate, matter: ToolkitMatter, list: Sheet): Sheet {
  const say = sayIn(matter)
  const last = list.rows.length + 1 + (list.spareRows ?? 0)
  const name = list.name.replaceAll("'", "''")
  const column = (of: string) => `'${name}'!${of}2:${of}${last}`
  return {
    name: say(toolkitText.figures),
    columns: [
      { head: say(toolkitText.figure), width: 48 },
      { head: say(toolkitText.value), width: 14 },
    ],
    rows: figures.map(({ label, formula, isShare }) => [
      say(label),
      { formula: formula(column, (each) => quoted(say(each))), ...(isShare && { isShare }) },
    ]),
  }
}

function aboutSheet({ title, hint }: RegisterTemplate, matter: ToolkitMatter): Sheet {
  const say = sayIn(matter)
  const { printing } = matter
  const rows: SheetCell[][] = [
    [say(toolkitText.organization), printing.branding.name],
    [say(toolkitText.made), fillWith(matter)({ en: '{day}', de: '{day}' })],
    [say(toolkitText.how), { hint: say(hint) }],
    [null, { hint: say(toolkitText.lists) }],
    ...(printing.isDemo ? [[say(toolkitText.setClock), null]] : []),
  ]
  return {
    name: say(toolkitText.about),
    columns: [
      { head: say(toolkitText.about), width: 24 },
      { head: say(title), width: 100 },
    ],
    rows,
  }
}
