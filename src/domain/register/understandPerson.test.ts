import { describe, expect, it } from 'vitest'
import { type PersonContext, understandPerson } from './understandPerson.ts'

const people = [
  { id: 'p1', name: 'Dana Whitlock', email: 'dana@example.org' },
  { id: 'p2', name: 'Jörg Müller' },
  { id: 'p3', name: 'Karin Möller' },
  { id: 'p4', name: 'Klaus Möller' },
  { id: 'p5', name: 'Ludo van der Berg' },
]
const read = (text: string, more: Partial<PersonContext> = {}) => {
  const understood = understandPerson(text, { people, ...more })
  if ('error' in understood) return understood.error.code
  const { value } = understood
  return value === null
    ? null
    : value.kind === 'known'
      ? value.id
      : value.kind === 'new'
        ? `new ${value.name}`
        : `words ${value.words}`
}

describe('a person’s name', () => {
  it.each([
    ['Dana Whitlock', 'p1'],
    ['dana  whitlock', 'p1'],
    ['D. Whitlock', 'p1'],
    ['Whitlock, Dana', 'p1'],
    ['Whitlock D.', 'p1'],
    ['Whitlock', 'p1'],
    ['Dana', 'p1'],
    ['DW', 'p1'],
    ['Dr. Dana Whitlock (IT)', 'p1'],
    ['dana@example.org', 'p1'],
    ['Dana Whitlock <dana@example.org>', 'p1'],
    ['JORG MULLER', 'p2'],
    ['J. Mueller', 'p2'],
    ['JÖRG MÜLLER', 'p2'],
    ['L. van der Berg', 'p5'],
    ['K. Möller', 'person_ambiguous'],
    ['Möller', 'person_ambiguous'],
    ['Piet Aalders', 'new Piet Aalders'],
    ['P. Aalders', 'new P. Aalders'],
    ['??', null],
    ['Nobody', null],
    ['Anon.', null],
    ['N.N.', null],
    ['TBD', null],
    ['n/a', null],
    ['', null],
    ['offen', null],
    ['Service desk', 'words Service desk'],
    ['CAB', 'words CAB'],
    ["Users' council", "words Users' council"],
    ['IT', 'words IT'],
    ['Abteilung Einkauf', 'words Abteilung Einkauf'],
    ['Dana Whitlock / Jörg Müller', 'p1'],
    ['Jörg Müller, Dana Whitlock', 'p2'],
    ['Dana Whitlock und Piet Aalders', 'p1'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  it('abbreviated is the person written out elsewhere in the file, if there is only one', () => {
    expect(read('P. Aalders', { inFile: ['Piet Aalders'] })).toBe('new Piet Aalders')
    expect(read('P. Aalders', { inFile: ['Piet Aalders', 'Petra Aalders'] })).toBe('person_ambiguous')
    expect(read('D. Whitlock', { inFile: ['Dana Whitlock'] })).toBe('p1')
  })

  it('is what the person says it is', () => {
    const corrections = { 'K. Möller': { id: 'p4' }, 'Service desk': { name: 'Olga Desk' }, 'Piet Aalders': null }
    expect(['K. Möller', 'Service desk', 'Piet Aalders'].map((text) => read(text, { corrections }))).toEqual([
      'p4',
      'new Olga Desk',
      null,
    ])
  })
})
