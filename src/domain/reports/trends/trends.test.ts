import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween } from '#domain/time/days.ts'
import { patternsIn } from './patterns.ts'
import { rowsBehind } from './rowsBehind.ts'
import { type TrendRow, trendDimensions } from './trendRow.ts'
import { ageing, lasting, monthsOf, perMonth, recurrence, trendLines } from './trends.ts'

const today = '2026-11-20'
const blank: TrendRow = {
  id: 'a',
  number: null,
  title: 'It',
  state: 'reported',
  day: '2026-11-01',
  due: null,
  requirement: null,
  causes: [],
  aiSystem: null,
  site: null,
  severity: null,
  reportedAt: '2026-11-01T09:00:00.000Z',
  confirmedAt: null,
  controlledAt: null,
  correctedAt: null,
  implementedAt: null,
  verifiedAt: null,
  closedAt: null,
  days: { controlled: null, corrected: null, verified: null, closed: null },
  cycle: 1,
  reopened: 0,
  recurrences: 0,
  isOpen: true,
}

const some = fc.record({
  back: fc.nat({ max: 700 }),
  requirement: fc.option(fc.constantFrom('iso42001:8.2', 'iso42001:7.2')),
  causes: fc.uniqueArray(fc.constantFrom('data', 'model', 'competence'), { maxLength: 2 }),
  site: fc.option(fc.constantFrom('Hamburg', 'Lyon')),
  severity: fc.option(fc.constantFrom('minor', 'major', 'critical')),
  reopened: fc.nat({ max: 1 }),
  closedAfter: fc.option(fc.nat({ max: 200 })),
})
const many = fc.array(some, { maxLength: 40 }).map((all) =>
  all.map(({ back, closedAfter, ...rest }, at): TrendRow => {
    const day = addDays(today, -back)
    const closed = closedAfter === null ? null : addDays(day, closedAfter)
    return {
      ...blank,
      ...rest,
      id: String(at),
      day,
      reportedAt: `${day}T09:00:00.000Z`,
      closedAt: closed && `${closed}T09:00:00.000Z`,
      days: { ...blank.days, closed },
      isOpen: closed === null,
    }
  }),
)
const looked = (rows: readonly TrendRow[]) => ({ rows, from: '2025-11-20', to: today, today })

describe('trends', () => {
  it('count what is there: months add up to the span, every figure to the records it opens', () => {
    fc.assert(
      fc.property(many, (rows) => {
        const all = looked(rows)
        const inSpan = rows.filter(({ day }) => day >= all.from && day <= all.to).length
        expect(perMonth(all).reduce((sum, { count }) => sum + count, 0)).toBe(inSpan)
        for (const dimension of trendDimensions) {
          const lines = trendLines(all, dimension)
          for (const line of lines) expect(line.months.reduce((sum, { count }) => sum + count, 0)).toBe(line.count)
          if (dimension !== 'cause') expect(lines.reduce((sum, { count }) => sum + count, 0)).toBe(inSpan)
        }
        expect(ageing(all).reduce((sum, { count }) => sum + count, 0)).toBe(rows.filter(({ isOpen }) => isOpen).length)
      }),
    )
  })

  it('cut the first and the last month to the span', () => {
    const months = monthsOf({ from: '2026-09-15', to: today })
    expect(months.map(({ from, to }) => daysBetween(from, to) + 1)).toEqual([16, 31, 20])
  })

  it('know no rate while nothing is settled, and nothing of how long what never happened took', () => {
    expect(recurrence(looked([blank])).rate).toBeNull()
    expect(lasting(looked([blank])).map(({ median, count }) => [median, count])).toEqual(Array(4).fill([null, 0]))
  })

  it('take the median of days from one milestone to the next', () => {
    const of = (hours: number): TrendRow => ({
      ...blank,
      confirmedAt: '2026-11-02T00:00:00.000Z',
      controlledAt: new Date(Date.parse('2026-11-02T00:00:00.000Z') + hours * 3_600_000).toISOString(),
      days: { ...blank.days, controlled: '2026-11-03' },
    })
    expect(lasting(looked([of(12), of(24), of(96)]))[0]).toMatchObject({ name: 'control', median: 1, count: 3 })
  })

  it('one that came back is counted as such though it is open again', () => {
    const back = { ...blank, reopened: 1 }
    const mended = { ...blank, closedAt: '2026-11-10T09:00:00.000Z', isOpen: false }
    expect(recurrence(looked([back, mended]))).toMatchObject({
      rate: 0.5,
      cameBack: { count: 1 },
      firstTime: { count: 1 },
    })
    expect(rowsBehind([back, mended], { set: 'cameBack' }, today)).toEqual([back])
  })
})

describe('patterns', () => {
  const shared = (day: string, id: string): TrendRow => ({ ...blank, id, day, requirement: 'iso42001:8.2' })

  it('are three within a year that share something, the day a year ago left out', () => {
    const rows = [shared('2026-01-01', 'a'), shared('2026-05-01', 'b'), shared(addDays(today, -365), 'c')]
    expect(patternsIn(rows, today)).toEqual([])
    expect(patternsIn([...rows, shared(addDays(today, -364), 'd')], today)).toMatchObject([
      { dimension: 'requirement', key: 'iso42001:8.2', rows: [{ id: 'a' }, { id: 'b' }, { id: 'd' }] },
    ])
  })

  it('are none in what nobody said', () => {
    expect(
      patternsIn(
        [1, 2, 3, 4].map((id) => ({ ...blank, id: String(id) })),
        today,
      ),
    ).toEqual([])
  })
})
