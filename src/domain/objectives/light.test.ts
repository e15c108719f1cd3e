import { describe, expect, test } from 'vitest'
import { type Aim, lightOf } from './light.ts'
import { progressOf } from './progress.ts'

/** From 0.71 to 0.85 within a hundred days. */
const aim: Aim = {
  direction: 'increase',
  baseline: 0.71,
  target: 0.85,
  alarmAt: null,
  from: '2026-01-01',
  by: '2026-04-11',
}
const read = (value: number) => ({ latest: { periodStart: '2026-01-01', value }, isOld: false })
const lit = (change: Partial<Aim>, value: number, today = '2026-02-20', isOld = false) => {
  const { light, reason } = lightOf({ ...aim, ...change }, { ...read(value), isOld, today })
  return `${light} ${reason}`
}

describe('the light of an objective', () => {
  test('met is green, on the target too, in both directions', () => {
    expect([lit({}, 0.85), lit({}, 0.9)]).toEqual(['green met', 'green met'])
    const fewer = { direction: 'decrease', baseline: 9.4, target: 6 } as const
    expect([lit(fewer, 6), lit(fewer, 5.8), lit(fewer, 9.4)]).toEqual(['green met', 'green met', 'red notBetter'])
  })

  test('half the time, half the way: ahead of it is green, behind it amber, no better than at the start red', () => {
    expect(lightOf(aim, { ...read(0.78), today: '2026-02-20' }).expected).toBeCloseTo(0.78, 10)
    expect([lit({}, 0.79), lit({}, 0.77), lit({}, 0.71), lit({}, 0.6)]).toEqual([
      'green onTheWay',
      'amber behind',
      'red notBetter',
      'red notBetter',
    ])
  })

  test('when its day has passed, not met is too late', () => {
    expect([lit({}, 0.84, '2026-04-11'), lit({}, 0.84, '2026-04-12'), lit({}, 0.86, '2026-04-12')]).toEqual([
      'amber behind',
      'red tooLate',
      'green met',
    ])
  })

  test('beyond the alarm is red whatever the way', () => {
    expect([lit({ alarmAt: 0.7 }, 0.69, '2026-01-02'), lit({ alarmAt: 0.7 }, 0.711, '2026-01-02')]).toEqual([
      'red beyondAlarm',
      'amber behind',
    ])
  })

  test('what is not known is grey, never green', () => {
    expect(lit({ target: null }, 1)).toBe('grey noTarget')
    expect(lightOf(aim, { latest: null, isOld: false, today: '2026-02-20' })).toMatchObject({
      light: 'grey',
      reason: 'noReading',
    })
    expect(lit({}, 0.9, '2026-02-20', true)).toBe('grey oldReading')
  })
})

describe('the trend of its readings', () => {
  const months = (values: readonly number[]) =>
    values.map((value, at) => ({ periodStart: `2025-${String(at + 1).padStart(2, '0')}-01`, value }))
  const seen = (values: readonly number[], direction: Aim['direction'] = 'increase', today = '2026-01-05') =>
    progressOf({ ...aim, direction }, { points: months(values), cadence: 'month', today })

  test('a rise that chance does not give is better or worse, as the direction says', () => {
    const rising = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
    expect([seen(rising).trend, seen(rising, 'decrease').trend, seen(rising).slope]).toEqual(['better', 'worse', 1])
  })

  test('to and fro has none, all alike has none, and few readings are unknown', () => {
    expect([seen([1, 3, 2, 3, 1, 2, 3, 1]).trend, seen([2, 2, 2, 2, 2, 2, 2, 2]).trend]).toEqual(['none', 'none'])
    expect([seen([1, 2, 3, 4, 5, 6, 7]).trend, seen([1, 2, 3, 4, 5, 6, 7]).slope]).toEqual(['unknown', null])
  })

  test('the period that still runs does not count', () => {
    expect(seen([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 99], 'increase', '2025-12-31').latest).toEqual({
      periodStart: '2025-11-01',
      value: 11,
    })
  })
})
