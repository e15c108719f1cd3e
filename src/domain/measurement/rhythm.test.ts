import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '#domain/time/days.ts'
import { bunching } from './bunching.ts'
import { rhythmReading } from './rhythm.ts'
import { rhythmSigns } from './rhythmSigns.ts'

const year = { periodStart: '2026-01-01', periodEnd: '2026-12-31' }
const months = Array.from({ length: 12 }, (_, at) => `2026-${String(at + 1).padStart(2, '0')}`)
const on = (day: number) => addDays('2026-01-01', day)

test('the rotation test does not ask where in the year entries and audits lie together', () => {
  const days = fc.array(fc.integer({ min: 0, max: 364 }), { minLength: 1, maxLength: 30 })
  fc.assert(
    fc.property(days, fc.integer({ min: 7, max: 364 }), fc.integer({ min: 1, max: 364 }), (entries, audit, turn) => {
      const turned = (audit + turn) % 365
      fc.pre(turned >= 7)
      const rotationP = (by: number, auditDay: number) =>
        bunching({
          ...year,
          entries: entries.map((day, at) => ({ createdOn: on((day + by) % 365), author: String(at) })),
          auditStarts: [on(auditDay)],
          windowDays: 7,
        }).rotationP
      expect(rotationP(turn, turned)).toBe(rotationP(0, audit))
    }),
  )
})

test('a steady stream is green, a register filled in the week before the audit is red, a handful says nothing', () => {
  const auditStarts = ['2026-09-15']
  const reading = (days: readonly string[]) =>
    rhythmReading(
      { ...year, auditStarts, entries: days.map((createdOn, at) => ({ createdOn, author: `p${at}` })) },
      months,
    )
  const steady = months.flatMap((month) => [`${month}-05`, `${month}-19`])
  const checkbox = [...months.slice(0, 4).map((month) => `${month}-05`), ...Array(12).fill('2026-09-11')]
  expect(reading(steady)).toMatchObject({ light: 'green', monthlyDispersion: 0 })
  expect(reading(checkbox)).toMatchObject({ light: 'red', windows: { 7: { inWindow: 12, strong: true } } })
  expect(reading(checkbox).monthlyDispersion).toBeGreaterThan(3)
  expect(reading(checkbox.slice(0, 5)).light).toBe('unknown')
})

test('what else checkbox mode looks like is counted, and nothing is said of nothing', () => {
  const entry = {
    createdOn: '2026-09-10',
    claimedOn: null,
    closedOn: null,
    isImproved: false,
    postPoints: 0,
    text: 'Train the team',
  }
  const isInWindow = (day: string) => day >= '2026-09-08' && day < '2026-09-15'
  const signs = rhythmSigns({
    entries: [
      { ...entry, claimedOn: '2026-03-01' },
      { ...entry, claimedOn: '2026-08-27', closedOn: '2026-09-12' },
      { ...entry, createdOn: '2026-02-01', closedOn: '2026-05-01', isImproved: true, text: 'Other' },
      { ...entry, createdOn: '2026-02-09', isImproved: true, postPoints: 12 },
    ],
    isInWindow,
    months: ['2026-01', '2026-02', '2026-03'],
  })
  expect(signs).toEqual({
    backDated: 1,
    backDatedShare: 0.25,
    closedAtOnceShare: 0.5,
    improvedUnmeasuredShare: 0.5,
    textSimilarity: 1,
    medianPerMonthOutside: 0,
  })
  expect(rhythmSigns({ entries: [], isInWindow, months: [] })).toEqual({
    backDated: 0,
    backDatedShare: null,
    closedAtOnceShare: null,
    improvedUnmeasuredShare: null,
    textSimilarity: null,
    medianPerMonthOutside: null,
  })
})
