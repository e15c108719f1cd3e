import { describe, expect, it } from 'vitest'
import { sourceTypes } from '#domain/records/sourceTypes.ts'
import { outcomeFigures } from './outcomeFigures.ts'
import { priorityScale, understandPriority } from './understandPriority.ts'
import { understandSource } from './understandSource.ts'
import { understandStatus } from './understandStatus.ts'

describe('a status', () => {
  it.each([
    ['Done', 'completed', 'closed'],
    ['closed', 'completed', 'closed'],
    ['COMPLETE', 'completed', 'closed'],
    ['✓', 'completed', 'closed'],
    ['100 %', 'completed', 'closed'],
    ['Erledigt', 'completed', 'closed'],
    ['abgeschlossen (Mai)', 'completed', 'closed'],
    ['4 - Closed', 'completed', 'closed'],
    ['WIP', 'in progress', 'implementing'],
    ['In Bearbeitung', 'in progress', 'implementing'],
    ['In-Progress', 'in progress', 'implementing'],
    ['75 % complete', 'in progress', 'implementing'],
    ['läuft', 'in progress', 'implementing'],
    ['pilot', 'in progress', 'piloting'],
    ['Implemented', 'in progress', 'implemented'],
    ['umgesetzt', 'in progress', 'implemented'],
    ['Open', 'planned', 'planned'],
    ['Not started', 'planned', 'planned'],
    ['offen', 'planned', 'planned'],
    ['0%', 'planned', 'planned'],
    ['On hold - waiting for budget', 'planned', 'deferred'],
    ['zurückgestellt', 'planned', 'deferred'],
    ['Cancelled', 'cancelled', 'cancelled'],
    ['canceled', 'cancelled', 'cancelled'],
    ['Verworfen', 'cancelled', 'cancelled'],
    ["won't do", 'cancelled', 'cancelled'],
  ] as const)('%s', (text, status, claimed) => {
    expect(understandStatus(text)).toEqual({ value: { status, claimed } })
  })

  it('that is not known is asked about, and the answer counts', () => {
    expect(understandStatus('Stage 7')).toEqual({ error: { code: 'status_unknown', values: { text: 'Stage 7' } } })
    expect(understandStatus('Stage 7', { 'Stage 7': 'implemented' })).toEqual({
      value: { status: 'in progress', claimed: 'implemented' },
    })
    expect(understandStatus('  ')).toEqual({ value: null })
  })
})

describe('a priority from elsewhere', () => {
  it('is claimed, in words or numbers, and keeps its wording', () => {
    expect(understandPriority('Very high', 'unknown')).toEqual({
      value: { original: 'Very high', band: 'high', claimed: true },
    })
    expect(understandPriority('mittel', 'unknown')).toEqual({
      value: { original: 'mittel', band: 'medium', claimed: true },
    })
    expect(understandPriority('3 - Low', 'unknown')).toMatchObject({ value: { band: 'low' } })
    expect(understandPriority('P1', 'unknown')).toMatchObject({ value: { band: 'high', scale: 'rank' } })
    expect(understandPriority('10', 'sms4')).toEqual({
      value: { original: '10', band: 'high', score: 10, scale: 'sms4', claimed: true },
    })
    expect(understandPriority('9', 'sms4')).toMatchObject({ value: { band: 'medium' } })
    expect(understandPriority('8', 'aims5')).toMatchObject({ value: { band: 'low' } })
  })

  it('invents no band for words or scales it does not know', () => {
    expect(understandPriority('purple', 'unknown')).toMatchObject({
      value: { original: 'purple', band: null },
      warning: { code: 'priority_unknown' },
    })
    expect(understandPriority('40', 'percent')).toMatchObject({
      value: { band: null, score: 40 },
      warning: { code: 'priority_scale_unknown' },
    })
  })

  it('is read by the scale of its whole column', () => {
    expect(priorityScale(['9', '10', '6', null])).toBe('sms4')
    expect(priorityScale(['9', '13'])).toBe('aims5')
    expect(priorityScale(['1', '3', '2'])).toBe('rank')
    expect(priorityScale(['H', 'M'])).toBe('unknown')
    expect(priorityScale(['80', '35'])).toBe('percent')
  })
})

describe('a source', () => {
  it.each([
    ['Internal audit 2025-2', 'auditFinding'],
    ['Mgmt review', 'managementReview'],
    ['customer complaint', 'customerComplaint'],
    ['SLA report', 'sloPerformance'],
    ['Staff idea', 'staffSuggestion'],
    ['Trend analysis', 'trendAnalysis'],
    ['supplier', 'supplier'],
    ['EU AI Act', 'regulatoryChange'],
    ['Drift alarm', 'monitoring'],
    ['Near miss', 'nearMiss'],
    ['User feedback', 'stakeholderSurvey'],
    ['Incident review', 'incident'],
    ['Überwachungsaudit 2024', 'auditFinding'],
    ['Managementbewertung Q1', 'managementReview'],
    ['Beinahe-Unfall', 'nearMiss'],
    ['KVP', 'staffSuggestion'],
  ] as const)('%s', (text, type) => {
    expect(understandSource(text)).toEqual({ value: { type, words: text } })
  })

  it('is found again by each of its own labels', () => {
    for (const [type, { label }] of Object.entries(sourceTypes)) {
      expect([type, understandSource(label.en)]).toEqual([type, { value: { type, words: label.en } }])
      expect([type, understandSource(label.de)]).toEqual([type, { value: { type, words: label.de } }])
    }
  })

  it('that is unknown stays in words, and the person may say what it is', () => {
    expect(understandSource('Zebra')).toMatchObject({
      value: { type: 'other', words: 'Zebra' },
      warning: { code: 'source_unknown' },
    })
    expect(understandSource('Zebra', { Zebra: 'benchmark' })).toEqual({ value: { type: 'benchmark', words: 'Zebra' } })
    expect(understandSource('n/a')).toEqual({ value: null })
  })
})

describe('figures in an outcome', () => {
  it.each([
    ['0.71 → 0.88', '', '0.71', '0.88'],
    ['4 findings → 0', '', '4 findings', '0'],
    ['0 of 8 → 8 of 8', '', '0 of 8', '8 of 8'],
    ['Median wait 14 min -> 4 min', 'Median wait', '14 min', '4 min'],
    ["Share of 'Other' fell from 31% to 9%", "Share of 'Other'", '31%', '9%'],
    ['Lead time for standard changes 6 d to 3 d', 'Lead time for standard changes', '6 d', '3 d'],
    ['Time to restore 190 min → 75 min (last 4)', 'Time to restore', '190 min', '75 min'],
    ['CSAT 4.1 (was 3.7)', 'CSAT', '3.7', '4.1'],
    ['Durchlaufzeit von 12,5 Tagen auf 3 Tage', 'Durchlaufzeit', '12,5 Tagen', '3 Tage'],
  ])('%s', (text, metric, before, after) => {
    expect(outcomeFigures(text)).toEqual({ metric, before, after })
  })

  it.each([
    'form is shorter',
    '100% of entry points labelled',
    '0 of 40 in re-sample',
    'see audit 2025-2',
    '',
    '30 people to talk to',
    'moved to version 2',
  ])('none in "%s"', (text) => {
    expect(outcomeFigures(text)).toBeUndefined()
  })

  it('takes no longer over text made to be slow', () => {
    for (const text of [
      '1 '.repeat(5000),
      '1'.repeat(5000),
      '1 a '.repeat(2000),
      '- '.repeat(5000),
      'from 1 '.repeat(2000),
    ])
      expect(outcomeFigures(text)).toBeUndefined()
  })
})
