import { expect, test } from 'vitest'
import { recordTypes } from '#domain/records/index.ts'
import { requirementNamed } from '#domain/standards/standards.ts'
import { counting } from './counting.ts'
import { isPaperEnough } from './paper.ts'
import { judge, nothingShown, together } from './status.ts'

const plain = { isExcluded: false, isPaperEnough: false, nonconformities: 0 }
const shown = (more: Partial<typeof nothingShown> = {}) => ({ ...nothingShown, ...more })

test('without anything in effect a requirement is never evidenced, whatever else is there', () => {
  expect(judge(shown(), plain)).toEqual({ status: 'notShown', gaps: ['anything'], until: null })
  expect(judge(shown({ underWay: 3 }), plain)).toEqual({ status: 'notShown', gaps: ['effect'], until: null })
  expect(judge(shown({ expired: 1, underWay: 3 }), plain)).toEqual({
    status: 'expired',
    gaps: ['renewal'],
    until: null,
  })
  expect(judge(shown({ underWay: 9, expired: 9 }), { ...plain, isPaperEnough: true }).status).toBe('expired')
})

test('something done shows it; paper alone only where paper is all that is asked', () => {
  expect(judge(shown({ done: 1 }), plain).status).toBe('evidenced')
  expect(judge(shown({ paper: 2 }), plain)).toMatchObject({ status: 'partly', gaps: ['practice'] })
  expect(judge(shown({ paper: 2 }), { ...plain, isPaperEnough: true }).status).toBe('evidenced')
  expect(judge(shown({ paper: 2, done: 1, expired: 4 }), plain)).toMatchObject({ status: 'evidenced', gaps: [] })
})

test('an open nonconformity against it keeps a requirement from being evidenced', () => {
  expect(judge(shown({ done: 5 }), { ...plain, nonconformities: 1 })).toMatchObject({
    status: 'partly',
    gaps: ['nonconformity'],
  })
  expect(judge(shown({ paper: 1 }), { ...plain, nonconformities: 1 }).gaps).toEqual(['practice', 'nonconformity'])
})

test('what the statement of applicability excludes is not applicable, evidence or not', () => {
  expect(judge(shown({ done: 5 }), { ...plain, isExcluded: true, nonconformities: 2 })).toEqual({
    status: 'notApplicable',
    gaps: [],
    until: null,
  })
})

test('it holds until the last thing that shows it ends; for ever when one of them never ends', () => {
  expect(judge(shown({ done: 2, doneUntil: '2026-12-31', paper: 1, paperUntil: '2027-12-31' }), plain).until).toBe(
    '2026-12-31',
  )
  const paper = { ...plain, isPaperEnough: true }
  expect(judge(shown({ done: 2, doneUntil: '2026-12-31', paper: 1, paperUntil: '2027-12-31' }), paper).until).toBe(
    '2027-12-31',
  )
  expect(judge(shown({ done: 2, doneUntil: null }), plain).until).toBe(null)
})

test('two ways of showing add up: the later end counts, and none beats every day', () => {
  const one = shown({ done: 1, doneUntil: '2026-10-01', firstEnd: '2026-10-01' })
  const other = shown({ done: 2, doneUntil: '2027-01-01', expired: 1, firstEnd: '2026-11-01' })
  expect(together(one, other)).toEqual(shown({ done: 3, doneUntil: '2027-01-01', expired: 1, firstEnd: '2026-10-01' }))
  expect(together(one, shown({ done: 1, doneUntil: null })).doneUntil).toBe(null)
  expect(together(one, shown()).doneUntil).toBe('2026-10-01')
})

test('every line of the registry names a type that exists, its states and its fields', () => {
  for (const [name, { inEffect, over = [], ends, shows }] of Object.entries(
    counting as Record<string, NonNullable<(typeof counting)[string]>>,
  )) {
    const type = recordTypes[name]
    if (!type) throw new Error(`${name} is no record type`)
    for (const state of [...inEffect, ...over]) expect(Object.keys(type.states), name).toContain(state)
    const fields = [ends && typeof ends === 'object' && ends.field, shows?.within, shows?.only?.field]
    for (const field of fields) if (field) expect(Object.keys(type.fields), name).toContain(field)
    for (const key of shows?.requirements ?? []) expect(requirementNamed(key), key).toBeDefined()
    const options = shows?.only && type.fields[shows.only.field].options
    for (const option of shows?.only?.among ?? []) expect(Object.keys(options), name).toContain(option)
  }
})

test('paper is enough where something is to be laid down, and for requirements people brought themselves', () => {
  expect(
    ['iso42001:5.2', 'iso42001:8.2', 'iso27001:A.5.1', 'own-x:1', 'nistairmf:GOVERN-1.1'].map(isPaperEnough),
  ).toEqual([true, false, true, true, false])
})
