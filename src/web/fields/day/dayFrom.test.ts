import { expect, test } from 'vitest'
import { dayFrom } from './dayFrom.ts'

const german = { dayPattern: 'DD.MM.YYYY', day: (day: string) => day.split('-').reverse().join('.') }
const american = {
  dayPattern: 'MMM D, YYYY',
  day: (day: string) =>
    new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`)),
}
const formats = (given: typeof german) => given as unknown as Parameters<typeof dayFrom>[1]

test.each([
  ['2026-11-20', german, '2026-11-20'],
  ['20.11.2026', german, '2026-11-20'],
  ['1.2.26', german, '2026-02-01'],
  ['11/20/2026', american, '2026-11-20'],
  ['Nov 20, 2026', american, '2026-11-20'],
  ['nov 3 2026', american, '2026-11-03'],
])('%s is understood as the reader writes days', (typed, reader, day) => {
  expect(dayFrom(typed, formats(reader))).toBe(day)
})

test.each(['31.02.2026', '31/02/2026', 'soon', '', '20.13.2026'])('%s is no day, and is not moved to one', (typed) => {
  expect(dayFrom(typed, formats(german))).toBeNull()
})
