import { expect, test } from 'vitest'
import { recordTypes } from '#domain/records/index.ts'
import { documentedItems } from '#domain/standards/details/documentedInformation.ts'
import { documentedNow, documentedTypes, type Written } from './documented.ts'

const of = (written: Partial<Written>, hasStatement = false) =>
  documentedNow({ byRequirement: new Map(), byType: new Map(), ...written }, hasStatement)
    .filter(({ isEffective }) => isEffective)
    .map(({ id, count }) => [id, count])

test('nothing written is nothing in effect; a document for a clause is every item of that clause but the statement', () => {
  expect(of({})).toEqual([])
  expect(of({ byRequirement: new Map([['iso42001:6.1.3', 2]]) })).toEqual([
    ['DI-05', 2],
    ['DI-07', 2],
  ])
  expect(of({ byType: new Map([['statementOfApplicability', 1]]) })).toEqual([])
  expect(of({}, true)).toEqual([['DI-06', 0]])
})

test('records that are the item count; half of it does not, and what merely names the clause is not asked', () => {
  expect(of({ byType: new Map([['auditProgramme', 1]]) })).toEqual([])
  const whole = new Map([
    ['auditProgramme', 1],
    ['audit', 4],
    ['task', 9],
    ['improvement', 9],
  ])
  expect(of({ byType: whole })).toEqual([['DI-17', 5]])
})

test('every line names an item and record types there are', () => {
  const items = new Set(documentedItems.map(({ id }) => id))
  expect(Object.keys(documentedTypes).filter((id) => !items.has(id))).toEqual([])
  const types = Object.values(documentedTypes).flatMap((each) => each ?? [])
  expect(types.filter((type) => !(type in recordTypes))).toEqual([])
})
