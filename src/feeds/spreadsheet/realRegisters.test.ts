import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { KnownPerson } from '#domain/register/understandPerson.ts'
import { type FingerprintedRow, type ImportPreview, type PreviewRequest, previewImport } from './previewImport.ts'

const today = '2026-11-20'
const people: KnownPerson[] = [
  { id: 'oskar', name: 'Oskar Nyberg' },
  { id: 'hanna', name: 'Hanna Vogel' },
  { id: 'sofia', name: 'Sofia Lindqvist' },
]

async function preview(
  name: string,
  request: Partial<PreviewRequest> = {},
): Promise<ImportPreview & { rows: FingerprintedRow[] }> {
  const bytes = readFileSync(new URL(`../../../test/registers/${name}`, import.meta.url))
  const rows: FingerprintedRow[] = []
  const seen = await previewImport({ bytes, filename: name }, { people: [], today, ...request }, (batch) =>
    rows.push(...batch),
  )
  return { ...seen, rows }
}

/** One line per row: number, stage, owner, raised, due, closed. */
const lines = (rows: readonly FingerprintedRow[]) =>
  rows.map(({ row, stage, values: { number, owner, raisedOn, targetDate, closedOn } }) =>
    [
      row,
      number,
      stage,
      owner === null ? '-' : owner.kind === 'known' ? owner.id : owner.kind === 'new' ? `+${owner.name}` : owner.words,
      raisedOn ?? '-',
      targetDate ?? '-',
      closedOn ?? '-',
    ].join(' · '),
  )
const remarks = (rows: readonly FingerprintedRow[], which: 'errors' | 'warnings') =>
  rows.flatMap((row) =>
    row[which].map(({ code, column, values }) => [row.row, column, code, values.text ?? values.formula]),
  )

