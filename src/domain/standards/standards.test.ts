import { expect, test } from 'vitest'
import { clausesShow } from './iso42001/clausesShow.ts'
import { controlsShow } from './iso42001/controlsShow.ts'
import { iso42001 } from './iso42001.ts'
import { requirementNamed, requirementOptions, standards } from './standards.ts'

test('ISO/IEC 42001 has 32 assessable clauses and 38 controls, nine objectives of 3+2+5+4+9+5+4+3+3', () => {
  const refs = (kind: string) => iso42001.requirements.filter((one) => one.kind === kind).map(({ ref }) => ref)
  expect([refs('clause').length, refs('control').length]).toEqual([32, 38])
  const objectives = Object.groupBy(refs('control'), (ref) => ref.split('.').slice(0, 2).join('.'))
  expect(Object.entries(objectives).map(([objective, refs]) => [objective, refs?.length])).toEqual([
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

test('every requirement has one key and a title in both languages', () => {
  const requirements = standards.flatMap(({ requirements }) => requirements)
  expect(Object.keys(requirementOptions)).toHaveLength(requirements.length)
  for (const { en, de } of Object.values(requirementOptions))
    expect([en, de].every((title) => /\w \S/.test(title))).toBe(true)
})

test('a key names its requirement; an unknown one names none', () => {
  expect(requirementOptions['iso42001:8.2']).toEqual({
    en: '8.2 Perform risk assessments',
    de: '8.2 Risikobeurteilungen durchführen',
  })
  expect(requirementNamed('iso42001:A.6.2.5')).toMatchObject({
    ref: 'A.6.2.5',
    kind: 'control',
    standard: { edition: '2023' },
  })
  expect(requirementNamed('iso42001:8.9')).toBeUndefined()
})

test('of every requirement of ISO/IEC 42001 is said what must be shown, in both languages, and of nothing else', () => {
  const said = iso42001.requirements.flatMap(({ ref, shows }) =>
    shows && shows.en.length > 20 && shows.de.length > 20 ? ref : [],
  )
  expect(said).toEqual(iso42001.requirements.map(({ ref }) => ref))
  expect(Object.keys({ ...clausesShow, ...controlsShow })).toEqual(said)
})
