import { expect, test } from 'vitest'
import { sitePlan, sitesToVisit } from './sitePlan.ts'

const sites = [
  { site: 'Harbour House', central: true },
  ...['A', 'B', 'C', 'D', 'E'].map((site) => ({ site, central: false })),
]
const visit = (site: string, mode = 'onSite', atRandom = false) => ({ site, mode, atRandom })

test('a site the plan says nothing of is named; names match whatever their case', () => {
  const visits = [
    visit('harbour house '),
    visit('A'),
    visit('B', 'remote'),
    visit('C', 'hybrid'),
    visit('D', 'leftOut'),
  ]
  expect(sitePlan(sites, visits)).toEqual({
    unplaced: ['E'],
    visited: 3,
    needed: 3,
    atRandom: 0,
    atRandomNeeded: 1,
    isCentralLeftOut: false,
  })
})

test('the central function is never left out, and of five others three are visited', () => {
  const visits = [
    visit('Harbour House', 'leftOut'),
    visit('A'),
    visit('B'),
    ...['C', 'D', 'E'].map((one) => visit(one, 'leftOut')),
  ]
  expect(sitePlan(sites, visits)).toEqual({
    unplaced: [],
    visited: 2,
    needed: 3,
    atRandom: 0,
    atRandomNeeded: 1,
    isCentralLeftOut: true,
  })
})

test('a single site is its own central function', () => {
  expect(sitePlan([{ site: 'A', central: false }], [visit('A', 'leftOut')])).toEqual({
    unplaced: [],
    visited: 0,
    needed: 0,
    atRandom: 0,
    atRandomNeeded: 0,
    isCentralLeftOut: true,
  })
})

test('R13: of five sites visited of six two are drawn by chance; where all are visited nothing is drawn', () => {
  const six = [
    { site: 'HQ', central: true },
    ...['A', 'B', 'C', 'D', 'E', 'F'].map((site) => ({ site, central: false })),
  ]
  const five = [
    visit('HQ', 'onSite', true),
    ...['A', 'B', 'C', 'D'].map((site) => visit(site)),
    visit('E', 'onSite', true),
  ]
  // Chance does not choose the central function, and what is left out was not drawn.
  expect(sitePlan(six, [...five, visit('F', 'leftOut', true)])).toMatchObject({
    visited: 5,
    atRandom: 1,
    atRandomNeeded: 2,
  })
  expect(sitePlan(six, [...five, visit('F')])).toMatchObject({ visited: 6, atRandom: 1, atRandomNeeded: 0 })
})

test('R13: the audits to come visit fewer sites than the first: 0.6 √n at surveillance, 0.8 √n at recertification', () => {
  const company = [{ central: true }, ...Array.from({ length: 25 }, () => ({ central: false }))]
  expect(sitesToVisit(company, 'surveillance')).toEqual({ others: 25, visited: 3, atRandom: 1 })
  expect(sitesToVisit(company, 'recertification')).toEqual({ others: 25, visited: 4, atRandom: 1 })
  expect(sitesToVisit(company.slice(0, 2), 'surveillance')).toEqual({ others: 1, visited: 1, atRandom: 0 })
  expect(sitesToVisit([{ central: false }], 'surveillance')).toBeNull()
})
