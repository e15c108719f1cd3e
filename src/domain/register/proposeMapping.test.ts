import { describe, expect, it } from 'vitest'
import { nineColumns } from './nineColumns.ts'
import { proposeMapping, rememberMapping } from './proposeMapping.ts'

const columns = (...headers: string[]) => proposeMapping(headers).map(({ column }) => column)

describe('the meaning of headers', () => {
  it('knows our own nine', () => {
    expect(
      proposeMapping(nineColumns.map(({ header }) => header)).map(({ column, confidence }) => [column, confidence]),
    ).toEqual(nineColumns.map(({ key }) => [key, 'exact']))
  })

  it('knows a German register', () => {
    expect(
      columns(
        'Lfd. Nr.',
        'Eingereicht am',
        'Einreicher',
        'Auslöser',
        'Maßnahme',
        'Prio',
        'Verantwortlich',
        'Fällig bis',
        'Bearbeitungsstand',
        'Wirksamkeit',
        'Erledigt am',
        'Bemerkung',
      ),
    ).toEqual([
      'id',
      'raisedOn',
      'raisedBy',
      'source',
      'description',
      'priority',
      'owner',
      'targetDate',
      'status',
      'measuredOutcome',
      'closureDate',
      'notes',
    ])
  })

  it('looks into brackets, slashes and longer headers', () => {
    expect(
      columns(
        'Ref / Nr',
        'Outcome / benefit\n(what changed?)',
        'Owner (name)',
        'Current implementation status',
        'Planned due date',
      ),
    ).toEqual(['id', 'measuredOutcome', 'owner', 'status', 'targetDate'])
    expect(columns('Status date')).toEqual([null])
  })

  it('gives each of our columns once, to the surest header, and keeps the rest as evidence', () => {
    expect(columns('Our status today', 'Status', 'State', 'RAG', 'Budget')).toEqual([null, 'status', null, null, null])
  })

  it('takes a lone title for the description', () => {
    expect(columns('No', 'Title', 'Status')).toEqual(['id', 'description', 'status'])
    expect(columns('No', 'Title', 'Description', 'Status')).toEqual(['id', 'title', 'description', 'status'])
  })

  it('is checked against the values: a column without any date is no date column', () => {
    expect(proposeMapping(['Target', 'Due date', 'Closed'], {}, new Set([0, 2])).map(({ column }) => column)).toEqual([
      null,
      'targetDate',
      'status',
    ])
  })

  it('remembers what the person decided', () => {
    const decided = rememberMapping([
      { header: 'RAG', column: 'priority', confidence: 'none' },
      { header: 'Priority', column: null, confidence: 'none' },
    ])
    expect(proposeMapping(['rag', 'Priority'], decided).map(({ column, confidence }) => [column, confidence])).toEqual([
      ['priority', 'remembered'],
      [null, 'remembered'],
    ])
  })
})
