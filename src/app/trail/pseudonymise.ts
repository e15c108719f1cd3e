import { Refused, refuse } from '#domain/kernel/refusal.ts'
import { lockStructure, type Person, readPerson, updatePerson } from '#store/people/persons.ts'
import { forgetLogin, forgetNewcomer, redactValues } from '#store/trail/redact.ts'
import { appendTrail } from '#store/trail/trail.ts'
import type { App } from '../app.ts'
import { assertRole, found } from '../asking.ts'
import type { Caller } from '../caller.ts'
import { idFrom } from '../texts.ts'
import { draft } from '../trailed.ts'

const verb = 'person.pseudonymise'
const gone = ['name', 'email'] as const

/**
 * Turns a person who has left into "Person 4f2a": name and e-mail go from the organization and from the trail's values, where
 * people are ids already. What others wrote about them is a matter of redaction. It cannot be undone.
 * @throws Refused notAllowed, notFound, notNow (while active, or done already)
 */
export function pseudonymisePerson(
  app: App,
  caller: Caller,
  { id, reason = null }: { id: string; reason?: string | null },
): Promise<Person> {
  assertRole(caller, 'dataProtection')
  return app.store.inside(caller, async (tx) => {
    await lockStructure(tx)
    const person = found(await readPerson(tx, idFrom(id, 'id'), { lock: true }))
    const name = pseudonymOf(person.id)
    if (person.active) throw new Refused('notNow', [refuse('person_is_active')])
    if (person.name === name && person.email === null) throw new Refused('notNow', [refuse('person_is_pseudonymous')])
    const changed = { ...person, name, email: null }
    await updatePerson(tx, person.id, changed)
    await redactValues(tx, person.id, gone)
    const changes = gone.map((path) => ({ path, before: null, after: path === 'name' ? name : null }))
    const drafts = [draft({ app, caller }, { verb, subject: { type: 'person', id: person.id }, reason, changes })]
    const also = [
      ...(await forgetLogin(tx, person.id)).map((invitation) => ({
        type: 'invitation',
        id: invitation,
        path: 'email',
      })),
      ...(await forgetNewcomer(tx, person.id, name)).map((brought) => ({
        type: 'import',
        id: brought,
        path: `people/${person.id}/name`,
      })),
    ]
    for (const { path, ...subject } of also) {
      await redactValues(tx, subject.id, [path])
      drafts.push(draft({ app, caller }, { verb, subject, reason, changes: [{ path, before: null, after: null }] }))
    }
    await appendTrail(tx, caller.organization, drafts)
    return { ...changed, version: person.version + 1 }
  })
}

/** The last four digits of the id are random; they tell pseudonyms apart for readers, the id does it for certain. */
function pseudonymOf(id: string): string {
  return `Person ${id.slice(-4)}`
}
