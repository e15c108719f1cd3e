import { expect, test } from 'vitest'
import { recordTypes } from './index.ts'
import { pluralOf } from './plural.ts'

test('every record type lives where its name says', () => {
  expect(Object.keys(recordTypes).map(pluralOf)).toEqual(Object.values(recordTypes).map(({ plural }) => plural))
})
