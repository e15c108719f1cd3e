import { expect, test } from 'vitest'
import { recordTypes } from '#domain/records/index.ts'
import { requirementNamed } from '#domain/standards/standards.ts'
import { modules, pillarRefs, pillars } from './modules.ts'
import { phases } from './phases.ts'
import { pillarHealth } from './pillarHealth.ts'

test('every kind of record belongs to exactly one phase of the cycle', () => {
  expect(Object.keys(modules).toSorted()).toEqual(Object.keys(recordTypes).toSorted())
  for (const { phase } of Object.values(modules)) expect(Object.keys(phases)).toContain(phase)
  expect(new Set(Object.values(modules).map(({ phase }) => phase)).size).toBe(4)
})

test('every pillar carries records and requirements that exist, none twice', () => {
  for (const pillar of Object.keys(pillars) as (keyof typeof pillars)[]) {
    expect(Object.values(modules).some((module) => module.pillar === pillar)).toBe(true)
    for (const ref of pillarRefs[pillar]) expect(requirementNamed(`iso42001:${ref}`), ref).toBeDefined()
  }
  const all = Object.values(pillarRefs).flat()
  expect(new Set(all).size).toBe(all.length)
})

test('a pillar is green only when all is evidenced and nothing late, red when half of either is not', () => {
  const counts = { evidenced: 0, partly: 0, expired: 0, notShown: 0, notApplicable: 0 }
  const light = (evidenced: number, notShown: number, open = 0, overdue = 0) =>
    pillarHealth({ requirements: { ...counts, evidenced, notShown }, open, overdue })
  expect([light(6, 0), light(6, 0, 9, 1), light(5, 1), light(3, 3), light(0, 6), light(6, 0, 4, 2)]).toEqual([
    'green',
    'amber',
    'amber',
    'red',
    'red',
    'red',
  ])
  expect(pillarHealth({ requirements: { ...counts, notApplicable: 3 }, open: 0, overdue: 0 })).toBe('green')
})
