import { hashPassword } from 'better-auth/crypto'
import type { App } from '#app/app.ts'
import { giveLogin } from '#app/people/giveLogin.ts'
import { type CastMember, callerOf, type Founded } from './found.ts'

/** Lets everyone with an e-mail sign in with one password, so that a visitor may look through anyone's eyes. */
export async function giveLogins<P extends string>(
  app: App,
  { id, people }: Founded<P>,
  password: string,
  hashOf = hashPassword,
): Promise<void> {
  const members = Object.values<CastMember>(people)
  const administrator = members.find(({ roles }) => roles.includes('administrator'))
  if (!administrator) throw new Error('A demo organization has no administrator.')
  for (const { id: person, email } of members) {
    if (email !== null) await giveLogin(app, callerOf(id, administrator), { person, email, password, hashOf })
  }
}

/** So many people there are, about. */
const PEOPLE = 50

/** Hashing a password takes its time on purpose: some are begun at once, one after the other, while the demo is being built. */
export function hashedAhead(password: string): typeof hashPassword {
  let last = Promise.resolve('')
  const hashes = Array.from({ length: PEOPLE }, () => {
    last = last.then(() => hashPassword(password))
    last.catch(() => {})
    return last
  })
  return () => hashes.shift() ?? hashPassword(password)
}
