import { expect, test } from 'vitest'
import { checkInput } from '#domain/checks/checkInput.ts'
import { refuse } from '#domain/kernel/refusal.ts'
import { recordTypes } from '#domain/records/index.ts'
import { nonconformity } from '#domain/records/nonconformity/nonconformity.ts'
import { sentence } from './sentence.ts'

test('keys of ours are said in the reader’s words', () => {
  const others = refuse('move_not_yours', { values: { by: 'improvementCoordinator, owner' } })
  expect(sentence(others, 'en')).toBe('This is for others to do: Improvement coordinator, the owner.')
  expect(sentence(others, 'de')).toBe('Das ist Aufgabe anderer: Verbesserungskoordination, die verantwortliche Person.')
  expect(sentence(refuse('not_a_day', { values: { field: 'targetDate' } }), 'de')).toMatch(/^Zieltermin ist/)
  expect(sentence(refuse('move_out_of_order', { values: { state: 'implementing' } }), 'en')).toBe(
    'Not from here: its stage is "Implementing".',
  )
})

test('a key nobody named, and other values, stay as they are', () => {
  expect(sentence(refuse('move_not_yours', { values: { by: 'astronaut' } }), 'en')).toContain('astronaut')
  expect(sentence(refuse('not_a_day', { values: { field: 'actions/0/starts' } }), 'en')).toContain(
    'actions/0/starts is a day',
  )
})

test('a step out of order names the stage in words, whatever the record', () => {
  const spelled = Object.values(recordTypes).flatMap((type) =>
    Object.keys(type.states)
      .map((state) => [state, sentence({ code: 'move_out_of_order', values: { state } }, 'de')] as const)
      .filter(([state, said]) => said.includes(`„${state}“`))
      .map(([state]) => `${type.name} ${state}`),
  )
  expect(spelled).toEqual([])
})

test('a field is called what its own record type calls it', () => {
  const late = { description: 'x'.repeat(200_000), detectedOn: 'yesterday' }
  const { refusals } = checkInput(nonconformity, ['description', 'detectedOn'], late)
  expect(refusals.map((refusal) => sentence(refusal, 'de'))).toEqual([
    expect.stringMatching(/^Was ist geschehen\? fasst höchstens/),
    expect.stringMatching(/^Bemerkt am ist ein Tag/),
  ])
})
