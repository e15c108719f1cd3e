import { expect, test } from 'vitest'
import { placed, startOfRanking } from './capacityLine.ts'

const rows = [{ effortDays: 20 }, { effortDays: null }, { effortDays: 0.1 }, { effortDays: 0.2 }, { effortDays: 40 }]

test('effort adds up down the list and the line falls where capacity ends; unknown effort is counted as unknown', () => {
  const items = placed(rows, { from: startOfRanking, capacityDays: 60 })
  expect(
    items.map(({ rank, cumulativeEffort, unknownEfforts, isWithinCapacity }) => [
      rank,
      cumulativeEffort,
      unknownEfforts,
      isWithinCapacity,
    ]),
  ).toEqual([
    [1, 20, 0, true],
    [2, 20, 1, true],
    [3, 20.1, 1, true],
    [4, 20.3, 1, true],
    [5, 60.3, 1, false],
  ])
})

test('the next page goes on where the last one ended', () => {
  const [next] = placed([{ effortDays: 5 }], { from: { rank: 200, effort: 55, unknown: 3 }, capacityDays: 60 })
  expect(next).toEqual({ effortDays: 5, rank: 201, cumulativeEffort: 60, unknownEfforts: 3, isWithinCapacity: true })
})
