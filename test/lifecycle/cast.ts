import type { Actor } from '#domain/kernel/facts.ts'
import type { Role } from '#domain/people/roles.ts'

/** Who acts in the tests of the improvement's life. One role each, so that a test says which one opened the door. */
export const cast = {
  olga: ['employee'],
  rui: ['employee'],
  cora: ['improvementCoordinator'],
  evan: ['evaluator'],
  vera: ['verifier'],
  milo: ['aimsManager'],
  tess: ['topManagement'],
  dora: ['documentOwner'],
  adam: ['administrator'],
  walt: ['viewer'],
} as const satisfies Record<string, readonly Role[]>

export type Person = keyof typeof cast
export const everyone = Object.keys(cast) as Person[]

export function acting(person: Person, roles: readonly Role[] = cast[person]): Actor {
  return { kind: 'person', id: person, roles }
}
