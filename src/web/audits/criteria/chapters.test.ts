import { expect, test } from 'vitest'
import { requirementOptions } from '#domain/standards/standards.ts'
import { chapters } from './chapters.ts'

test('clauses lie under 4 to 10, controls under A.2 to A.10, and none is lost', () => {
  const refs = chapters.filter(({ key }) => key.startsWith('iso42001:')).map(({ ref }) => ref)
  expect(refs).toEqual(['4', '5', '6', '7', '8', '9', '10', ...[2, 3, 4, 5, 6, 7, 8, 9, 10].map((at) => `A.${at}`)])
  expect(chapters.flatMap(({ requirements }) => requirements)).toEqual(Object.keys(requirementOptions))
  expect(chapters.find(({ ref }) => ref === '8')?.requirements).toEqual([
    'iso42001:8.1',
    'iso42001:8.2',
    'iso42001:8.3',
    'iso42001:8.4',
  ])
})
