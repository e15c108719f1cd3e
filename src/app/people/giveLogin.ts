import { hashPassword } from 'better-auth/crypto'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import { insertIdentity } from '#store/people/identities.ts'
import { insertMembership } from '#store/people/memberships.ts'
import { readPerson } from '#store/people/persons.ts'
import { appendTrail } from '#store/trail/trail.ts'
import type { App } from '../app.ts'
import { assertAdministrator, found } from '../asking.ts'
import type { Caller } from '../caller.ts'
import { emailFrom, idFrom } from '../texts.ts'
import { draft } from '../trailed.ts'

interface Login {
  readonly person: string
  readonly email: string
  readonly password: string
  readonly hashOf?: typeof hashPassword
}

/**
 * Gives a person a login with a known password: for the demo and for tests. People in a real organization choose their own, by
 * invitation; no route leads here.
 */
export async function giveLogin(
  app: App,
  caller: Caller,
  { person: id, email, password, hashOf = hashPassword }: Login,
): Promise<void> {
  assertAdministrator(caller)
  const passwordHash = await hashOf(password)
  await app.store.inside(caller, async (tx) => {
    const person = found(await readPerson(tx, idFrom(id, 'person')))
    const identity = await insertIdentity(tx, {
      name: person.name,
      email: emailFrom(email),
      passwordHash,
      at: app.now(),
    })
    if (!identity || !(await insertMembership(tx, { person: person.id, identity }, app.now())))
      throw new Refused('notNow', [refuse('has_login')])
    await appendTrail(tx, caller.organization, [
      draft({ app, caller }, { verb: 'login.give', subject: { type: 'person', id: person.id } }),
    ])
  })
}