describe('the service desk’s register', async () => {
  const seen = await preview('service-desk-csi-register.xlsx', { people })

  it('is found under its title rows, on the visible sheet', () => {
    expect(seen.tables).toEqual([
      expect.objectContaining({ sheet: 'CSI Register', headerRows: [5], rows: 17, sure: true }),
    ])
    expect(seen.sheetsLeftOut).toEqual([{ sheet: 'Lists', reason: 'sheet_hidden' }])
    expect(seen.plan.leftOut.map(({ row, reason }) => [row, reason])).toEqual([[25, 'total']])
    expect(seen.mappings[0]?.columns.map(({ column }) => column)).toEqual([
      'id',
      'raisedOn',
      'raisedBy',
      'source',
      'description',
      'priority',
      'owner',
      'targetDate',
      null,
      'status',
      'measuredOutcome',
      'closureDate',
    ])
  })

  it('is understood row by row', () => {
    expect(lines(seen.rows)).toEqual([
      '6 · CSI-001 · closed · +Dana Whitlock · 2025-03-04 · 2025-06-30 · 2025-06-18',
      '7 · CSI-002 · closed · +Dana Whitlock · 2025-03-04 · 2025-05-30 · 2025-05-27',
      '8 · CSI-003 · closed · +Piet Aalders · 2025-04-01 · 2025-05-01 · 2025-04-29',
      '9 · CSI-004 · implementing · +Marisol Etxeberria · 2025-04-22 · 2025-09-30 · -',
      '10 · CSI-005 · closed · +Tomasz Belka · 2025-05-12 · 2025-06-15 · 2025-06-20',
      '11 · CSI-006 · registered · - · 2025-05-12 · 2025-08-01 · -',
      '12 · CSI-006 · implementing · sofia · 2025-06-02 · 2025-12-31 · -',
      '14 · CSI-008 · assigned · +Dana Whitlock · 2025-07-01 · 2025-12-31 · -',
      '15 · CSI-009 · closed · +Piet Aalders · 2025-07-21 · 2025-08-31 · 2025-08-14',
      '16 · CSI-010 · closed · hanna · 2025-09-09 · 2026-02-01 · 2026-01-20',
      '17 · CSI-011 · closed · +Tomasz Belka · 2025-10-30 · 2026-01-31 · 2026-02-11',
      '18 · CSI-012 · implementing · +Elena Petrova · 2025-10-30 · 2026-03-31 · -',
      '19 · CSI-013 · closed · +Dana Whitlock · 2026-01-15 · 2026-04-30 · 2026-04-28',
      '20 · CSI-014 · cancelled · - · - · - · 2026-02-03',
      '21 · CSI-015 · closed · +Marisol Etxeberria · 2026-03-03 · 2026-05-31 · 2026-05-30',
      '22 · CSI-016 · implementing · +Elena Petrova · 2026-06-08 · 2026-09-30 · -',
      '23 · CSI-017 · assigned · +Leila Haddad · 2026-08-19 · 2026-11-30 · -',
    ])
    expect(seen.rows.map(({ values }) => values.source?.type)).toEqual([
      'auditFinding',
      'customerComplaint',
      'staffSuggestion',
      'sloPerformance',
      'managementReview',
      'trendAnalysis',
      'supplier',
      'benchmark',
      'staffSuggestion',
      'regulatoryChange',
      'auditFinding',
      'auditFinding',
      'managementReview',
      undefined,
      'incident',
      'stakeholderSurvey',
      'monitoring',
    ])
    expect(seen.plan.summary.byStatus).toEqual({ planned: 3, 'in progress': 4, completed: 9, cancelled: 1 })
  })

  it('says what is wrong and what is doubtful', () => {
    expect(remarks(seen.rows, 'errors')).toEqual([[20, 'Date raised', 'date_does_not_exist', '31/02/2026']])
    expect(remarks(seen.rows, 'warnings')).toEqual([
      [7, 'Owner', 'person_abbreviated', 'D. Whitlock'],
      [8, 'Date raised', 'date_span', 'April 2025'],
      [14, 'Due', 'date_span', 'Q4 2025'],
      [15, 'Date raised', 'date_from_serial', '45859'],
      [19, 'Outcome / benefit\n(what changed?)', 'formula_without_value', '"CSAT "&TEXT(4.1,"0.0")&" (was 3.7)"'],
      [20, 'Due', 'date_in_words', 'asap'],
    ])
    expect(seen.plan.questions.map(({ code, values }) => [code, values.number, values.rows])).toEqual([
      ['number_repeated_different', 'CSI-006', 'CSI Register!11, CSI Register!12'],
    ])
    expect(seen.plan.acceptable).toBe(false)
  })

  it('keeps claimed what was claimed, and every cell', () => {
    const outcome = (row: number) => seen.rows.find((other) => other.row === row)
    expect(outcome(7)?.values.outcome).toEqual({
      text: 'Median wait 14 min -> 4 min',
      figures: { metric: 'Median wait', before: '14 min', after: '4 min' },
    })
    expect(outcome(7)?.debts).toContain('outcome_claimed')
    expect(outcome(15)?.values.outcome).toEqual({ text: 'form is shorter' })
    expect(seen.rows.filter(({ debts }) => debts.includes('activity_not_measured')).map(({ row }) => row)).toEqual([
      8, 15, 16, 17, 19,
    ])
    expect(outcome(14)?.debts).toContain('deferral_not_approved')
    expect(outcome(6)?.values.raisedBy).toEqual({ kind: 'known', id: 'oskar', name: 'Oskar Nyberg' })
    expect(outcome(8)?.values.raisedBy).toEqual({ kind: 'words', words: 'Service desk' })
    expect(outcome(15)?.values.raisedBy).toBeNull()
    expect(outcome(19)?.original).toEqual({
      Ref: 'CSI-013',
      'Date raised': '15/01/2026',
      'Raised by': 'I. Solvang',
      'Where from?': 'Mgmt review',
      'Improvement opportunity': 'Report satisfaction by service, not only in total',
      Pri: 'M',
      Owner: 'Dana Whitlock',
      Due: '30/04/2026',
      RAG: 'G',
      Status: 'Done',
      'Outcome / benefit\n(what changed?)': '="CSAT "&TEXT(4.1,"0.0")&" (was 3.7)"',
      Closed: '28/04/2026',
    })
    expect(seen.plan.newPersons.map(({ name, spellings, rows }) => [name, spellings.join(' | '), rows])).toEqual([
      ['Dana Whitlock', 'Dana Whitlock | D. Whitlock', 4],
      ['Piet Aalders', 'Piet Aalders', 2],
      ['Marisol Etxeberria', 'Marisol Etxeberria', 2],
      ['Tomasz Belka', 'Tomasz Belka', 2],
      ['Elena Petrova', 'Elena Petrova', 2],
      ['Leila Haddad', 'Leila Haddad', 1],
    ])
  })

  it('can be accepted once everything is decided, and comes in again as unchanged', async () => {
    const request = {
      people,
      corrections: { date: { '31/02/2026': '2026-02-28' } },
      choices: { repeats: { 'CSI-006': 'keepAll' } },
    } as const
    const decided = await preview('service-desk-csi-register.xlsx', request)
    expect([decided.plan.acceptable, decided.plan.summary.toImport]).toEqual([true, 17])
    const again = await preview('service-desk-csi-register.xlsx', {
      people,
      knownFingerprints: decided.rows.map(({ fingerprint }) => fingerprint),
      knownNumbers: decided.rows.map(({ values }) => values.number?.toLowerCase() ?? ''),
    })
    expect(again.plan).toMatchObject({ acceptable: true, questions: [], summary: { toImport: 0, unchanged: 17 } })
  })
})

