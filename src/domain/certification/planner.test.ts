import { expect, test } from 'vitest'
import { auditTime } from './auditTime.ts'
import { proposedMonths } from './planner.ts'

const facts = { people: 380, isHeadcount: true, sites: 3, systems: 8, maturity: 2, reusePercent: 38 }

test('the proposal grows with size, sites and systems and shrinks with practice and reuse', () => {
  const { months } = proposedMonths(facts)
  expect(months).toBe(12)
  expect(proposedMonths({ ...facts, people: 20, sites: 1, systems: 1 }).months).toBeLessThan(months)
  expect(proposedMonths({ ...facts, systems: 30 }).months).toBeGreaterThan(months)
  expect(proposedMonths({ ...facts, maturity: 4 }).months).toBeLessThan(months)
  expect(proposedMonths({ ...facts, reusePercent: 0 }).months).toBeGreaterThan(months)
})

test('it stays within 6 and 18 months and shows what it came to before', () => {
  const small = proposedMonths({ people: 4, isHeadcount: true, sites: 1, systems: 0, maturity: 5, reusePercent: 60 })
  expect(small).toMatchObject({ months: 6, unbounded: 1 })
  const large = proposedMonths({
    people: 9000,
    isHeadcount: true,
    sites: 40,
    systems: 300,
    maturity: 0,
    reusePercent: null,
  })
  expect(large).toMatchObject({ months: 18, unbounded: 20 })
})

test('unknown maturity and reuse move nothing', () => {
  const { steps } = proposedMonths({ ...facts, maturity: null, reusePercent: null })
  expect(steps.filter(({ step }) => step === 'maturity' || step === 'reuse').map(({ months }) => months)).toEqual([
    0, 0,
  ])
})

test('R14: audit time by role for up to ten people, a third for surveillance, two thirds for recertification; beyond, nobody knows', () => {
  expect(auditTime(8, ['developer'])).toEqual({ role: 'one', initial: 3.5, surveillance: 1.5, recertification: 2.5 })
  expect(auditTime(8, ['user', 'deployer'])).toMatchObject({ role: 'one' })
  expect(auditTime(8, ['producer'])).toEqual({ role: 'producer', initial: 5, surveillance: 2, recertification: 3.5 })
  expect(auditTime(10, ['provider', 'user'])).toMatchObject({ role: 'several', initial: 6.5 })
  expect(auditTime(11, ['user'])).toEqual({ role: 'one', initial: null, surveillance: null, recertification: null })
  expect(auditTime(8, ['subject'])).toBe(null)
  expect(auditTime(0, ['user'])).toBe(null)
  expect(auditTime(null, ['user'])).toBe(null)
})
