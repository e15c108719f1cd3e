import { utils, type WorkBook, type WorkSheet, write } from '@e965/xlsx'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { type FingerprintedRow, type ImportPreview, type PreviewRequest, previewImport } from './previewImport.ts'

type Seen = ImportPreview & { readonly rows: readonly FingerprintedRow[] }

async function preview(bytes: Uint8Array | string, request: Partial<PreviewRequest> = {}): Promise<Seen> {
  const rows: FingerprintedRow[] = []
  const file = { bytes: typeof bytes === 'string' ? Buffer.from(bytes) : bytes, filename: 'register.csv' }
  const seen = await previewImport(file, { people: [], today: '2026-11-20', ...request }, (batch) =>
    rows.push(...batch),
  )
  return { ...seen, rows }
}

const sheet = (cells: unknown[][], more: Partial<WorkSheet> = {}): WorkSheet => ({
  ...utils.aoa_to_sheet(cells),
  ...more,
})
function workbook(sheets: Record<string, WorkSheet>, more: Partial<WorkBook> = {}): Uint8Array {
  return new Uint8Array(
    write({ SheetNames: Object.keys(sheets), Sheets: sheets, ...more }, { type: 'buffer', bookType: 'xlsx' }),
  )
}
const brief = ({ rows }: Seen) =>
  rows.map(({ row, stage, values: { number, description, targetDate } }) => [
    row,
    number,
    description,
    stage,
    targetDate,
  ])
const codes = ({ rows }: Seen, which: 'errors' | 'warnings') =>
  rows.flatMap((row) => row[which].map(({ code, column }) => [row.row, column, code]))