describe('the semicolon export in Windows-1252', async () => {
  const seen = await preview('nine-columns-semicolon.csv')

  it('is read in its own encoding, and needs no decision', () => {
    expect(seen.file).toEqual({ format: 'csv', date1904: false, encoding: 'windows-1252', separator: ';' })
    expect(lines(seen.rows)).toEqual([
      '2 · I-24-01 · closed · +Jörg Müller · - · 2024-11-30 · 2024-12-04',
      '3 · I-24-02 · closed · +Aïcha Benali · - · 2024-10-15 · 2024-10-11',
      '4 · I-25-01 · implementing · +Søren Højgaard · - · 2025-06-30 · -',
      '5 · I-25-02 · cancelled · +Jörg Müller · - · 2025-03-31 · -',
      '6 · I-25-03 · assigned · +Aïcha Benali · - · 2025-09-30 · -',
    ])
    expect(seen.rows.map(({ values }) => values.description)).toEqual([
      'Rückfragen zur Rechnung: Erklärtext je Position – „was heißt das?“',
      'Zwei gültige Fassungen derselben Anweisung',
      'Verfügbarkeit Portal 99,1 % statt 99,5 %',
      'Vorlage für Übergaben; Beispiel: "Nachtschicht; Störung"',
      'Kennzahlen im Quartal statt im Jahr',
    ])
    expect(seen.rows.map(({ values }) => [values.priority?.original, values.priority?.band])).toEqual([
      ['9', 'medium'],
      ['10', 'high'],
      ['11', 'high'],
      ['6', 'low'],
      ['8', 'medium'],
    ])
    expect(seen.plan).toMatchObject({ acceptable: true, questions: [], summary: { errors: 0, warnings: 0 } })
  })
})

describe('the AI office’s log, a sheet per year', async () => {
  const seen = await preview('ai-office-log.xlsx')

  it('is one register in one mapping, without its notes', () => {
    expect(seen.mappings.map(({ sheets, columns }) => [sheets, columns.map(({ column }) => column)])).toEqual([
      [
        ['2025', '2026'],
        ['id', 'source', 'description', 'priority', 'owner', 'targetDate', 'status', 'measuredOutcome', 'closureDate'],
      ],
    ])
    expect(seen.rows.map(({ key, stage }) => [key, stage])).toEqual([
      ['2025!2', 'closed'],
      ['2025!3', 'closed'],
      ['2025!4', 'closed'],
      ['2026!2', 'closed'],
      ['2026!3', 'assigned'],
      ['2026!4', 'assigned'],
    ])
    expect(seen.plan.leftOut.map(({ sheet, row, reason }) => [sheet, row, reason])).toEqual([
      ['2025', 6, 'note'],
      ['2026', 6, 'note'],
    ])
    expect(seen.rows.map(({ values }) => values.source?.type)).toEqual([
      'monitoring',
      'nearMiss',
      'regulatoryChange',
      'monitoring',
      'stakeholderSurvey',
      'stakeholderSurvey',
    ])
    expect(seen.rows.map(({ values }) => values.priority?.original)).toEqual([
      'Very high',
      'High',
      'High',
      'High',
      'Medium',
      'Medium',
    ])
  })

  it('asks about the row that stands there twice, and takes it once', async () => {
    expect(seen.plan.repeats).toEqual([
      { number: 'AI-05', kind: 'exact', rows: ['2026!3', '2026!4'], choices: ['keepFirst', 'keepLast', 'keepAll'] },
    ])
    const once = await preview('ai-office-log.xlsx', { choices: { repeats: { 'ai-05': 'keepFirst' } } })
    expect([once.plan.acceptable, once.rows.map(({ fate }) => fate)]).toEqual([
      true,
      ['import', 'import', 'import', 'import', 'import', 'repeat'],
    ])
  })
})
