import { type App, serverClock } from '#app/app.ts'
import type { Caller } from '#app/caller.ts'
import { createOrganization, type Founded } from '#app/people/createOrganization.ts'
import { giveLogin } from '#app/people/giveLogin.ts'
import type { SignInOptions } from '#app/people/identityLibrary.ts'
import { addPersonWithin } from '#app/people/persons.ts'
import { setRoles } from '#app/people/setRoles.ts'
import type { Role } from '#domain/people/roles.ts'
import { createServer } from '#http/server.ts'
import { openStore, type Store } from '#store/open.ts'
import { testDatabase } from '#test/database.ts'

export const password = 'a quiet tram at noon'
export const baseUrl = 'http://127.0.0.1:4210'
export const secret = 'only-for-tests-0123456789abcdefghijklmnopqrstuvwxyz'

export interface World {
  readonly app: App
  readonly store: Store
  readonly server: ReturnType<typeof createServer>
  /** Moves the app's clock; the server's routes see it at once. */
  at(instant: string | null): void
  close(): Promise<void>
}

/** A house of its own: database, store, app, routes. Requests go straight to the routes, with no socket between. */
export async function openWorld(options: Partial<SignInOptions> = {}): Promise<World> {
  const { url, drop } = await testDatabase()
  const store = await openStore({ url })
  const close = async () => {
    await store.close()
    await drop()
  }
  return houseOn(store, close, options)
}

/** A house on a store that is open already. */
export function houseOn(store: Store, close: () => Promise<void>, options: Partial<SignInOptions> = {}): World {
  let set: string | null = null
  const app: App = { store, clock: 'server', now: () => set ?? serverClock.now() }
  const server = createServer(app, { baseUrl, secret, ...options })
  return {
    app,
    store,
    server,
    close,
    at: (instant) => {
      set = instant
    },
  }
}

/** An organization whose founder administers it and can sign in. */
export async function organization(
  { app }: World,
  name: string,
  email: string,
  roles: readonly Role[] = ['administrator', 'topManagement'],
): Promise<Founded & { caller: Caller }> {
  const founded = await createOrganization(app, {
    name,
    language: 'en',
    timeZone: 'Europe/Berlin',
    founder: { name: `${name} Founder`, roles },
    channel: 'cli',
  })
  const caller = callerOf(founded.organization.id, founded.person.id, roles)
  await giveLogin(app, systemOf(founded.organization.id), { person: founded.person.id, email, password })
  return { ...founded, caller }
}

/** One more person with roles and, given an e-mail, a login. */
export async function member(
  { app }: World,
  organization: string,
  { name, email, roles }: { name: string; email?: string; roles: readonly Role[] },
): Promise<Caller> {
  const system = systemOf(organization)
  const person = await app.store.inside(system, (tx) => addPersonWithin(tx, { app, caller: system }, { name }))
  await setRoles(app, system, { id: person.id, roles })
  if (email) await giveLogin(app, system, { person: person.id, email, password })
  return callerOf(organization, person.id, roles)
}

export function systemOf(organization: string): Caller {
  return { organization, actor: { kind: 'system' }, channel: 'cli', language: 'en' }
}

function callerOf(organization: string, person: string, roles: readonly Role[]): Caller {
  return { organization, actor: { kind: 'person', id: person, roles }, channel: 'web', language: 'en' }
}

export function personOf({ actor }: Caller): string {
  if (actor.kind !== 'person') throw new Error('This caller is no person.')
  return actor.id
}