describe('registers as people keep them', () => {
  it('in German, with two header rows, merged cells, a sum and a legend', async () => {
    const cells = [
      ['Verbesserungsregister (KVP) 2026'],
      [],
      ['Lfd. Nr.', 'Maßnahme', 'Auslöser', 'Prio', 'Verantwortlich', 'Termine', null, 'Stand'],
      [null, null, null, null, null, 'Fällig', 'Erledigt', null],
      [1, 'Schulung auffrischen', 'Überwachungsaudit', 'hoch', 'Müller, Jörg', '31.01.2026', null, 'in Bearbeitung'],
      [2, 'Formular kürzen', null, 'gering', 'J. Müller', 'KW 10/2026', '02.03.2026', 'erledigt'],
      [3, 'Altsystem ablösen', 'KVP', 'mittel', 'N.N.', 'laufend', null, 'zurückgestellt'],
      ['Summe', 3],
      [],
      ['Legende: Prio hoch = sofort'],
    ]
    const merges = [
      { s: { r: 0, c: 0 }, e: { r: 0, c: 7 } },
      { s: { r: 2, c: 5 }, e: { r: 2, c: 6 } },
      { s: { r: 4, c: 2 }, e: { r: 5, c: 2 } },
    ]
    const seen = await preview(workbook({ Register: sheet(cells, { '!merges': merges }) }))
    expect(brief(seen)).toEqual([
      [5, '1', 'Schulung auffrischen', 'implementing', '2026-01-31'],
      [6, '2', 'Formular kürzen', 'closed', '2026-03-08'],
      [7, '3', 'Altsystem ablösen', 'registered', null],
    ])
    expect(
      seen.rows.map(({ values }) => [
        values.source?.type,
        values.priority?.band,
        values.owner && 'name' in values.owner && values.owner.name,
        values.closedOn,
      ]),
    ).toEqual([
      ['auditFinding', 'high', 'Müller, Jörg', null],
      ['auditFinding', 'low', 'Müller, Jörg', '2026-03-02'],
      ['staffSuggestion', 'medium', null, null],
    ])
    expect(seen.plan.leftOut.map(({ row, reason }) => [row, reason])).toEqual([
      [8, 'total'],
      [10, 'note'],
    ])
  })

  it('with American dates, told by the one that has a 30th', async () => {
    const seen = await preview('No,Title,Due,Closed,Status\n1,a,03/04/2026,,open\n2,b,04/30/2026,02/01/2026,done\n')
    expect(seen.rows.map(({ values }) => [values.targetDate, values.closedOn])).toEqual([
      ['2026-03-04', null],
      ['2026-04-30', '2026-02-01'],
    ])
    expect(seen.plan.questions).toEqual([])
  })

  it('with dates nobody can tell: assumed and asked; contradicting: refused until somebody says', async () => {
    const unknown = await preview('No,Title,Due\n1,a,03/04/2026\n')
    expect([
      codes(unknown, 'warnings').at(0),
      unknown.plan.questions.map(({ code, blocking }) => [code, blocking]),
    ]).toEqual([
      [1 + 1, 'Due', 'date_order_assumed'],
      [
        ['date_order_unknown', false],
        ['column_status_missing', false],
      ],
    ])
    const file = 'No,Title,Due,Status\n1,a,03/04/2026,open\n2,b,30/04/2026,open\n3,c,04/30/2026,open\n'
    const mixed = await preview(file)
    expect([codes(mixed, 'errors'), mixed.plan.acceptable]).toEqual([[[2, 'Due', 'date_ambiguous']], false])
    const said = await preview(file, { corrections: { dateOrder: { Due: 'monthFirst' } } })
    expect([said.plan.acceptable, said.rows.map(({ values }) => values.targetDate)]).toEqual([
      true,
      ['2026-03-04', '2026-04-30', '2026-04-30'],
    ])
  })

  it('from an old Mac, dates formatted and not', async () => {
    const dated = sheet([
      ['No', 'Title', 'Due', 'Status'],
      [1, 'a', 44_397, 'open'],
      [2, 'b', 44_397, 'open'],
    ])
    dated.C2.z = 'yyyy-mm-dd'
    const seen = await preview(workbook({ S: dated }, { Workbook: { WBProps: { date1904: true } } }))
    expect(seen.rows.map(({ values }) => values.targetDate)).toEqual(['2025-07-21', '2025-07-21'])
    expect(codes(seen, 'warnings')).toEqual([[3, 'Due', 'date_from_serial']])
  })

  it('on sheets with different headers, one of them hidden', async () => {
    const file = workbook(
      {
        '2024': sheet([
          ['Ref', 'Idea', 'State'],
          ['A', 'x', 'done'],
        ]),
        '2025': sheet([
          ['ID', 'Improvement', 'Status', 'Owner'],
          ['B', 'y', 'open', 'Ann Bo'],
        ]),
        Old: sheet([
          ['Ref', 'Idea', 'State'],
          ['C', 'z', 'done'],
        ]),
      },
      { Workbook: { Sheets: [{ Hidden: 0 }, { Hidden: 0 }, { Hidden: 1 }] } },
    )
    const seen = await preview(file)
    expect([seen.rows.map(({ key }) => key), seen.mappings.map(({ sheets }) => sheets), seen.sheetsLeftOut]).toEqual([
      ['2024!2', '2025!2'],
      [['2024'], ['2025']],
      [{ sheet: 'Old', reason: 'sheet_hidden' }],
    ])
    const all = await preview(file, { includeSheets: ['Old'] })
    expect([all.rows.map(({ key }) => key), all.mappings.map(({ sheets }) => sheets)]).toEqual([
      ['2024!2', '2025!2', 'Old!2'],
      [['2024', 'Old'], ['2025']],
    ])
  })

  it('as "Unicode text" from a spreadsheet program, with numbers as ranks', async () => {
    const seen = await preview(
      iconv.encode('Nr\tIdee\tPriorität\tStatus\r\n01\tÖl\t1\toffen\r\n02\tTür\t3\toffen\r\n', 'utf-16le', {
        addBOM: true,
      }),
    )
    expect(seen.rows.map(({ values }) => [values.number, values.description, values.priority?.band])).toEqual([
      ['01', 'Öl', 'high'],
      ['02', 'Tür', 'low'],
    ])
    expect(seen.plan.questions.map(({ code }) => code)).toEqual(['priority_rank_assumed'])
  })

  it('as a web page called .xls', async () => {
    const seen = await preview(
      '<html><body><table><tr><th>ID</th><th>Improvement</th><th>Due</th><th>Status</th></tr><tr><td>007</td><td>Größe &amp; Ort</td><td>01.02.2026</td><td>open</td></tr></table></body></html>',
    )
    expect(brief(seen)).toEqual([[2, '007', 'Größe & Ort', 'registered', '2026-02-01']])
  })

  it('with ragged rows, blank lines and everything quoted', async () => {
    const seen = await preview(
      'sep=;\r\n"ID";"Improvement";"Status";"Comments"\r\n"1";"a";"open"\r\n\r\n"2";"b\r\nc";"done";"said ""yes""";"extra"\r\n',
    )
    expect(brief(seen)).toEqual([
      [2, '1', 'a', 'registered', null],
      [4, '2', 'b\r\nc', 'closed', null],
    ])
    expect(seen.rows[1]?.original).toEqual({
      ID: '2',
      Improvement: 'b\r\nc',
      Status: 'done',
      Comments: 'said "yes"',
      'Column E': 'extra',
    })
  })

  it('without numbers and without status', async () => {
    const seen = await preview('Improvement,Who,Closed\nx,Ann Bo,2026-01-05\ny,Ann Bo,\n')
    expect(seen.rows.map(({ values, stage }) => [values.number, stage, values.status])).toEqual([
      [null, 'closed', 'completed'],
      [null, 'registered', 'planned'],
    ])
    expect(seen.plan).toMatchObject({
      acceptable: true,
      questions: [{ code: 'column_status_missing', blocking: false }],
    })
  })

  it('without a description, until the person maps one', async () => {
    const file = 'ID,Was tun wir hier,Status\n1,x,open\n'
    const seen = await preview(file)
    expect([seen.plan.acceptable, codes(seen, 'errors'), seen.plan.questions[0]?.code]).toEqual([
      false,
      [[2, undefined, 'description_missing']],
      'column_description_missing',
    ])
    const [mapping] = seen.mappings
    const columns = (mapping?.columns ?? []).map((column) =>
      column.header === 'Was tun wir hier' ? { ...column, column: 'description' as const } : column,
    )
    const mapped = await preview(file, { mappings: [{ sheets: mapping?.sheets ?? [], columns }] })
    expect([mapped.plan.acceptable, brief(mapped)]).toEqual([true, [[2, '1', 'x', 'registered', null]]])
  })

  it('with words nobody foresaw: an error until corrected or the row is left out', async () => {
    const file = 'ID,Improvement,Status,Due\n1,x,Phase 9,purple\n2,y,open,2026-01-01\n'
    const seen = await preview(file)
    expect([seen.plan.acceptable, codes(seen, 'errors')]).toEqual([
      false,
      [
        [2, 'Due', 'date_not_understood'],
        [2, 'Status', 'status_unknown'],
      ],
    ])
    const corrected = await preview(file, {
      corrections: { status: { 'Phase 9': 'piloting' }, date: { purple: null } },
    })
    expect([corrected.plan.acceptable, corrected.rows[0]?.stage]).toEqual([true, 'piloting'])
    const without = await preview(file, { choices: { exclude: ['register!2'] } })
    expect([without.plan.acceptable, without.plan.summary]).toEqual([
      true,
      expect.objectContaining({ toImport: 1, excluded: 1, errors: 0 }),
    ])
  })

  it('with a row taken for a note, called back', async () => {
    const file = 'ID,Improvement,Status\n1,x,open\nNotes on the intranet,,\n'
    expect((await preview(file)).plan.leftOut.map(({ row, reason }) => [row, reason])).toEqual([[3, 'note']])
    const back = await preview(file, { choices: { include: ['register!3'] } })
    expect([back.plan.leftOut, back.rows.map(({ row }) => row), codes(back, 'errors')]).toEqual([
      [],
      [2, 3],
      [[3, 'Improvement', 'description_missing']],
    ])
  })

  it('with error cells, contradictions and a date to come', async () => {
    const cells = sheet([
      ['ID', 'Improvement', 'Raised on', 'Status', 'Closed', 'Outcome'],
      [1, 'x', '2026-02-01', 'open', '2026-01-01', null],
      [2, 'y', null, 'done', '2027-01-01', 'n'],
    ])
    cells.F3 = { t: 'e', v: 0x17, w: '#REF!' }
    const seen = await preview(workbook({ S: cells }))
    expect(codes(seen, 'warnings')).toEqual([
      [2, undefined, 'closed_before_raised'],
      [2, undefined, 'closed_but_open'],
      [3, 'Outcome', 'cell_error'],
      [3, undefined, 'date_in_future'],
    ])
    expect(seen.rows[1]?.original.Outcome).toBe('#REF!')
  })

  it('with texts that mean harm, and names of the language itself', async () => {
    const harm = [
      '<script>alert(1)</script>',
      "'; DROP TABLE record; --",
      '\u202Egnp.exe',
      '{{7*7}}',
      '\'=HYPERLINK("http://x","y")',
    ]
    const seen = await preview(
      `__proto__,ID,Improvement,Status,Due,Owner,Source,Priority\n${harm.map((text, index) => `polluted,${index},"${text.replaceAll('"', '""')}",open,,constructor,toString,valueOf`).join('\n')}\n9,9,x,constructor,hasOwnProperty,,,\n9,10,y,open,2026-01-01,,,\n`,
    )
    expect(seen.rows.slice(0, 5).map(({ values }) => values.description)).toEqual([
      ...harm.slice(0, 4),
      '=HYPERLINK("http://x","y")',
    ])
    expect(codes(seen, 'errors')).toEqual([
      [7, 'Due', 'date_not_understood'],
      [7, 'Status', 'status_unknown'],
    ])
    expect(seen.rows[0]?.values.owner).toMatchObject({ kind: 'new', name: 'constructor' })
    expect(Object.getPrototypeOf({}).polluted).toBeUndefined()
  })

  it('with a target that is a figure, and "closed: yes"', async () => {
    const seen = await preview(
      'ID,Improvement,Target,Deadline,Closed\n1,x,0.85,2026-01-31,no\n2,y,95 %,2026-02-28,yes\n',
    )
    expect(seen.mappings[0]?.columns.map(({ column }) => column)).toEqual([
      'id',
      'description',
      null,
      'targetDate',
      'status',
    ])
    expect(seen.rows.map(({ stage, values }) => [stage, values.targetDate])).toEqual([
      ['registered', '2026-01-31'],
      ['closed', '2026-02-28'],
    ])
    expect(seen.rows[0]?.original.Target).toBe('0.85')
  })

  it('that are none: prose and a list of words have no register in them', async () => {
    for (const text of ['Dear all,\nplease find attached\nour thoughts.\n', 'Open\nDone\n', 'a\n']) {
      const seen = await preview(text)
      expect([seen.tables, seen.sheetsLeftOut, seen.plan.acceptable]).toEqual([
        [],
        [{ sheet: 'register', reason: 'sheet_without_table' }],
        false,
      ])
    }
  })
})
