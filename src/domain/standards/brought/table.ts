import { NotUnderstood } from '#domain/inventory/brought.ts'
import { refuse } from '#domain/kernel/refusal.ts'
import { type Cell, isBlank, said, type Workbook } from '#domain/register/workbook.ts'
import { type BroughtFramework, LONGEST_BODY, LONGEST_TITLE, type ReadNode } from './framework.ts'
import { atMost, shownText } from './said.ts'
import { treeOf } from './tree.ts'

/** How people head the columns of a framework of their own. */
const headers = {
  ref: ['ref', 'reference', 'no', 'no.', 'number', 'id', 'clause', 'nr', 'nr.', 'nummer', 'kennung', 'abschnitt'],
  title: ['title', 'name', 'requirement', 'titel', 'anforderung', 'bezeichnung'],
  text: ['text', 'description', 'what must be shown', 'beschreibung', 'was zu zeigen ist'],
  parent: ['parent', 'under', 'heading', 'unter', 'überschrift', 'gehört zu'],
  kind: ['kind', 'type', 'art', 'typ'],
} as const
type Column = keyof typeof headers

const heading = /^(heading|group|chapter|überschrift|gruppe|kapitel)$/i
const TOP_ROWS = 20

/**
 * A framework of one's own out of a workbook: the first sheet that has a column for the number and one for the title. A row whose
 * kind says heading, or that has a title and no number, groups what follows.
 * @throws NotUnderstood when no sheet has such columns, a number stands twice, or it does not hang together
 */
export function understandTable(workbook: Workbook, fileName: string): BroughtFramework {
  const found = workbook.sheets.filter(({ hidden }) => !hidden).flatMap((sheet) => tableIn(sheet.rows) ?? [])
  const [table] = found
  if (!table) throw new NotUnderstood(refuse('framework_no_table'))
  const { nodes, notes } = treeOf(rowsOf(table))
  const name = atMost(shownText(fileName).replace(/\.[^.]+$/, ''), LONGEST_TITLE)
  return {
    format: 'workbook',
    identifier: null,
    ref: atMost(name, 60),
    name,
    edition: '',
    publisher: '',
    copyright: '',
    nodes,
    notes,
  }
}

interface Table {
  readonly columns: Readonly<Partial<Record<Column, number>>>
  readonly rows: readonly (readonly Cell[])[]
}

function tableIn(rows: readonly (readonly Cell[])[]): Table | undefined {
  for (const [at, row] of rows.slice(0, TOP_ROWS).entries()) {
    const words = row.map((cell) => said(cell).trim().toLowerCase())
    const columns = Object.fromEntries(
      Object.entries(headers).flatMap(([column, names]) => {
        const index = words.findIndex((word) => (names as readonly string[]).includes(word))
        return index >= 0 ? [[column, index]] : []
      }),
    ) as Table['columns']
    if (columns.ref !== undefined && columns.title !== undefined) return { columns, rows: rows.slice(at + 1) }
  }
  return undefined
}

function rowsOf({ columns, rows }: Table): ReadNode[] {
  const read: ReadNode[] = []
  let under: string | null = null
  for (const row of rows) {
    if (row.every(isBlank)) continue
    const of = (column: Column) => shownText(said(row[columns[column] ?? -1])).trim()
    const ref = atMost(of('ref') || of('title'), 60)
    const isHeading = heading.test(of('kind')) || of('ref') === ''
    const title = atMost(of('title') || ref, LONGEST_TITLE)
    const parentId = of('parent') || (isHeading ? null : under)
    read.push({ id: ref, parentId, ref, title, text: atMost(of('text'), LONGEST_BODY), isRequirement: !isHeading })
    if (isHeading) under = ref
  }
  return read
}
