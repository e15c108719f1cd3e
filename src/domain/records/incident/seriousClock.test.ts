import { expect, test } from 'vitest'
import { seriousClock } from './seriousClock.ts'

const facts = { isHighRisk: true, awareAt: '2026-11-02T09:00:00Z', timeZone: 'Europe/Berlin' } as const

test.each([
  [['rights'], { harm: 'rights', days: 15, by: '2026-11-17' }],
  [['health', 'death'], { harm: 'death', days: 10, by: '2026-11-12' }],
  [['infrastructure', 'death'], { harm: 'infrastructure', days: 2, by: '2026-11-04' }],
  [['widespread'], { harm: 'widespread', days: 2, by: '2026-11-04' }],
  [['minor'], null],
  [[], null],
] as const)('%j: %j', (harms, clock) => {
  expect(seriousClock({ ...facts, harms })).toEqual(clock)
  expect(seriousClock({ ...facts, isHighRisk: false, harms })).toBeNull()
})

test('it counts days of the organization', () => {
  const aware = { ...facts, harms: ['rights'] as const, awareAt: '2026-11-01T23:30:00Z' }
  expect(seriousClock(aware)?.by).toBe('2026-11-17')
  expect(seriousClock({ ...aware, timeZone: 'UTC' })?.by).toBe('2026-11-16')
})
