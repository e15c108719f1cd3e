import type { Language } from '#domain/words/sentence.ts'
import { findSignedIn, findTokenHolder, type Place, type SignedIn, type TokenHolder } from '#store/people/callers.ts'
import { readOrganization } from '#store/people/organization.ts'
import { readPerson } from '#store/people/persons.ts'
import type { App } from '../app.ts'
import type { Caller, Channel } from '../caller.ts'
import { hashOf } from './secret.ts'

export type { Place, SignedIn, TokenHolder } from '#store/people/callers.ts'

/** Who holds this session, or null when it has ended: one statement, asked anew for every request. */
export function signedInBy(app: App, sessionToken: string): Promise<SignedIn | null> {
  return app.store.alone((db) => findSignedIn(db, sessionToken, app.now()))
}

/** For whom this API token acts, or null when it is unknown, revoked or over. */
export function holderOf(app: App, token: string): Promise<TokenHolder | null> {
  return app.store.alone((db) => findTokenHolder(db, hashOf(token), app.now()))
}

/** The caller that commands and questions take, from one place someone belongs to. */
export function callerAt(
  { organization, person, roles }: Place,
  { channel, language }: { channel: Channel; language: Language },
): Caller {
  return { organization: organization.id, actor: { kind: 'person', id: person.id, roles }, channel, language }
}

/** Whether a session must show its second factor before it goes on: the organization says so, or the person has set one up. */
export function owesSecondFactor({ session, identity }: SignedIn, place: Place | null): boolean {
  const isNeeded = identity.hasSecondFactor || (place?.secondFactorRequired ?? false)
  return isNeeded && !(identity.hasSecondFactor && session.hasSecondFactor)
}

/** The one place a token's caller has. */
export function placeOfToken(app: App, caller: Caller): Promise<Place> {
  return app.store.inside(caller, async (tx) => {
    const { id, slug, name, clock, language, secondFactorRequired } = await readOrganization(tx)
    const person = caller.actor.kind === 'person' ? await readPerson(tx, caller.actor.id) : null
    if (!person) throw new Error('A token acts for a person.')
    return {
      organization: { id, slug, name, clock },
      language,
      secondFactorRequired,
      person: { id: person.id, name: person.name },
      roles: person.roles,
    }
  })
}
