import { expect, test } from 'vitest'
import { requirementNamed } from '#domain/standards/standards.ts'
import { knownEditions } from './knownEditions.ts'

test('the editions that are out are known with what they replace, from when they count and what to look at again', () => {
  const known = knownEditions()
  expect(known.map(({ edition, replaces }) => `${edition} for ${replaces}`)).toEqual([
    'ISO 9001:2026 for ISO 9001:2015',
    'ISO 19011:2026 for ISO 19011:2018',
  ])
  expect(known[0]).toMatchObject({ publishedOn: '2026-09-16', appliesOn: '2029-09-30' })
  expect(known[0]!.changed.length).toBeGreaterThan(0)
  expect(known[0]!.changed.filter((key) => !requirementNamed(key))).toEqual([])
})
