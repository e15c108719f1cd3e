import { expect, test } from 'vitest'
import { burnDown } from './burnDown.ts'
import { capacityOf } from './capacity.ts'
import type { GapItem } from './gapItem.ts'
import { monthEnds, type PlanMilestone, progressOn, standingOf } from './plan.ts'
import { isQuiet, lastActive, quietFrom } from './sponsorship.ts'

const milestone = (more: Partial<PlanMilestone>): PlanMilestone => ({
  id: '1',
  name: 'One',
  accountable: null,
  responsible: null,
  plannedStart: '2026-01-01',
  plannedEnd: '2026-03-31',
  agreedEnd: '2026-03-31',
  doneOn: null,
  hours: null,
  ...more,
})

test('slip is counted against what was agreed: of the reached, of the moved, of the late by today', () => {
  const slip = (more: Partial<PlanMilestone>, today = '2026-03-01') => standingOf(milestone(more), today).slip
  expect(slip({})).toBe(0)
  expect(slip({ plannedEnd: '2026-04-10' })).toBe(10)
  expect(slip({ doneOn: '2026-03-21' })).toBe(-10)
  expect(slip({}, '2026-04-05')).toBe(5)
  expect(slip({ plannedEnd: null, agreedEnd: null })).toBe(null)
  expect(standingOf(milestone({}), '2026-03-31').isLate).toBe(false)
  expect(standingOf(milestone({}), '2026-04-01').isLate).toBe(true)
})

test('progress without a milestone is not known', () => {
  expect(progressOn([], '2026-03-01')).toEqual({ done: 0, of: 0, percent: null, expected: null, slip: null })
})

test('month ends run over the year, and the last day is the day itself', () => {
  expect(monthEnds('2025-11-30', '2026-02-10')).toEqual(['2025-11-30', '2025-12-31', '2026-01-31', '2026-02-10'])
  expect(monthEnds('2026-02-10', '2026-02-10')).toEqual(['2026-02-10'])
})

test('capacity is asked of those who do the work, until the last of it ends', () => {
  const milestones = [
    milestone({ responsible: 'ann', hours: 30, plannedEnd: '2026-03-31' }),
    milestone({ responsible: 'ann', hours: 10, doneOn: '2026-01-20' }),
    milestone({ responsible: 'bob', hours: 5 }),
  ]
  const team = [{ person: 'ann', hoursPerMonth: 10 }]
  const [ann, bob] = capacityOf({ milestones, team, today: '2026-03-01' })
  expect(ann).toEqual({ person: 'ann', hoursPerMonth: 10, assigned: 30, available: 10, isOver: true })
  expect(bob).toMatchObject({ person: 'bob', hoursPerMonth: null, available: null, isOver: false })
})

test('a sponsor is quiet on the 31st day, not on the 30th', () => {
  const sponsored = { signedOn: '2026-03-01', touchpoints: [{ day: '2026-03-10' }, { day: null }] }
  expect(lastActive(sponsored)).toBe('2026-03-10')
  expect(quietFrom(sponsored)).toBe('2026-04-10')
  expect(isQuiet(sponsored, '2026-04-09')).toBe(false)
  expect(isQuiet(sponsored, '2026-04-10')).toBe(true)
  expect(isQuiet({ signedOn: null, touchpoints: [] }, '2026-04-10')).toBe(false)
})

test('accepted gaps do not burn; a cancelled task leaves its gap open', () => {
  const gap = (more: Partial<GapItem>): GapItem => ({
    requirement: 'iso42001:8.2',
    applies: true,
    score: 0,
    found: null,
    lacking: null,
    task: null,
    acceptedWhy: null,
    version: 1,
    ...more,
  })
  const task = { id: 't', number: null, title: null, owner: { id: 'a', name: 'Ann' }, dueOn: '2026-02-01' }
  const grid = [
    gap({ task: { ...task, state: 'done', doneOn: '2026-01-20' } }),
    gap({ task: { ...task, state: 'cancelled', doneOn: null } }),
    gap({ acceptedWhy: 'So be it' }),
    gap({ score: 3 }),
  ]
  expect(burnDown(grid, { from: '2026-01-10', to: '2026-02-05' })).toEqual({
    total: 2,
    actual: [
      { day: '2026-01-10', open: 2 },
      { day: '2026-01-20', open: 1 },
      { day: '2026-02-05', open: 1 },
    ],
    planned: [
      { day: '2026-01-10', open: 2 },
      { day: '2026-02-01', open: 1 },
    ],
  })
})
