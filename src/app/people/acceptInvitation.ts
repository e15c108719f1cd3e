import { hashPassword } from 'better-auth/crypto'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import { passwordRefusal } from '#domain/people/password.ts'
import type { Tx } from '#store/open.ts'
import type { SignedIn } from '#store/people/callers.ts'
import { insertIdentity } from '#store/people/identities.ts'
import { endInvitation, type Invitation, readInvitation } from '#store/people/invitations.ts'
import { insertMembership, isMember } from '#store/people/memberships.ts'
import { readOrganization } from '#store/people/organization.ts'
import { readPerson } from '#store/people/persons.ts'
import { findSecret, forgetSecret, type SecretPlace } from '#store/people/secrets.ts'
import { appendTrail } from '#store/trail/trail.ts'
import type { App } from '../app.ts'
import { found } from '../asking.ts'
import type { Caller } from '../caller.ts'
import { nameFrom } from '../texts.ts'
import { draft } from '../trailed.ts'
import { hashOf } from './secret.ts'

export interface InvitationPage {
  readonly organization: string
  readonly name: string
  readonly email: string
}

/** What the page of an invitation shows to whoever holds its link. */
export async function lookAtInvitation(app: App, secret: string): Promise<InvitationPage> {
  const place = await placeOf(app, secret)
  return app.store.inside(place, async (tx) => {
    const { personName, email } = await openInvitation(tx, app, place.id)
    return { organization: (await readOrganization(tx)).name, name: personName, email }
  })
}

export interface Accepting {
  readonly secret: string
  /** For a new login; someone signed in joins with the one they have. */
  readonly name?: string
  readonly password?: string
  readonly signedIn: SignedIn | null
}

/**
 * Accepts an invitation: once, by one. It makes a login under the invited e-mail, or joins the one that is signed in.
 * @throws Refused notFound (link over), invalid (password), notNow (sign in first, or a member already)
 */
export async function acceptInvitation(
  app: App,
  accepting: Accepting,
): Promise<{ organization: { id: string; slug: string; name: string } }> {
  const place = await placeOf(app, accepting.secret)
  return app.store.inside(place, async (tx) => {
    const invitation = await openInvitation(tx, app, place.id)
    const identity =
      accepting.signedIn?.identity.id ?? (await newIdentity(tx, app, { accepting, email: invitation.email }))
    if (await isMember(tx, identity)) throw new Refused('notNow', [refuse('already_a_member')])
    if (!(await insertMembership(tx, { person: invitation.person, identity }, app.now())))
      throw new Refused('notNow', [refuse('has_login')])
    await endInvitation(tx, invitation.id, 'accepted', app.now())
    await forgetSecret(tx, place)
    const { id, slug, name, language } = await readOrganization(tx)
    const { roles } = found(await readPerson(tx, invitation.person))
    const caller: Caller = {
      organization: id,
      actor: { kind: 'person', id: invitation.person, roles },
      channel: 'web',
      language,
    }
    await appendTrail(tx, id, [
      draft({ app, caller }, { verb: 'invitation.accept', subject: { type: 'invitation', id: invitation.id } }),
    ])
    return { organization: { id, slug, name } }
  })
}

async function placeOf(app: App, secret: string): Promise<SecretPlace> {
  const place = await app.store.outside((tx) => findSecret(tx, hashOf(secret), 'invitation'))
  if (!place) throw linkIsOver()
  return place
}

async function openInvitation(tx: Tx, app: App, id: string): Promise<Invitation> {
  const invitation = await readInvitation(tx, id)
  const isOver =
    !invitation ||
    invitation.acceptedAt !== null ||
    invitation.withdrawnAt !== null ||
    invitation.expiresAt <= app.now()
  if (isOver) throw linkIsOver()
  return invitation
}

async function newIdentity(
  tx: Tx,
  app: App,
  { accepting, email }: { accepting: Accepting; email: string },
): Promise<string> {
  const name = nameFrom(accepting.name ?? '')
  const password = accepting.password ?? ''
  const refusal = passwordRefusal(password, { email, name })
  if (refusal) throw new Refused('invalid', [refusal])
  const identity = await insertIdentity(tx, { name, email, passwordHash: await hashPassword(password), at: app.now() })
  if (identity === null) throw new Refused('notNow', [refuse('sign_in_to_accept')])
  return identity
}

function linkIsOver(): Refused {
  return new Refused('notFound', [refuse('link_not_valid')])
}
