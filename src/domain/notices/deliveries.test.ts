import { expect, test } from 'vitest'
import { MOST_ATTEMPTS, nextAttempt } from './deliveries.ts'

test('a failed delivery is tried again after five seconds, then ever later, and given up after a day and a half', () => {
  let now = '2026-03-02T08:00:00.000Z'
  const times: string[] = []
  for (let attempt = 1; attempt < MOST_ATTEMPTS; attempt++) {
    now = nextAttempt(attempt, now) ?? 'given up too early'
    times.push(now)
  }
  expect(times).toEqual([
    '2026-03-02T08:00:05.000Z',
    '2026-03-02T08:05:05.000Z',
    '2026-03-02T08:35:05.000Z',
    '2026-03-02T10:35:05.000Z',
    '2026-03-02T15:35:05.000Z',
    '2026-03-03T01:35:05.000Z',
    '2026-03-03T15:35:05.000Z',
  ])
  expect(nextAttempt(MOST_ATTEMPTS, now)).toBeNull()
})
