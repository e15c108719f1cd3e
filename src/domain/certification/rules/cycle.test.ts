import { expect, it } from 'vitest'
import {
  r01ExpiresOn,
  r02FirstSurveillanceBy,
  r03SecondSurveillanceBy,
  r03Years,
  r03YearsWithout,
  r07AfterExpiry,
  r07RestoreBy,
  r08NextExpiry,
} from './cycle.ts'

it('R1: a certificate ends three years after the decision, also when that was a 29 February', () => {
  expect(r01ExpiresOn('2026-07-20')).toBe('2029-07-20')
  expect(r01ExpiresOn('2028-02-29')).toBe('2031-02-28')
})

it('R2: the first surveillance is due twelve months after the decision, not after the certificate was printed', () => {
  expect(r02FirstSurveillanceBy('2026-07-20')).toBe('2027-07-20')
  expect(r02FirstSurveillanceBy('2028-02-29')).toBe('2029-02-28')
})

it('R3: every calendar year but that of the recertification needs a surveillance', () => {
  const cycle = { decidedOn: '2026-07-20', expiresOn: '2029-07-20' }
  expect(r03Years(cycle)).toEqual([2027, 2028])
  expect(r03SecondSurveillanceBy(cycle.decidedOn)).toBe('2028-12-31')
})

it('R3: a year without one is told from the first day of the next', () => {
  const cycle = { decidedOn: '2026-07-20', expiresOn: '2029-07-20', heldOn: ['2027-06-30'] }
  expect(r03YearsWithout({ ...cycle, today: '2028-12-31' })).toEqual([])
  expect(r03YearsWithout({ ...cycle, today: '2029-01-01' })).toEqual([2028])
  expect(r03YearsWithout({ ...cycle, heldOn: [...cycle.heldOn, '2028-12-31'], today: '2029-01-01' })).toEqual([])
})

it('R7: an expired certificate is restored within six months if the work is done, else stage 2 comes again', () => {
  const finished = { expiresOn: '2029-08-31', recertificationFinished: true }
  expect(r07RestoreBy(finished.expiresOn)).toBe('2030-02-28')
  expect(r07AfterExpiry({ ...finished, today: '2029-08-31' })).toBe('valid')
  expect(r07AfterExpiry({ ...finished, today: '2029-09-01' })).toBe('restorable')
  expect(r07AfterExpiry({ ...finished, today: '2030-02-28' })).toBe('restorable')
  expect(r07AfterExpiry({ ...finished, today: '2030-03-01' })).toBe('stage2')
  expect(r07AfterExpiry({ ...finished, recertificationFinished: false, today: '2029-09-01' })).toBe('stage2')
})

it('R8: decided before the end, or restored in time, the old rhythm stays; later a new one begins', () => {
  const expiresOn = '2029-07-20'
  expect(r08NextExpiry({ expiresOn, decidedOn: '2029-05-02' })).toBe('2032-07-20')
  expect(r08NextExpiry({ expiresOn, decidedOn: '2030-01-20' })).toBe('2032-07-20')
  expect(r08NextExpiry({ expiresOn, decidedOn: '2030-01-21' })).toBe('2033-01-21')
})
