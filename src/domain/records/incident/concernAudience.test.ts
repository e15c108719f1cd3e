import { expect, test } from 'vitest'
import { audienceWith, concernAudience } from './concernAudience.ts'

const maya = { person: 'maya', role: 'aimsManager' } as const
const tom = { person: 'tom', role: 'topManagement' } as const
const ian = { person: 'ian', role: 'internalAuditor' } as const
const roles = ['role:aimsManager', 'role:topManagement']

test.each([
  [
    'those who take concerns in, and the raiser',
    { raiser: 'ada', manager: 'felix', holders: [maya, tom] },
    [...roles, 'person:ada'],
  ],
  ['without a name there is no raiser to add', { raiser: null, manager: null, holders: [maya] }, roles],
  [
    'a manager who takes concerns in is left out',
    { raiser: 'ada', manager: 'maya', holders: [maya, tom] },
    ['person:tom', 'person:ada'],
  ],
  [
    'auditors stand in where nobody else is left',
    { raiser: 'ada', manager: 'maya', holders: [maya, ian] },
    ['person:ian', 'person:ada'],
  ],
  ['nobody is left', { raiser: 'ada', manager: 'maya', holders: [maya] }, null],
])('%s', (_, facts, audience) => {
  expect(concernAudience(facts)).toEqual(audience)
})

test('letting in adds people, and takes those away who were let in before', () => {
  const first = audienceWith(roles, { before: [], now: ['noor', null] })
  expect(first).toEqual([...roles, 'person:noor'])
  expect(audienceWith(first, { before: ['noor'], now: ['ida'] })).toEqual([...roles, 'person:ida'])
  expect(audienceWith(null, { before: [], now: ['noor'] })).toBeNull()
})
