import { expect, test } from 'vitest'
import { driftIncident, isDrift } from './drift.ts'
import { lastDrill, nextDrill, overrideFigures } from './drills.ts'

const drill = (heldOn: string, result: 'worked' | 'failed' = 'worked') => ({
  id: heldOn,
  heldOn,
  person: 'ruth',
  means: 'stop' as const,
  result,
  found: null,
})

test('the last drill is that of the latest day, of one day the one written down last', () => {
  expect(lastDrill({ drills: [] })).toBe(null)
  const drills = [drill('2026-05-02'), drill('2026-03-01'), drill('2026-05-02', 'failed')]
  expect(lastDrill({ drills })).toMatchObject({ heldOn: '2026-05-02', result: 'failed' })
})

test('the next one is due a rhythm after the last; none without a rhythm or a first drill', () => {
  expect(nextDrill({ drills: [drill('2026-11-30')], drillEveryMonths: 3 })).toBe('2027-02-28')
  expect(nextDrill({ drills: [drill('2026-11-30')], drillEveryMonths: null })).toBe(null)
  expect(nextDrill({ drills: [], drillEveryMonths: 3 })).toBe(null)
})

test('the override log counts cases since a day; a share only where it is said out of how many', () => {
  const entry = (happenedOn: string, cases: number | null, decisions: number | null) => ({
    id: happenedOn,
    happenedOn,
    person: 'ruth',
    means: 'override' as const,
    cases,
    decisions,
    why: null,
  })
  const overrides = [entry('2025-01-01', 50, 50), entry('2026-02-01', 61, 1000), entry('2026-03-01', null, null)]
  expect(overrideFigures({ overrides }, '2026-01-01')).toEqual({ entries: 2, cases: 62, rate: 0.061 })
  expect(overrideFigures({ overrides: overrides.slice(2) }, '2026-01-01')).toEqual({ entries: 1, cases: 1, rate: null })
})

test.each([
  [0.84, 0.85, null, true],
  [0.85, 0.85, null, false],
  [0.11, null, 0.1, true],
  [0.1, null, 0.1, false],
  [0.5, 0.4, 0.6, false],
  [null, 0.4, 0.6, false],
])('%s with limits %s to %s drifts: %s', (value, low, high, drifts) => {
  expect(isDrift(value, { low, high })).toBe(drifts)
})

test('the incident says which reading, of which period, and what was allowed', () => {
  const drift = {
    system: 'id',
    systemName: 'AIS-2026-0003 TalentSift',
    metricName: 'Selection ratio',
    periodStart: '2026-03-02',
    value: 0.71,
    low: 0.85,
    high: null,
  }
  expect(driftIncident(drift, 'en')).toEqual({
    title: 'AIS-2026-0003 TalentSift: Selection ratio is outside its limits',
    description:
      'The reading of Selection ratio for the period from 2026-03-02 is 0.71. The monitoring plan of AIS-2026-0003 TalentSift allows at least 0.85.',
    kind: 'incident',
    aiSystem: 'id',
  })
  expect(driftIncident({ ...drift, high: 1.2 }, 'de').description).toContain('0.85 bis 1.2')
})
