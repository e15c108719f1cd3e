import { expect, test } from 'vitest'
import { populationFrom, strataOf } from './strata.ts'

test('a pasted list is one a line, with its stratum after a semicolon or a tab', () => {
  expect(populationFrom('T-1; high\r\n\nT-2\thigh\n T-3 \n')).toEqual([
    { label: 'T-1', stratum: 'high' },
    { label: 'T-2', stratum: 'high' },
    { label: 'T-3' },
  ])
})

test('strata keep the order of the population and tell drawn from left', () => {
  const item = (name: string, stratum: string, chosen: 'random' | null) => ({
    item: name,
    label: name,
    stratum,
    record: null,
    chosen,
    why: null,
  })
  const strata = strataOf({ items: [item('b', 'high', null), item('a', 'low', 'random'), item('c', 'high', 'random')] })
  expect(strata.map(({ name, population, chosen }) => [name, population, chosen.length])).toEqual([
    ['high', 2, 1],
    ['low', 1, 1],
  ])
})
