import { BorderStyle, Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import type { Cell, Facts, Table as WrittenTable } from '../writtenDocument.ts'
import { color, type Dress, TEXT_WIDTH } from './look.ts'
import { runs } from './runs.ts'

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const thin = { style: BorderStyle.SINGLE, size: 4, color: color.line } as const
const bare = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none }
const lined = { ...bare, bottom: thin, insideHorizontal: thin }
const roomy = { top: 60, bottom: 60, left: 80, right: 80 }
const close = { top: 20, bottom: 20, left: 0, right: 120 }

/** Questions on the left, answers on the right, without lines. */
export function facts({ facts: pairs }: Facts): Table {
  const columnWidths = [2600, TEXT_WIDTH - 2600]
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths,
    layout: TableLayoutType.FIXED,
    borders: bare,
    rows: pairs.map(
      ({ label, value, isFixed }) =>
        new TableRow({
          children: [
            tableCell([said(label, 'Quiet')], { width: columnWidths[0]!, margins: close }),
            tableCell([said(value, isFixed && 'Fixed')], { width: columnWidths[1]!, margins: close }),
          ],
        }),
    ),
  })
}

/** A table with its title above and a head that comes again on every page. */
export function table({ title, heads, rows }: WrittenTable, { ground, width }: Dress): (Paragraph | Table)[] {
  const shares = heads.reduce((sum, { share }) => sum + share, 0)
  const columnWidths = heads.map(({ share }) => Math.floor((width * share) / shares))
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: heads.map(({ text }, at) => {
      const said = new Paragraph({ style: 'Cell', children: runs(text, { bold: true, color: color.soft, size: 16 }) })
      return tableCell([said], { width: columnWidths[at]!, ground })
    }),
  })
  const body = rows.map(
    (row) =>
      new TableRow({
        cantSplit: true,
        children: row.map((said, at) => tableCell(words(said), { width: columnWidths[at]! })),
      }),
  )
  const whole = new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths,
    layout: TableLayoutType.FIXED,
    borders: lined,
    rows: [head, ...body],
  })
  return title === '' ? [whole] : [new Paragraph({ style: 'TableTitle', children: runs(title) }), whole]
}

function words(cell: Cell): Paragraph[] {
  if (typeof cell === 'string') return [new Paragraph({ style: 'Cell', children: runs(cell) })]
  const sum = runs(cell.fixed, { font: 'Courier New', size: 11, color: color.soft })
  return [
    new Paragraph({ style: 'Cell', children: runs(cell.text) }),
    ...(cell.fixed === '' ? [] : [new Paragraph({ style: 'Cell', children: sum })]),
  ]
}

function said(text: string, style?: string | false): Paragraph {
  return new Paragraph({ ...(style && { style }), spacing: { after: 40 }, children: runs(text) })
}

interface Look {
  readonly width: number
  readonly ground?: string
  readonly margins?: typeof close
}

function tableCell(children: Paragraph[], { width, ground, margins = roomy }: Look): TableCell {
  return new TableCell({
    children,
    margins,
    width: { size: width, type: WidthType.DXA },
    ...(ground && { shading: { type: ShadingType.CLEAR, color: 'auto', fill: ground } }),
  })
}
