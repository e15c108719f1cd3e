import { expect, test } from 'vitest'
import { improvement } from '#domain/records/improvement/improvement.ts'
import { checkField } from './checkFields.ts'

const id = '019a9f00-0000-7000-8000-00000000000a'
const changes = (...rows: unknown[]) => checkField(improvement.fields.changes, 'changes', rows)

test('a child row is there once, however its id is spelt', () => {
  const row = { id, what: 'Menu', affects: 'Desk' }
  expect(changes(row, { ...row, id: '' }, { ...row, id: '' })).toEqual({
    value: [row, { ...row, id: '' }, { ...row, id: '' }],
  })
  expect(changes(row, { ...row, id: id.toUpperCase() })).toEqual({
    refusal: { code: 'row_repeated', field: 'changes/1', values: { field: 'changes/1' } },
  })
})
