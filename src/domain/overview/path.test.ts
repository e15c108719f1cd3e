import { expect, test } from 'vitest'
import { type OnPath, onwardStep, reached } from './path.ts'

const one = (ref: string, more: Partial<OnPath>): OnPath => ({
  key: `iso42001:${ref}`,
  ref,
  title: ref,
  status: 'evidenced',
  maturity: null,
  ...more,
})

test('what is not shown is shown first; what is shown is rated, defined, measured, and then improves', () => {
  expect(onwardStep({ status: 'notShown', maturity: 5 })).toBe('show')
  expect(onwardStep({ status: 'expired', maturity: 3 })).toBe('renew')
  expect(onwardStep({ status: 'partly', maturity: 3 })).toBe('complete')
  expect([null, 0, 2, 3, 4, 5].map((maturity) => onwardStep({ status: 'evidenced', maturity }))).toEqual([
    'rate',
    'define',
    'define',
    'measure',
    'improve',
    null,
  ])
  expect(onwardStep({ status: 'notApplicable', maturity: null })).toBe(null)
})

test('a group has the mean of what was rated, and at most three steps, what is not shown first', () => {
  const group = [
    one('1', { maturity: 4 }),
    one('2', { maturity: 1 }),
    one('3', {}),
    one('4', { status: 'notShown' }),
    one('5', { status: 'notApplicable', maturity: 0 }),
  ]
  expect(reached(group)).toMatchObject({ maturity: 2.5, rated: 2, of: 4 })
  expect(reached(group).next.map(({ ref, step }) => `${ref} ${step}`)).toEqual(['4 show', '3 rate', '2 define'])
  expect(reached([])).toEqual({ maturity: null, rated: 0, of: 0, next: [] })
})
