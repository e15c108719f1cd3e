import { expect, test } from 'vitest'
import { improvement } from '#domain/records/improvement/improvement.ts'
import { checkComment } from './comment.ts'
import { checkEvidence } from './evidence.ts'
import { placeOf } from './placeOf.ts'
import { checkView, checkViewChange } from './view.ts'
import { withoutNames } from './withoutNames.ts'

const person = '01900000-0000-7000-8000-000000000001'
const codes = ({ refusals }: { refusals: readonly { code: string; field?: string }[] }) =>
  refusals.map(({ code, field }) => `${code} ${field}`)

test('a comment is text and mentions, each person once', () => {
  expect(checkComment({ text: ' Looks good. \r\n', mentions: [person, person.toUpperCase()] })).toEqual({
    values: { text: 'Looks good.', mentions: [person] },
    refusals: [],
  })
})

test.each([
  [{}, ['field_required text']],
  [{ text: '   ' }, ['field_required text']],
  [{ text: 7 }, ['field_invalid text']],
  [{ text: 'a\u0000b' }, ['text_forbidden_character text']],
  [{ text: 'x'.repeat(10_001) }, ['text_too_long text']],
  [{ text: 'x', mentions: 'ada' }, ['field_invalid mentions']],
  [{ text: 'x', mentions: ['ada'] }, ['not_an_id mentions/0']],
  [{ text: 'x', html: '<b>' }, ['field_unknown html']],
])('a comment %j is refused', (body, expected) => {
  expect(codes(checkComment(body))).toEqual(expected)
})

test.each([
  [{ kind: 'link', label: 'Report', url: 'https://example.org/r?q=1#top' }, []],
  [{ kind: 'words', label: 'Seen', text: 'It hangs on the wall.', validUntil: '2027-01-31' }, []],
  [{ kind: 'file', label: 'Scan', fileId: person }, []],
  [{ kind: 'link', label: 'x', url: 'javascript:alert(1)' }, ['url_invalid url']],
  [{ kind: 'link', label: 'x', url: 'https://user:secret@example.org' }, ['url_invalid url']],
  [{ kind: 'link', label: 'x', url: 'https://exa mple.org' }, ['url_invalid url']],
  [{ kind: 'link', label: 'x' }, ['evidence_part_missing url']],
  [{ kind: 'words', label: 'x', text: 'y', url: 'https://example.org' }, ['evidence_part_foreign url']],
  [{ kind: 'drawing', label: '' }, ['not_a_choice kind', 'field_required label']],
  [{ kind: 'words', label: 'x', text: 'y', validUntil: '2026-02-31' }, ['not_a_day validUntil']],
])('evidence %j: %j', (body, expected) => {
  expect(codes(checkEvidence(body))).toEqual(expected)
})

test('a view keeps its address and columns; a change says only what changes', () => {
  expect(checkView({ name: 'Mine', type: 'improvement', query: 'owner=me&sort=due' }, ['improvement']).values).toEqual({
    name: 'Mine',
    type: 'improvement',
    query: 'owner=me&sort=due',
    columns: [],
  })
  expect(codes(checkView({ name: 'Mine', type: 'invoice', columns: ['a b'] }, ['improvement']))).toEqual([
    'field_invalid columns/0',
    'not_a_choice type',
  ])
  expect(checkViewChange({ columns: ['title', 'due'] }).values).toEqual({ columns: ['title', 'due'] })
})

test('names are left out of what strangers read, words that contain them stay', () => {
  const text = 'Mark Huber asked Marketing; Huber and Ada Lovelace agreed with Ada.'
  expect(withoutNames(text, ['Mark Huber', 'Ada Lovelace'])).toBe('… asked Marketing; … and … agreed with ….')
})

test('a link in the trail may lead to a record of any type, so its change guesses none', () => {
  const place = placeOf(improvement, 'links/follows/from/01a1fd52-e9b4-7551-82de-860ba4439946')
  expect(place.field).toBeUndefined()
  expect(place.label).toHaveLength(1)
})
