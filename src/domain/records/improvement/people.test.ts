import { expect, test } from 'vitest'
import type { Role } from '#domain/people/roles.ts'
import { candidate, factsOf } from '#test/lifecycle/attempt.ts'
import { acting } from '#test/lifecycle/cast.ts'
import { action } from '#test/lifecycle/usual.ts'
import { handsOn, implementers, improvementRelations, owners } from './people.ts'

const record = candidate({
  owner: 'olga',
  createdBy: 'rui',
  ownArea: true,
  actions: [{ ...action, id: 'a', responsible: 'dora' }],
})

/** The standings this person has towards the record, with these roles. */
function standingsOf(person: 'olga' | 'rui' | 'dora' | 'evan', ...roles: readonly Role[]): string[] {
  const facts = factsOf(record, { move: 'accept', actor: acting(person, roles) })
  return Object.entries(improvementRelations).flatMap(([name, holds]) => (holds(facts) ? [name] : []))
}

test('owner, raiser and whoever is responsible for an action stand towards the record; others do not', () => {
  expect(standingsOf('olga', 'employee')).toEqual(['owner'])
  expect(standingsOf('rui', 'employee')).toEqual(['raiser', 'raiserOfOwnArea'])
  expect(standingsOf('dora', 'employee')).toEqual(['responsibleForAction'])
  expect(standingsOf('evan', 'employee')).toEqual([])
})

test('a viewer reads, whatever is theirs; an administrator has no say in the own area by being one', () => {
  for (const person of ['olga', 'rui', 'dora'] as const) expect(standingsOf(person, 'viewer')).toEqual([])
  expect(standingsOf('rui', 'administrator')).toEqual(['raiser'])
})

test('neither the system nor anonymous is anybody', () => {
  const facts = factsOf({ ...record, owner: null, createdBy: null }, { move: 'accept', actor: { kind: 'anonymous' } })
  expect(Object.values(improvementRelations).some((holds) => holds(facts))).toBe(false)
})

test('whoever had it in hand is remembered once, as owner or for an action', () => {
  const earlier = {
    ...record,
    implementers: [
      { id: 'x', person: 'vera', owned: true },
      { id: 'y', person: 'olga', owned: true },
    ],
  }
  expect(handsOn(earlier).map(({ person, owned }) => [person, owned])).toEqual([
    ['vera', true],
    ['olga', true],
    ['dora', false],
  ])
  expect([...implementers(earlier)]).toEqual(['vera', 'olga', 'dora'])
  expect([...owners(earlier)]).toEqual(['vera', 'olga'])
})
