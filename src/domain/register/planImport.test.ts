import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findTables } from './findTables.ts'
import type { ImportChoices, ImportPlan } from './importPlan.ts'
import { planImport, proposeMappings } from './planImport.ts'
import { type Cell, isBlank, original, type Sheet, type Workbook } from './workbook.ts'

function plan(
  sheets: readonly Sheet[],
  choices: ImportChoices = {},
  known?: Parameters<typeof planImport>[0]['known'],
): ImportPlan {
  const workbook: Workbook = { sheets, date1904: false, format: 'csv' }
  const { tables } = findTables(workbook)
  return planImport({
    tables,
    mappings: proposeMappings(tables),
    people: [],
    today: '2026-11-20',
    choices,
    ...(known ? { known } : {}),
  })
}
const sheet = (rows: readonly (readonly Cell[])[]): Sheet => ({ name: 'S', hidden: false, rows, merges: [] })
const header = ['ID', 'Improvement', 'Status', 'Owner', 'Due', 'Outcome']

describe('an import plan', () => {
  it('is the same for the same file, never fails, and keeps every cell of every line under the header', () => {
    const words = fc.constantFrom(
      '',
      'x',
      'Total',
      'Notes:',
      'open',
      'Done',
      '31/02/2026',
      '03/04/26',
      '2026-01-01',
      'A. Bo',
      'Ann Bo',
      'ID',
      'Status',
      '#',
      '(',
      '[',
      '1',
      '__proto__',
      'K\u0000',
      'Q9 2025',
      '99999',
      ' ',
    )
    const cell: fc.Arbitrary<Cell> = fc.oneof(
      { weight: 8, arbitrary: words },
      { weight: 2, arbitrary: fc.string() },
      {
        weight: 1,
        arbitrary: fc.double({ noNaN: true }).map((value) => ({ kind: 'number' as const, text: String(value), value })),
      },
      {
        weight: 1,
        arbitrary: fc.constantFrom<Cell>(
          null,
          { kind: 'formula', text: '', formula: 'A1' },
          { kind: 'error', text: '#REF!' },
          { kind: 'date', text: '1/2/26', day: '2026-02-01' },
          { kind: 'boolean', text: 'TRUE', value: true },
        ),
      },
    )
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 }), (rows) => {
        const sheets = [sheet([header, ...rows])]
        const first = plan(sheets)
        expect(plan(sheets)).toEqual(first)
        const table = findTables({ sheets, date1904: false, format: 'csv' }).tables[0]
        const kept = [
          ...first.rows.map((row) => Object.values(row.original)),
          ...first.leftOut.map(({ cells }) => cells.filter((cell) => !isBlank(cell)).map(original)),
        ]
        const below = rows.slice((table?.headerRows.at(-1) ?? 1) - 1)
        expect(kept.flat().sort()).toEqual(
          below
            .flat()
            .filter((cell) => !isBlank(cell))
            .map(original)
            .sort(),
        )
      }),
      { numRuns: 150 },
    )
  }, 30_000)

  it('asks what a repeated number means, and does as told', () => {
    const rows = [header, ['1', 'a', 'open'], ['1 ', 'b', 'open'], ['2', 'c', 'open'], ['2', 'c', 'open']]
    expect(plan([sheet(rows)]).questions.map(({ code, blocking }) => [code, blocking])).toEqual([
      ['number_repeated_different', true],
      ['number_repeated_exact', true],
    ])
    const fates = (first: 'keepFirst' | 'keepLast' | 'keepAll') => {
      const decided = plan([sheet(rows)], { repeats: { '1': first, '2': 'keepFirst' } })
      return [decided.acceptable, ...decided.rows.map(({ fate }) => fate)]
    }
    expect(fates('keepFirst')).toEqual([true, 'import', 'repeat', 'import', 'repeat'])
    expect(fates('keepLast')).toEqual([true, 'repeat', 'import', 'import', 'repeat'])
    expect(fates('keepAll')).toEqual([true, 'import', 'import', 'import', 'repeat'])
  })

  it('leaves alone what came in before, wherever it stands now, and asks about a number that is taken', () => {
    const before = plan([sheet([header, ['1', 'a', 'open'], ['2', 'b', 'done']])])
    const known = { materials: new Set(before.rows.map(({ material }) => material)), numbers: new Set(['1', '2']) }
    const moved = plan(
      [sheet([['A title'], header, ['2', 'b', 'done'], [], ['1', 'a changed', 'open'], ['3', 'new', 'open']])],
      {},
      known,
    )
    expect(moved.rows.map(({ values, fate }) => [values.number, fate])).toEqual([
      ['2', 'unchanged'],
      ['1', 'import'],
      ['3', 'import'],
    ])
    expect(moved.repeats).toEqual([{ number: '1', kind: 'inRegister', rows: ['S!5'], choices: ['skip', 'keepAll'] }])
    expect(moved.acceptable).toBe(false)
  })

  it('tells equal rows apart when both are kept, so that they are known again', () => {
    const rows = [header, ['1', 'a', 'open'], ['1', 'a', 'open']]
    const both = plan([sheet(rows)], { repeats: { '1': 'keepAll' } })
    const materials = new Set(both.rows.map(({ material }) => material))
    expect(materials.size).toBe(2)
    expect(plan([sheet(rows)], {}, { materials, numbers: new Set(['1']) }).rows.map(({ fate }) => fate)).toEqual([
      'unchanged',
      'unchanged',
    ])
  })

  it('has nothing to accept in an empty file', () => {
    expect(plan([sheet([header])])).toMatchObject({ rows: [], acceptable: false })
  })
})
