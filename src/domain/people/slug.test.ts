import { expect, test } from 'vitest'
import { slugAttempt, slugOf } from './slug.ts'

test.each([
  ['Ångström & Söhne GmbH', 'angstrom-sohne-gmbh'],
  ['  Straße 7  ', 'strasse-7'],
  ['東京', 'organization'],
  ['API', 'organization'],
  ['x'.repeat(60), 'x'.repeat(40)],
])('%s is found under %s', (name, slug) => {
  expect(slugOf(name)).toBe(slug)
})

test('names alike get addresses of their own', () => {
  expect([1, 2, 3].map((attempt) => slugAttempt('acme', attempt))).toEqual(['acme', 'acme-2', 'acme-3'])
})
