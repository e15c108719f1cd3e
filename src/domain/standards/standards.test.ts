import { describe, expect, test } from 'vitest'
import { recordTypes } from '#domain/records/index.ts'
import { documentedBy, documentedItems } from './details/documentedInformation.ts'
import { headingOf } from './details/headings.ts'
import { recordsAbout } from './details/recordsAbout.ts'
import { whatItShows } from './details/shows.ts'
import { editions } from './editions.ts'
import { improvementClause, requirementNamed, requirementOptions, requirementsOf, standards } from './standards.ts'

/** A requirement is told in a sentence or two; what is longer might be somebody else's. */
const LONGEST_TEXT = 240

const refsOf = (standard: string, kind: string) =>
  standards
    .find(({ id }) => id === standard)
    ?.requirements.filter((one) => one.kind === kind)
    .map(({ ref }) => ref) ?? []

/** How many stand under each first part: `A.5` for a control, `GOVERN` for a subcategory. */
function counted(refs: readonly string[], parts: number): [string, number][] {
  const under = Object.groupBy(refs, (ref) => ref.split(/[. ]/).slice(0, parts).join('.'))
  return Object.entries(under).map(([first, each]) => [first, each?.length ?? 0])
}

describe('counts of the shipped catalogues (brief §1)', () => {
  test('ISO/IEC 42001 has 32 assessable clauses and 38 controls, nine objectives of 3+2+5+4+9+5+4+3+3', () => {
    expect([refsOf('iso42001', 'clause').length, refsOf('iso42001', 'control').length]).toEqual([32, 38])
    expect(counted(refsOf('iso42001', 'control'), 2)).toEqual([
      ['A.2', 3],
      ['A.3', 2],
      ['A.4', 5],
      ['A.5', 4],
      ['A.6', 9],
      ['A.7', 5],
      ['A.8', 4],
      ['A.9', 3],
      ['A.10', 3],
    ])
  })

  test('ISO/IEC 27001 has 30 assessable clauses and 93 controls: 37 + 8 + 14 + 34', () => {
    expect([refsOf('iso27001', 'clause').length, refsOf('iso27001', 'control').length]).toEqual([30, 93])
    expect(counted(refsOf('iso27001', 'control'), 2)).toEqual([
      ['A.5', 37],
      ['A.6', 8],
      ['A.7', 14],
      ['A.8', 34],
    ])
  })

  test('NIST AI RMF has 72 subcategories in 19 categories of 4 functions', () => {
    const refs = refsOf('nistairmf', 'subcategory')
    expect(refs).toHaveLength(72)
    expect(counted(refs, 2)).toHaveLength(19)
    expect(counted(refs, 1)).toEqual([
      ['GOVERN', 19],
      ['MAP', 18],
      ['MEASURE', 22],
      ['MANAGE', 13],
    ])
  })

  test('ISO/IEC 20000-1 has 50 clauses and no controls, ISO 9001:2015 has 61, the EU AI Act 32 articles that oblige', () => {
    expect(['iso20000', 'iso9001'].map((id) => [refsOf(id, 'clause').length, refsOf(id, 'control').length])).toEqual([
      [50, 0],
      [61, 0],
    ])
    expect(refsOf('euaiact', 'article')).toHaveLength(32)
  })
})

test('every requirement has one key and a title in both languages, and says what it is about', () => {
  const requirements = standards.flatMap(({ requirements }) => requirements)
  expect(Object.keys(requirementOptions)).toHaveLength(requirements.length)
  for (const { title } of requirements)
    expect([title.en, title.de].every((each) => /^[A-ZÄÖÜ]/.test(each) && each.length <= 70)).toBe(true)
  const silent = requirements.filter(({ topics }) => topics.length === 0).map(({ title }) => title.en)
  expect(silent).toEqual(['Improvement, general'])
})

