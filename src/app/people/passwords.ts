import { hashPassword, verifyPassword } from 'better-auth/crypto'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import { passwordRefusal } from '#domain/people/password.ts'
import { daysAfter } from '#domain/time/instants.ts'
import type { SignedIn } from '#store/people/callers.ts'
import {
  endSessions,
  findIdentity,
  keepReset,
  passwordHashOf,
  setPassword,
  takeReset,
} from '#store/people/identities.ts'
import type { App } from '../app.ts'
import { emailFrom } from '../texts.ts'
import { hashOf, newSecret } from './secret.ts'

/**
 * A link for setting a new password, good for one day and once; for the command line, since there need be no mail server.
 * A newer link ends older ones.
 * @throws Refused notFound when nobody signs in with this e-mail
 */
export function makeResetLink(
  app: App,
  email: string,
): Promise<{ readonly secret: string; readonly expiresAt: string }> {
  return app.store.outside(async (tx) => {
    const identity = await findIdentity(tx, emailFrom(email))
    if (!identity) throw new Refused('notFound', [refuse('not_found', { field: 'email' })])
    const { secret, hash } = newSecret('reset')
    const expiresAt = daysAfter(app.now(), 1)
    await keepReset(tx, { identity: identity.id, hash, expiresAt })
    return { secret, expiresAt }
  })
}

/**
 * Sets a new password by a reset link and ends every session. A password that is refused leaves the link as it was.
 * @throws Refused notFound (link over), invalid (password)
 */
export async function resetPassword(app: App, { token, password }: { token: string; password: string }): Promise<void> {
  await app.store.outside(async (tx) => {
    const identity = await takeReset(tx, hashOf(token), app.now())
    if (!identity) throw new Refused('notFound', [refuse('link_not_valid')])
    assertPassword(password, identity)
    await setPassword(tx, { identity: identity.id, passwordHash: await hashPassword(password), at: app.now() })
    await endSessions(tx, identity.id)
  })
}

/**
 * Changes one's own password, knowing the current one; every other session ends.
 * @throws Refused notAllowed (current one wrong), invalid
 */
export async function changePassword(
  app: App,
  { identity, session }: SignedIn,
  { current, password }: { current: string; password: string },
): Promise<void> {
  await app.store.outside(async (tx) => {
    const hash = await passwordHashOf(tx, identity.id)
    if (!hash || !(await verifyPassword({ hash, password: current })))
      throw new Refused('notAllowed', [refuse('credentials_wrong', { field: 'current' })])
    assertPassword(password, identity)
    await setPassword(tx, { identity: identity.id, passwordHash: await hashPassword(password), at: app.now() })
    await endSessions(tx, identity.id, { except: session.id })
  })
}

function assertPassword(password: string, about: { email: string; name: string }): void {
  const refusal = passwordRefusal(password, about)
  if (refusal) throw new Refused('invalid', [refusal])
}
