import { type Login, listLogins } from '#store/people/memberships.ts'
import type { App } from '../app.ts'
import { assertAdministrator } from '../asking.ts'
import type { Caller } from '../caller.ts'

/** Everyone who can sign in to the organization, by e-mail. */
export function logins(app: App, caller: Caller): Promise<Login[]> {
  assertAdministrator(caller)
  return app.store.inside(caller, (tx) => listLogins(tx))
}
