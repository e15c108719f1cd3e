import type { FastStartAnswers } from '#domain/fastStart/answers.ts'
import { hasRole } from '#domain/kernel/facts.ts'
import { refuse, unmet } from '#domain/kernel/refusal.ts'
import type { Role } from '#domain/people/roles.ts'
import { readPerson } from '#store/people/persons.ts'
import type { App } from '../app.ts'
import { assertFine } from '../asking.ts'
import type { Caller } from '../caller.ts'
import { changeOrganization, organizationOf } from '../people/organization.ts'
import { setRoles } from '../people/setRoles.ts'

const hands = ['top', 'manager', 'verifier'] as const

/** What each of the three needs; whoever keeps the system of a small house coordinates and writes too. */
const needed: Readonly<Record<(typeof hands)[number], readonly Role[]>> = {
  top: ['topManagement'],
  manager: ['aimsManager', 'improvementCoordinator', 'processOwner', 'documentOwner'],
  verifier: ['verifier'],
}

/** A role somebody named in the answers does not hold. */
export interface MissingRole {
  readonly person: string
  readonly name: string
  readonly roles: readonly Role[]
}

/** The names of those who lead and keep the system. @throws Refused invalid, where somebody is nobody or no longer here */
export function namesOf(
  app: App,
  caller: Caller,
  answers: FastStartAnswers,
): Promise<{ top: string; manager: string }> {
  return app.store.inside(caller, async (tx) => {
    const names: Record<string, string> = {}
    for (const hand of hands) {
      const id = answers[hand]
      const person = id === null ? null : await readPerson(tx, id)
      assertFine(unmet(id !== null && !person?.active && refuse('person_not_active', { field: hand })))
      names[hand] = person?.name ?? ''
    }
    return { top: names.top ?? '', manager: names.manager ?? '' }
  })
}

/** Gives the roles and holds the standards, where the caller may; each only adds. Answers what administration still has to give. */
export async function giveHands(app: App, caller: Caller, answers: FastStartAnswers): Promise<MissingRole[]> {
  const missing = await missingRoles(app, caller, answers)
  if (!hasRole(caller.actor, 'administrator')) return missing
  const { version, standards } = await organizationOf(app, caller)
  const held = [...new Set([...standards, ...answers.standards])]
  await changeOrganization(app, caller, { version, changes: { standards: held } })
  for (const { person: id, roles } of missing) {
    const now = await app.store.inside(caller, (tx) => readPerson(tx, id))
    await setRoles(app, caller, { id, roles: [...(now?.roles ?? []), ...roles] })
  }
  return []
}

function missingRoles(app: App, caller: Caller, answers: FastStartAnswers): Promise<MissingRole[]> {
  return app.store.inside(caller, async (tx) => {
    const wanted = new Map<string, Role[]>()
    for (const hand of hands) {
      const id = answers[hand]
      if (id !== null) wanted.set(id, [...(wanted.get(id) ?? []), ...needed[hand]])
    }
    const missing: MissingRole[] = []
    for (const [id, roles] of wanted) {
      const person = await readPerson(tx, id)
      const lacking = roles.filter((role) => !person?.roles.includes(role))
      if (person && lacking.length > 0) missing.push({ person: id, name: person.name, roles: lacking })
    }
    return missing
  })
}
