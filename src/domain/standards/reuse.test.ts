import { describe, expect, test } from 'vitest'
import { annexA, clauseTouches } from './crosswalk/annexA.ts'
import { harmonized, sourceStandards } from './crosswalk/harmonized.ts'
import { carriedFrom, countsElsewhere } from './crosswalk.ts'
import { actualReuse, potentialReuse } from './reuse.ts'
import { requirementNamed, requirementsOf } from './standards.ts'

const percent = ({ percent }: { percent: number | null }) => percent?.toFixed(1)

describe('the figures of brief §2.3', () => {
  const reuse = potentialReuse()

  test('potential reuse of ISO/IEC 27001 is 32.0 of 70 = 45.7 %: 75.0 % of the clauses, 21.1 % of Annex A', () => {
    expect([reuse.all.credit, reuse.all.of]).toEqual([32, 70])
    expect([reuse.all, reuse.clauses, reuse.annexA].map(percent)).toEqual(['45.7', '75.0', '21.1'])
    expect(reuse.counts).toEqual({ identical: 12, similar: 19, partial: 23, none: 16 })
  })

  test('bounds: identical or similar 44.3 %, identical alone 17.1 %, any relation 77.1 %', () => {
    const { counting, strict, any } = reuse.bounds
    expect([counting, strict, any].map(percent)).toEqual(['44.3', '17.1', '77.1'])
  })

  test('sensitivity: other weights give 38.9 % and 52.0 %', () => {
    const given = (similar: number, partial: number) =>
      percent(potentialReuse({ weights: { identical: 1, similar, partial, none: 0 } }).all)
    expect([given(0.5, 0.25), given(0.8, 0.4)]).toEqual(['38.9', '52.0'])
  })
})

describe('actual reuse', () => {
  test('is nothing without evidence and the potential when every source is evidenced', () => {
    expect(actualReuse(new Set()).all.percent).toBe(0)
    expect(actualReuse(new Set(requirementsOf('iso27001'))).all).toEqual(potentialReuse().all)
  })

  test('a requirement with two sources gets half its weight when one is evidenced', () => {
    const row = actualReuse(new Set(['iso27001:A.5.9'])).rows.find(({ target }) => target === 'iso42001:A.4.3')
    expect(row).toMatchObject({ coverage: 0.5, credit: 0.125, sources: ['iso27001:A.5.9', 'iso27001:A.5.12'] })
  })

  test('an excluded control leaves the denominator; a strength set otherwise counts as set', () => {
    const without = potentialReuse({ excluded: new Set(['iso42001:A.10.4']) })
    expect([without.all.credit, without.all.of]).toEqual([32, 69])
    const otherwise = potentialReuse({ overrides: { 'iso42001:6.3': 'none' } })
    expect([otherwise.all.credit, otherwise.counts.none]).toEqual([31, 17])
  })

  test('20000-1 and 9001 give nothing to Annex A', () => {
    for (const source of ['iso20000', 'iso9001'] as const) {
      const { annexA, clauses } = potentialReuse({ source })
      expect([annexA.credit, clauses.of]).toEqual([0, 32])
      expect(clauses.credit).toBeGreaterThan(0)
    }
  })
})

describe('the crosswalk', () => {
  test('has a row for every requirement of ISO/IEC 42001 and names only requirements there are', () => {
    for (const standard of sourceStandards) {
      const rows = carriedFrom(standard)
      expect(rows.map(({ target }) => target)).toEqual(requirementsOf('iso42001'))
      expect(rows.flatMap(({ sources }) => sources).filter((key) => !requirementNamed(key))).toEqual([])
      expect(rows.filter(({ sources, strength }) => (sources.length === 0) !== (strength === 'none'))).toEqual([])
    }
    const places = [...annexA, ...clauseTouches].flatMap(({ nist, aiAct }) => [
      ...nist.map((each) => `nistairmf:${each.replace(' ', '-')}`),
      ...aiAct.map((each) => `euaiact:${each.replace(/\(.*/, '')}`),
    ])
    expect(places.filter((key) => !requirementNamed(key))).toEqual([])
    expect(new Set(harmonized.map(({ id }) => id)).size).toBe(32)
  })

  test('a requirement says where else it counts, by concept and not by number', () => {
    expect(countsElsewhere('iso42001:10.2')).toEqual([
      { key: 'iso27001:10.2', strength: 'identical' },
      { key: 'iso20000:10.1', strength: 'identical' },
      { key: 'iso9001:10.2.1', strength: 'identical' },
      { key: 'iso9001:10.2.2', strength: 'identical' },
      { key: 'nistairmf:MANAGE-4.3', place: 'MANAGE 4.3' },
      { key: 'euaiact:20', place: '20' },
    ])
    expect(countsElsewhere('iso20000:10.1').map(({ key }) => key)).toEqual([
      'iso42001:10.2',
      'iso27001:10.2',
      'iso9001:10.2.1',
      'iso9001:10.2.2',
    ])
    expect(countsElsewhere('euaiact:27').map(({ key }) => key)).toContain('iso42001:8.4')
    expect(countsElsewhere('iso9001:8.2.1')).toEqual([])
  })
})
