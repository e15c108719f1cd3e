import type { App } from '#app/app.ts'
import type { Caller } from '#app/caller.ts'
import { addPersonWithin } from '#app/people/persons.ts'
import { setRoles } from '#app/people/setRoles.ts'
import { createToken } from '#app/people/tokens.ts'
import type { Role } from '#domain/people/roles.ts'
import { scopeNames } from '#domain/people/scopes.ts'
import type { Standing } from './person.ts'

/** Adds a person with roles and a token of every scope; as the administrator would, through the commands. */
export async function hire(
  app: App,
  administrator: Caller,
  { name, roles, address }: { name: string; roles: readonly Role[]; address: string },
): Promise<Standing> {
  const { id } = await app.store.inside(administrator, (tx) =>
    addPersonWithin(tx, { app, caller: administrator }, { name }),
  )
  await setRoles(app, administrator, { id, roles })
  const { secret } = await createToken(app, administrator, {
    name: 'journey',
    scopes: scopeNames,
    days: 366,
    person: id,
  })
  return { id, name, token: secret, address }
}
