import { expect, test } from 'vitest'
import { recordTypes } from '#domain/records/index.ts'
import { refusals } from '#domain/words/refusals.ts'
import { guidanceKeys, guidancePage } from './compose.ts'
import { isStale } from './page.ts'
import { subjectOf } from './subjectOf.ts'
import { fieldTexts } from './texts/fieldTexts.ts'
import { guideTexts } from './texts/guideTexts.ts'
import { refusalTexts } from './texts/refusalTexts.ts'

const keys = guidanceKeys()
const shortest = 12

test('every guard’s refusal, every field, step, kind of record and topic has guidance, in both languages', () => {
  const fields = Object.values(recordTypes).flatMap(({ name, fields }) =>
    Object.keys(fields).map((field) => `field:${name}.${field}`),
  )
  const codes = Object.keys(refusals).map((code) => `refusal:${code}`)
  expect(keys).toEqual(expect.arrayContaining([...fields, ...codes]))
  const empty = keys.flatMap((key) => {
    const told = [guidancePage(key, 'en'), guidancePage(key, 'de')]
    const isFull = told.every((page) => page?.title && page.text.join('').length > shortest)
    return isFull ? [] : [key]
  })
  expect(empty).toEqual([])
})

test('the two languages say different words, and nothing that is filled in shows through', () => {
  const odd = keys.filter((key) => {
    const [english, german] = [guidancePage(key, 'en')!, guidancePage(key, 'de')!]
    const words = [...english.text, ...german.text, english.title, german.title].join(' ')
    return english.text.join() === german.text.join() || /\{\w+\}/.test(words)
  })
  expect(odd).toEqual([])
})

test('every page leads on to others that are there (C-334)', () => {
  const lost = keys.flatMap((key) => {
    const related = guidancePage(key, 'en')!.related
    return related.length === 0 || related.some((other) => guidancePage(other.key, 'en') === null) ? [key] : []
  })
  expect(lost).toEqual([])
})

test('what people wrote belongs to something that is there', () => {
  const written = [
    ...Object.keys(fieldTexts).map((path) => `field:${path}`),
    ...Object.keys(refusalTexts).map((code) => `refusal:${code}`),
  ]
  expect(written.filter((key) => guidancePage(key, 'en') === null)).toEqual([])
  const named = Object.values(guideTexts).flatMap(({ related }) => related as readonly string[])
  expect(named.filter((key) => guidancePage(key, 'en') === null)).toEqual([])
})

test('every refusal says why such things are asked for: its family is named', () => {
  expect(Object.keys(refusals).filter((code) => subjectOf(code) === undefined)).toEqual([])
})

test('guidance nobody went through for more than a year is stale', () => {
  const page = guidancePage('topic:policy', 'en')!
  expect(page.edition).toBe('ISO/IEC 42001:2023')
  expect(isStale(page, page.reviewedOn)).toBe(false)
  expect(isStale({ reviewedOn: '2025-03-02' }, '2026-03-02')).toBe(false)
  expect(isStale({ reviewedOn: '2025-03-02' }, '2026-03-03')).toBe(true)
})

test('a sentence many kinds of record share is explained by the kind at hand', () => {
  const task = guidancePage('refusal:result_missing@task', 'en')!
  expect(task.text.join(' ')).toContain('One thing, one person, one day')
  expect(task.related.map(({ key }) => key)).toContain('record:task')
  expect(guidancePage('refusal:harm_unknown@magic', 'en')).toBe(null)
})

test('a key of nothing is no page', () => {
  for (const key of ['topic:magic', 'field:risk.magic', 'field:risk', 'move:risk.magic', 'refusal:magic', 'magic', ''])
    expect(guidancePage(key, 'en')).toBe(null)
})
