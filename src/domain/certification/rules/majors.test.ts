import { expect, it } from 'vitest'
import { r04MajorDeadline, r04RepeatsStage2, r05Stands } from './majors.ts'

it('R4: a major is verified within six months after the last day of stage 2, or stage 2 is done again', () => {
  const at = { lastDayOfStage2: '2026-08-31', verifiedOn: null }
  expect(r04MajorDeadline(at.lastDayOfStage2)).toBe('2027-02-28')
  expect(r04RepeatsStage2({ ...at, today: '2027-02-28' })).toBe(false)
  expect(r04RepeatsStage2({ ...at, today: '2027-03-01' })).toBe(true)
  expect(r04RepeatsStage2({ ...at, verifiedOn: '2027-02-28', today: '2027-06-01' })).toBe(false)
  expect(r04RepeatsStage2({ ...at, verifiedOn: '2027-03-01', today: '2027-06-01' })).toBe(true)
})

it('R5: of a minor the body accepts the plan; of a major that does not suffice', () => {
  const planned = { verifiedOn: null, planAcceptedOn: '2026-09-10' }
  expect(r05Stands({ severity: 'minor', ...planned })).toBeNull()
  expect(r05Stands({ severity: 'minor', verifiedOn: null, planAcceptedOn: null })).toBe('plan_not_accepted')
  expect(r05Stands({ severity: 'major', ...planned })).toBe('major_not_verified')
  expect(r05Stands({ severity: 'critical', ...planned })).toBe('major_not_verified')
  expect(r05Stands({ severity: 'major', verifiedOn: '2026-09-20', planAcceptedOn: null })).toBeNull()
})
