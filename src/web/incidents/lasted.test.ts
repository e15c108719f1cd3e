import { expect, test } from 'vitest'
import { lasted } from './lasted.ts'

test('minutes, then hours, then days', () => {
  const after = (minutes: number) =>
    lasted('2026-11-20T12:00:00Z', new Date(Date.parse('2026-11-20T12:00:00Z') + minutes * 60_000).toISOString())
  expect(after(0)).toEqual({ unit: 'minutes', count: 0 })
  expect(after(89)).toEqual({ unit: 'minutes', count: 89 })
  expect(after(90)).toEqual({ unit: 'hours', count: 1.5 })
  expect(after(47 * 60)).toEqual({ unit: 'hours', count: 47 })
  expect(after(60 * 60)).toEqual({ unit: 'days', count: 2.5 })
})
