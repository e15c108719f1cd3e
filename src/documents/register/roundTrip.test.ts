import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exportedRow } from '#domain/register/exportedRow.ts'
import { findTables } from '#domain/register/findTables.ts'
import { type ExportAbout, type RegisterRow, registerStatuses } from '#domain/register/nineColumns.ts'
import { planImport, proposeMappings } from '#domain/register/planImport.ts'
import type { Workbook } from '#domain/register/workbook.ts'
import { defaultLimits } from '../../feeds/spreadsheet/limits.ts'
import { parseFile } from '../../feeds/spreadsheet/parseFile.ts'
import { writeCsv } from './writeCsv.ts'
import { writeXlsx } from './writeXlsx.ts'

const about: ExportAbout = {
  organization: 'Lysmark Mutual',
  exportedOn: '2026-11-20',
  trailHead: `17:${'a'.repeat(64)}`,
}

/** Texts as a database can hold them (no NUL, no half characters), nasty in every other way. */
const signs = [
  '=',
  '+',
  '-',
  '@',
  "'",
  '"',
  ',',
  ';',
  '\n',
  '\r',
  '\r\n',
  '\t',
  ' ',
  '<',
  '&',
  '_x000D_',
  '_x005F_',
  'é',
  'ß',
  '漢',
  '😀',
  '\u202E',
  '\u200F',
  'שלום',
  '\u0001',
  '\u001F',
  '\u0085',
  '\uFFFE',
  'sep=;',
  '|',
  '0',
  '7',
  'a',
  'Total',
  '#REF!',
  '１',
  '＝',
]
const nasty = fc
  .oneof(
    {
      weight: 6,
      arbitrary: fc.array(fc.constantFrom(...signs), { minLength: 1, maxLength: 12 }).map((parts) => parts.join('')),
    },
    { weight: 3, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        'x'.repeat(32_767),
        "=cmd|' /C calc'!A0",
        '@SUM(1+1)',
        '+49 30 1234',
        '-',
        "'=1+1",
        "''=x",
        '007',
        '1e5',
        '2026-11-20',
        'TRUE',
      ),
    },
  )
  .map((text) => text.replaceAll('\0', ''))
const said = nasty.filter((text) => text.trim() !== '')
const day = fc
  .date({ min: new Date('1971-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const owners = fc.constantFrom('Dana Whitlock', 'Jörg Müller', 'Søren Højgaard', "Siobhán O'Neil-Ruiz", 'Léa d’Arc')
const sources = fc.constantFrom(
  'Audit finding',
  'Internal audit 2025-2',
  '=Audit',
  '“Vor-Ort”; Kunde',
  'Managementbewertung',
  'something\nelse',
)
const row = fc.record({
  id: fc
    .tuple(
      fc.constantFrom('IMP-2026-0001', '007', '=1', '-5', 'I-24-01', '1-2', '+x', 'Ä;1', '2026', 'a"b', "'7"),
      fc.nat({ max: 99 }),
    )
    .map(([id, number]) => `${id}/${number}`),
  source: fc.option(sources),
  description: said,
  priority: fc.option(fc.constantFrom('9', '12', 'Very high', 'H', '007', '-1', '=2', '10.0', '0')),
  owner: fc.option(owners),
  targetDate: fc.option(day),
  status: fc.constantFrom(...registerStatuses),
  measuredOutcome: fc.option(said),
  closureDate: fc.option(day),
})
const registers = fc.uniqueArray(row, { selector: ({ id }) => id, minLength: 1, maxLength: 12 })

describe('C-076 export → import → export', () => {
  it('gives the same CSV, byte for byte, with either separator', async () => {
    await fc.assert(
      fc.asyncProperty(registers, fc.constantFrom<',' | ';'>(',', ';'), async (rows, separator) => {
        const first = await whole(writeCsv(rows, { separator }))
        const again = await whole(writeCsv(imported(await parsed(first)), { separator }))
        expect(again.toString('utf8')).toBe(first.toString('utf8'))
        expect(again.equals(first)).toBe(true)
      }),
      { numRuns: 60 },
    )
  }, 60_000)

  it('gives the same XLSX, cell by cell', async () => {
    await fc.assert(
      fc.asyncProperty(registers, async (rows) => {
        const file = await whole(writeXlsx(rows, about))
        const first = await parsed(file)
        expect((await whole(writeXlsx(imported(first), about))).equals(file)).toBe(true)
        expect(imported(first)).toEqual(rows.map(withCellBreaks))
      }),
      { numRuns: 60 },
    )
  }, 60_000)
})

/** In a workbook a line break is a line feed. */
function withCellBreaks(row: RegisterRow): RegisterRow {
  const cell = (text: string) => text.replace(/\r+\n/g, '\n')
  return {
    ...row,
    description: cell(row.description),
    measuredOutcome: row.measuredOutcome && cell(row.measuredOutcome),
  }
}

function imported(workbook: Workbook): RegisterRow[] {
  const { tables } = findTables(workbook)
  const plan = planImport({ tables, mappings: proposeMappings(tables), people: [], today: '2026-11-20' })
  expect(plan.rows.flatMap(({ errors }) => errors)).toEqual([])
  expect(plan.leftOut).toEqual([])
  return plan.rows.map(({ values }) => exportedRow(values, 'IMP-2026-0001'))
}

/** Without the thread that readWorkbook puts around it: the same code, thirty times faster to repeat. */
function parsed(file: Buffer): Promise<Workbook> {
  return parseFile({ bytes: new Uint8Array(file), filename: 'register', limits: defaultLimits })
}

async function whole(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = []
  for await (const piece of pieces) all.push(piece)
  return Buffer.concat(all)
}
