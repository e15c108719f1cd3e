import { describe, expect, it } from 'vitest'
import { findTable, findTables } from './findTables.ts'
import type { Cell, Merge, Sheet } from './workbook.ts'

const sheet = (rows: readonly (readonly Cell[])[], more: Partial<Sheet> = {}): Sheet => ({
  name: 'S',
  hidden: false,
  rows,
  merges: [],
  ...more,
})
const merge = (top: number, left: number, bottom: number, right: number): Merge => ({ top, left, bottom, right })

describe('the table on a sheet', () => {
  it('begins under the titles and ends before totals and notes', () => {
    const table = findTable(
      sheet([
        ['Register of improvements'],
        ['Owner: Quality office', null, 'Version 3'],
        [],
        ['No', 'Description', 'Status', 'Owner'],
        ['1', 'Fix the lift', 'open', 'A B'],
        [],
        ['2', 'Count of doors is wrong', 'done', 'C D'],
        ['2025'],
        ['3', 'Paint', 'open', null],
        ['4'],
        ['Total open:', { kind: 'formula', text: '', formula: 'COUNTA(A5:A9)' }],
        ['Summe', '2'],
        ['Notes: as agreed'],
        ['* preliminary'],
      ]),
    )
    expect(table?.headerRows).toEqual([4])
    expect(table?.rows.map(({ row }) => row)).toEqual([5, 7, 9])
    expect(table?.leftOut.map(({ row, reason }) => [row, reason])).toEqual([
      [8, 'section'],
      [10, 'number_only'],
      [11, 'total'],
      [12, 'total'],
      [13, 'note'],
      [14, 'note'],
    ])
  })

  it('may have two header rows with groups above', () => {
    const table = findTable(
      sheet(
        [
          ['Nr.', 'Maßnahme', 'Termine', null, 'Wer', 'Status'],
          [null, null, 'Fällig am', 'Erledigt am', null, null],
          ['7', 'Schulung', '01.02.2026', null, 'A B', 'offen'],
        ],
        { merges: [merge(0, 0, 1, 0), merge(0, 2, 0, 3)] },
      ),
    )
    expect(table?.headers).toEqual(['Nr.', 'Maßnahme', 'Fällig am', 'Erledigt am', 'Wer', 'Status'])
    expect(table?.headerRows).toEqual([1, 2])
    expect(table?.rows.map(({ row }) => row)).toEqual([3])
  })

  it('reads a group header together with a bare "Date" below it', () => {
    const table = findTable(
      sheet([
        ['Ref', 'Improvement', 'Closure', 'Owner'],
        [null, null, 'Date', null],
        ['1', 'x', '2026-01-01', 'A B'],
      ]),
    )
    expect(table?.headers).toEqual(['Ref', 'Improvement', 'Closure Date', 'Owner'])
  })

  it('keeps columns without header and headers that occur twice', () => {
    const table = findTable(
      sheet([
        ['ID', null, 'Description', 'Status', 'Status'],
        ['1', null, 'x', 'open', 'late', 'scribble'],
      ]),
    )
    expect(table?.headers).toEqual(['ID', 'Description', 'Status', 'Status (2)', 'Column F'])
    expect(table?.rows[0]?.cells).toEqual(['1', 'x', 'open', 'late', 'scribble'])
  })

  it('fills cells merged over several rows, and leaves out a header printed again', () => {
    const table = findTable(
      sheet(
        [
          ['ID', 'Source', 'Description'],
          ['1', 'Audit', 'x'],
          ['2', null, 'y'],
          ['ID', 'Source', 'Description'],
          ['3', null, 'z'],
        ],
        { merges: [merge(1, 1, 2, 1)] },
      ),
    )
    expect(table?.rows.map(({ cells }) => cells)).toEqual([
      ['1', 'Audit', 'x'],
      ['2', 'Audit', 'y'],
      ['3', null, 'z'],
    ])
    expect(table?.leftOut.map(({ row, reason }) => [row, reason])).toEqual([[4, 'header_repeated']])
  })

  it('is found by its shape when no header is known, and then says so', () => {
    const table = findTable(
      sheet([
        ['Alpha', 'Beta', 'Gamma'],
        ['1', '2', '3'],
        ['4', '5', '6'],
      ]),
    )
    expect([table?.sure, table?.headers, table?.rows.length]).toEqual([false, ['Alpha', 'Beta', 'Gamma'], 2])
    expect(findTable(sheet([['Not started'], ['WIP'], ['Done']]))).toBeUndefined()
  })
})

describe('the sheets of a workbook', () => {
  const register = [
    ['ID', 'Description', 'Status'],
    ['1', 'x', 'open'],
  ]
  it('are read one by one; hidden, empty and other sheets are named', () => {
    const sheets = [
      sheet(register, { name: '2025' }),
      sheet(register, { name: 'Archive', hidden: true }),
      sheet([], { name: 'Empty' }),
      sheet([['Open'], ['Done']], { name: 'Lists' }),
      sheet(
        [
          ['A', 'B', 'C'],
          ['1', '2', '3'],
        ],
        { name: 'Codes' },
      ),
    ]
    const workbook = { sheets, date1904: false, format: 'xlsx' } as const
    const found = findTables(workbook)
    expect(found.tables.map(({ sheet }) => sheet)).toEqual(['2025'])
    expect(found.sheetsLeftOut).toEqual([
      { sheet: 'Archive', reason: 'sheet_hidden' },
      { sheet: 'Empty', reason: 'sheet_empty' },
      { sheet: 'Lists', reason: 'sheet_without_table' },
      { sheet: 'Codes', reason: 'sheet_without_table' },
    ])
    expect(findTables(workbook, ['Archive']).tables.map(({ sheet }) => sheet)).toEqual(['2025', 'Archive'])
  })
})
