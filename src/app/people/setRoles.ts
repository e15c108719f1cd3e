import { fieldRefusal } from '#domain/checks/fieldRefusal.ts'
import { actorId } from '#domain/kernel/facts.ts'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import { type Role, roleNames } from '#domain/people/roles.ts'
import type { Tx } from '#store/open.ts'
import { lockStructure, type Person, readPerson } from '#store/people/persons.ts'
import { grantRoles, hasOtherAdministrator, revokeRoles } from '#store/people/roleGrants.ts'
import { appendTrail, type TrailDraft } from '#store/trail/trail.ts'
import type { App } from '../app.ts'
import { assertAdministrator, found } from '../asking.ts'
import type { At, Caller } from '../caller.ts'
import { withTraining } from '../competence/assign.ts'
import { idFrom } from '../texts.ts'
import { draft } from '../trailed.ts'

/**
 * Gives a person exactly these roles: one trail entry for what is granted, one for what is revoked.
 * @throws Refused notAllowed, notFound, invalid, notNow (the last administrator stays)
 */
export function setRoles(
  app: App,
  caller: Caller,
  { id, roles }: { id: string; roles: readonly string[] },
): Promise<Person> {
  assertAdministrator(caller)
  const asked = rolesFrom(roles)
  return app.store.inside(caller, async (tx) => {
    await lockStructure(tx)
    const person = found(await readPerson(tx, idFrom(id, 'id'), { lock: true }))
    if (!person.active) throw new Refused('notNow', [refuse('person_not_active')])
    const at = { app, caller }
    const drafts = await changeRoles(tx, at, { person, roles: asked })
    if (drafts.length > 0)
      await withTraining(tx, at, { people: [id], write: () => appendTrail(tx, caller.organization, drafts) })
    return { ...person, roles: [...asked].sort() }
  })
}

/** Roles by name, each once. */
export function rolesFrom(roles: readonly string[]): Role[] {
  const unknown = roles.find((role) => !(roleNames as string[]).includes(role))
  if (unknown !== undefined)
    throw new Refused('invalid', [fieldRefusal('not_a_choice', 'roles', { options: roleNames.join(', ') })])
  if (new Set(roles).size !== roles.length) throw new Refused('invalid', [refuse('role_repeated', { field: 'roles' })])
  return roles as Role[]
}

/** Writes the difference and answers its trail entries; under the structure's lock. */
export async function changeRoles(
  tx: Tx,
  at: At,
  { person, roles }: { person: Person; roles: readonly Role[] },
): Promise<TrailDraft[]> {
  const granted = roles.filter((role) => !person.roles.includes(role)).sort()
  const revoked = person.roles.filter((role) => !roles.includes(role))
  if (revoked.includes('administrator') && !(await hasOtherAdministrator(tx, person.id))) {
    throw new Refused('notNow', [refuse('last_administrator', { field: 'roles' })])
  }
  if (roles.length > 1 && roles.includes('consultant'))
    throw new Refused('notNow', [refuse('consultant_alone', { field: 'roles' })])
  await grantRoles(tx, person.id, granted, { at: at.app.now(), person: actorId(at.caller.actor) })
  await revokeRoles(tx, person.id, revoked)
  const subject = { type: 'person', id: person.id }
  return [
    ...(granted.length > 0
      ? [draft(at, { verb: 'role.grant', subject, changes: [{ path: 'roles', before: null, after: granted }] })]
      : []),
    ...(revoked.length > 0
      ? [draft(at, { verb: 'role.revoke', subject, changes: [{ path: 'roles', before: revoked, after: null }] })]
      : []),
  ]
}
