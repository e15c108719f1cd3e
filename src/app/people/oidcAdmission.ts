import { emailIsInvited, forgetUnprovenAccess } from '#store/people/identities.ts'
import type { App } from '../app.ts'

/** Tokens of the organization's own sign-in are used once and not kept (the database refuses them as well). */
export const keepNoTokens = { accessToken: null, refreshToken: null, idToken: null } as const

interface Asked {
  readonly user: { readonly email?: string | null | undefined; readonly emailVerified?: boolean | undefined }
  readonly source: { readonly action: string; readonly method: string }
}

/**
 * Who may come in through OpenID Connect: whoever is linked already; a member whose e-mail the provider has verified; someone new
 * only while an invitation to their verified e-mail stands. There is no open sign-up.
 */
export async function admission(app: App, { user, source }: Asked): Promise<{ error: string } | undefined> {
  if (source.action === 'sign-in') return undefined
  if (source.method !== 'oauth' || !user.email || user.emailVerified !== true) return { error: 'email_not_verified' }
  if (source.action === 'link-account') return undefined
  const email = user.email.toLowerCase()
  const isInvited = await app.store.outside((tx) => emailIsInvited(tx, email, app.now()))
  return isInvited ? undefined : { error: 'not_invited' }
}

/**
 * The provider vouches for the mailbox; a password set before under the same e-mail never did. On the first link it ends, with its
 * sessions and second factor, so that nobody keeps a way into an identity that turns out to be another person's.
 */
export async function takeOver(
  app: App,
  account: { readonly providerId: string; readonly userId: string },
): Promise<void> {
  if (account.providerId !== 'oidc') return
  await app.store.outside((tx) => forgetUnprovenAccess(tx, account.userId, app.now()))
}
