import { Refused, refuse } from '#domain/kernel/refusal.ts'
import type { SignedIn } from '#store/people/callers.ts'
import {
  endSession,
  endSessions,
  findIdentity,
  listSessions,
  removeSecondFactor,
  type SessionRow,
} from '#store/people/identities.ts'
import type { App } from '../app.ts'
import { notFound } from '../asking.ts'
import { emailFrom, idFrom } from '../texts.ts'

/** Where someone is signed in; `current` is the session that asks. */
export async function sessionsOf(
  app: App,
  { identity, session }: SignedIn,
): Promise<(SessionRow & { readonly current: boolean })[]> {
  const sessions = await app.store.outside((tx) => listSessions(tx, identity.id, app.now()))
  return sessions.map((each) => ({ ...each, current: each.id === session.id }))
}

/** Signs out one session of one's own. */
export async function signOutSession(app: App, { identity }: SignedIn, id: string): Promise<void> {
  const ended = await app.store.outside((tx) => endSession(tx, identity.id, idFrom(id, 'id')))
  if (!ended) throw notFound()
}

/** Signs out everywhere, here too; it holds at once. */
export async function signOutEverywhere(app: App, { identity }: SignedIn): Promise<void> {
  await app.store.outside((tx) => endSessions(tx, identity.id))
}

/** For the command line: someone lost phone and recovery codes. Their sessions end. */
export function resetSecondFactor(app: App, email: string): Promise<void> {
  return app.store.outside(async (tx) => {
    const identity = await findIdentity(tx, emailFrom(email))
    if (!identity) throw new Refused('notFound', [refuse('not_found', { field: 'email' })])
    await removeSecondFactor(tx, identity.id, app.now())
    await endSessions(tx, identity.id)
  })
}
