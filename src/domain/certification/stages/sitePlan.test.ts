import { expect, test } from 'vitest'
import { sitePlan } from './sitePlan.ts'

const sites = [
  { site: 'Harbour House', central: true },
  ...['A', 'B', 'C', 'D', 'E'].map((site) => ({ site, central: false })),
]
const visit = (site: string, mode = 'onSite') => ({ site, mode })

test('a site the plan says nothing of is named; names match whatever their case', () => {
  const visits = [
    visit('harbour house '),
    visit('A'),
    visit('B', 'remote'),
    visit('C', 'hybrid'),
    visit('D', 'leftOut'),
  ]
  expect(sitePlan(sites, visits)).toEqual({ unplaced: ['E'], visited: 3, needed: 3, isCentralLeftOut: false })
})

test('the central function is never left out, and of five others three are visited', () => {
  const visits = [
    visit('Harbour House', 'leftOut'),
    visit('A'),
    visit('B'),
    ...['C', 'D', 'E'].map((one) => visit(one, 'leftOut')),
  ]
  expect(sitePlan(sites, visits)).toEqual({ unplaced: [], visited: 2, needed: 3, isCentralLeftOut: true })
})

test('a single site is its own central function', () => {
  expect(sitePlan([{ site: 'A', central: false }], [visit('A', 'leftOut')])).toEqual({
    unplaced: [],
    visited: 0,
    needed: 0,
    isCentralLeftOut: true,
  })
})
