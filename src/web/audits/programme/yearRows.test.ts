import { expect, test } from 'vitest'
import { yearRows } from './yearRows.ts'

const covered = (ref: string, more: object = {}) => ({
  requirement: `iso42001:${ref}`,
  needed: 1,
  planned: [] as string[],
  done: [] as string[],
  ...more,
})

test('a chapter says how many of its requirements are covered, and which audits look at it', () => {
  const rows = yearRows(
    [
      covered('8.1', { planned: ['spring'], done: ['spring'] }),
      covered('8.2', { planned: ['spring', 'autumn'], done: ['spring'], needed: 2 }),
      covered('8.3'),
      covered('A.6.2.5', { planned: ['autumn'] }),
    ],
    false,
  )
  expect(rows).toMatchObject([
    { key: 'iso42001:8', all: 3, covered: 1, planned: 2 },
    { key: 'iso42001:A.6', all: 1, covered: 0, planned: 1 },
  ])
  expect([...(rows[0]?.marks ?? [])]).toEqual([
    ['spring', 'done'],
    ['autumn', 'planned'],
  ])
})

test('opened, each requirement has its own row under its chapter; what is excluded has none', () => {
  const rows = yearRows([covered('8.1'), covered('8.3')], true)
  expect(rows.map(({ key }) => key)).toEqual(['iso42001:8', 'iso42001:8.1', 'iso42001:8.3'])
})

test('a requirement counts its audits, up to as many as it needs', () => {
  const often = covered('8.2', { needed: 2, planned: ['a'], done: ['a'] })
  const done = covered('8.3', { planned: ['a', 'b'], done: ['a', 'b'] })
  expect(yearRows([often, done], true).slice(1)).toMatchObject([
    { all: 2, planned: 1, covered: 1 },
    { all: 1, planned: 1, covered: 1 },
  ])
})
