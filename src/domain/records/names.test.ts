import { expect, test } from 'vitest'
import { recordTypes } from './index.ts'

/** What every record has; a field of the same name would be read in its place. */
const envelope = [
  'id',
  'type',
  'number',
  'title',
  'state',
  'status',
  'owner',
  'due',
  'audience',
  'version',
  'createdAt',
  'createdBy',
  'updatedAt',
]

test.each(Object.values(recordTypes))('no field of $name has the name of what every record has', (type) => {
  expect(Object.keys(type.fields).filter((name) => envelope.includes(name))).toEqual([])
})