test('a key names its requirement and says whose it is; an unknown one names none', () => {
  expect(requirementOptions['iso42001:8.2']).toEqual({
    en: '8.2 Perform risk assessments',
    de: '8.2 Risikobeurteilungen durchführen',
  })
  expect(requirementOptions['nistairmf:GOVERN-1.1']?.en).toBe('AI RMF GOVERN 1.1 Duties by law understood and managed')
  expect(requirementNamed('iso42001:A.6.2.5')).toMatchObject({
    ref: 'A.6.2.5',
    kind: 'control',
    standard: { edition: '2023' },
  })
  expect(requirementNamed('iso42001:8.9')).toBeUndefined()
  expect(requirementsOf('iso27001').slice(0, 2)).toEqual(['iso27001:4.1', 'iso27001:4.2'])
})

test('clauses meet by what they ask, never by equal number: improvement and nonconformity swap places (brief §0.9)', () => {
  expect(standards.map(({ id }) => improvementClause(id))).toEqual([
    '42001 10.1',
    '27001 10.1',
    '20000-1 10.2',
    '9001 10.3',
    undefined,
    undefined,
  ])
  const corrective = ['iso42001:10.2', 'iso27001:10.2', 'iso20000:10.1', 'iso9001:10.2.1']
  for (const key of corrective) expect(requirementNamed(key)?.topics).toContain('correctiveAction')
})

test('C-350 catalogue and crosswalk are data in own words: counts hold, every requirement says what must be shown, no text is long', () => {
  const count = (standard: string, kind: string) => refsOf(standard, kind).length
  expect([count('iso42001', 'clause'), count('iso42001', 'control')]).toEqual([32, 38])
  expect([count('iso27001', 'clause'), count('iso27001', 'control')]).toEqual([30, 93])
  expect(count('nistairmf', 'subcategory')).toBe(72)
  const texts = Object.keys(requirementOptions).map((key) => ({ key, text: whatItShows(key) }))
  expect(texts.filter(({ text }) => !text).map(({ key }) => key)).toEqual([])
  const long = texts.filter(({ text }) => text && Math.max(text.en.length, text.de.length) > LONGEST_TEXT)
  expect(long.map(({ key }) => key)).toEqual([])
  const blank = texts.filter(({ text }) => text && Math.min(text.en.length, text.de.length) < 20)
  expect(blank.map(({ key }) => key)).toEqual([])
  for (const { standard, edition, verifiedOn } of editions)
    expect([standards.find(({ id }) => id === standard)?.edition, verifiedOn]).toEqual([edition, '2026-11-20'])
  expect(editions).toHaveLength(standards.length)
})

test('nineteen items are to be written down, each under a clause that says so', () => {
  expect(documentedItems.map(({ id }) => id)).toEqual(
    Array.from({ length: 19 }, (_, at) => `DI-${String(at + 1).padStart(2, '0')}`),
  )
  for (const { ref } of documentedItems) expect(documentedBy(`iso42001:${ref}`)).toBe('mandatory')
  expect(documentedBy('iso42001:A.2.2')).toBe('whereApplicable')
  expect(documentedBy('iso42001:10.1')).toBe('none')
})

test('records about a requirement are of types there are', () => {
  const names = (key: string) =>
    recordsAbout(Object.values(recordTypes), requirementNamed(key)?.topics ?? []).map(({ name }) => name)
  expect(names('iso42001:6.1.3')).toEqual(
    expect.arrayContaining(['risk', 'riskAssessment', 'statementOfApplicability']),
  )
  expect(names('iso42001:6.1.3')).not.toContain('scopeStatement')
  expect(names('euaiact:26')).toEqual(['aiSystem'])
  expect(names('iso42001:7.5.1')).toContain('document')
})

test('every requirement stands under a heading', () => {
  const lost = standards.flatMap(({ id, requirements }) =>
    requirements.filter(({ ref }) => !headingOf(id, ref)).map(({ ref }) => `${id}:${ref}`),
  )
  expect(lost).toEqual([])
})
