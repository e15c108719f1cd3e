import { expect, test } from 'vitest'
import { exceptionRefusals } from './exceptions.ts'

const sound = {
  duty: 'SOD-10',
  compensatingControl: 'External verifier, twice a year',
  fromDay: '2026-11-20',
  untilDay: '2027-05-20',
}
const codes = (change: Partial<typeof sound>) =>
  exceptionRefusals({ ...sound, ...change }, '2026-11-20').map(({ code }) => code)

test('takes a duty that may be excepted, with a control and an end', () => {
  expect(codes({})).toEqual([])
})

test('refuses duties that never bend, and says all that is missing at once', () => {
  expect(codes({ duty: 'SOD-03' })).toEqual(['duty_not_exceptable'])
  expect(codes({ compensatingControl: ' none ', untilDay: '2028-01-01' })).toEqual([
    'compensating_control_missing',
    'exception_too_long',
  ])
  expect(codes({ untilDay: '2026-11-01' })).toEqual(['exception_ends_before_start', 'exception_is_past'])
  expect(codes({ fromDay: '2026-02-31' })).toEqual(['not_a_day'])
})
