import { hashPassword } from 'better-auth/crypto'
import { fieldRefusal } from '#domain/checks/fieldRefusal.ts'
import { type Refusal, Refused, refuse, unmet } from '#domain/kernel/refusal.ts'
import { passwordRefusal } from '#domain/people/password.ts'
import { firstRunRoles, type Role } from '#domain/people/roles.ts'
import type { Language } from '#domain/words/sentence.ts'
import { newId } from '#store/ids.ts'
import { insertIdentity } from '#store/people/identities.ts'
import { isFounded, markFounded } from '#store/people/installation.ts'
import { insertMembership } from '#store/people/memberships.ts'
import { forgetFirstRunSecrets, isFirstRunSecret, keepSecret } from '#store/people/secrets.ts'
import { appendTrail } from '#store/trail/trail.ts'
import type { App } from '../app.ts'
import { emailFrom, nameFrom } from '../texts.ts'
import { type Founded, foundWithin } from './createOrganization.ts'
import { hashOf, newSecret } from './secret.ts'
import { rolesFrom } from './setRoles.ts'

/** Whether the first administrator is still to be made. */
export function firstRunIsOpen(app: App): Promise<boolean> {
  return app.store.outside(async (tx) => !(await isFounded(tx)))
}

/**
 * A one-time link for making the first administrator from another machine, to be printed at start; null when the first run is over.
 * Every server prints its own and any of them works, whichever server is asked.
 */
export function openFirstRunLink(app: App): Promise<string | null> {
  return app.store.outside(async (tx) => {
    if (await isFounded(tx)) return null
    const { secret, hash } = newSecret('first')
    await keepSecret(tx, hash, 'first_run', null)
    return secret
  })
}

export interface FirstRun {
  readonly name: string
  readonly email: string
  readonly password: string
  readonly organization: string
  readonly language: Language
  readonly timeZone: string
  /** "What do you do here?": roles beside administrator. */
  readonly roles: readonly string[]
  readonly link?: string | null
}

/**
 * Makes the first administrator and the organization, in one transaction. Of two at once, one wins.
 * @throws Refused notNow (over), notAllowed (from elsewhere without the link), invalid
 */
export async function completeFirstRun(
  app: App,
  asked: FirstRun,
  { isLoopback }: { isLoopback: boolean },
): Promise<Founded> {
  await assertMayBegin(app, asked.link ?? null, isLoopback)
  const [email, name] = [emailFrom(asked.email), nameFrom(asked.name)]
  const refusals = firstRunRefusals(asked, { email, name })
  if (refusals.length > 0) throw new Refused('invalid', refusals)
  const passwordHash = await hashPassword(asked.password)
  const roles: Role[] = ['administrator', ...rolesFrom(asked.roles)]
  const organization = newId()
  return app.store.inside({ organization }, async (tx) => {
    const at = app.now()
    if (!(await markFounded(tx, at))) throw over()
    const { founded, drafts } = await foundWithin(
      tx,
      { app, organization },
      { ...asked, name: asked.organization, founder: { name, email, roles }, channel: 'web' },
    )
    const identity = await insertIdentity(tx, { name, email, passwordHash, at })
    if (!identity) throw over()
    await insertMembership(tx, { person: founded.person.id, identity }, at)
    await forgetFirstRunSecrets(tx)
    await appendTrail(tx, organization, drafts)
    return founded
  })
}

async function assertMayBegin(app: App, link: string | null, isLoopback: boolean): Promise<void> {
  await app.store.outside(async (tx) => {
    if (await isFounded(tx)) throw over()
    if (isLoopback || (link && (await isFirstRunSecret(tx, hashOf(link))))) return
    throw new Refused('notAllowed', [refuse('first_run_link_needed')])
  })
}

function firstRunRefusals({ password, roles }: FirstRun, about: { email: string; name: string }): Refusal[] {
  const options = firstRunRoles as readonly string[]
  return unmet(
    passwordRefusal(password, about),
    !roles.every((role) => options.includes(role)) &&
      fieldRefusal('not_a_choice', 'roles', { options: options.join(', ') }),
  )
}

function over(): Refused {
  return new Refused('notNow', [refuse('first_run_over')])
}
