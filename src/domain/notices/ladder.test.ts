import { expect, test } from 'vitest'
import { ladder } from './ladder.ts'

const said = (today: string, owner: string | null = 'ada') =>
  ladder({ owner, due: '2026-03-10' }, today, 'aimsManager').map(({ to, code, about }) => [code, to, about])

test('the owner hears a week before and the day after; manager and role fourteen days after', () => {
  expect(said('2026-03-02')).toEqual([])
  expect(said('2026-03-03')).toEqual([['due_soon', { person: 'ada' }, '2026-03-10']])
  expect(said('2026-03-10')).toEqual([['due_soon', { person: 'ada' }, '2026-03-10']])
  expect(said('2026-03-11')).toEqual([['overdue', { person: 'ada' }, '2026-03-10']])
  expect(said('2026-03-23')).toEqual([['overdue', { person: 'ada' }, '2026-03-10']])
  expect(said('2026-03-24')).toEqual([
    ['overdue', { person: 'ada' }, '2026-03-10'],
    ['overdue_escalated', { managerOf: 'ada' }, '2026-03-10'],
    ['overdue_escalated', { role: 'aimsManager' }, '2026-03-10'],
  ])
})

test('what nobody owns is the role’s from the first day', () => {
  expect(said('2026-03-05', null)).toEqual([])
  expect(said('2026-03-11', null)).toEqual([['overdue', { role: 'aimsManager' }, '2026-03-10']])
  expect(said('2026-03-24', null).map(([code]) => code)).toEqual(['overdue', 'overdue_escalated'])
})

test('without a day nothing is said', () => {
  expect(ladder({ owner: 'ada', due: null }, '2026-03-11', 'aimsManager')).toEqual([])
})
