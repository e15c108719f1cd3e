import { randomBytes } from 'node:crypto'
import { unknownField } from '#domain/checks/fieldRefusal.ts'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import { improvement } from '#domain/records/improvement/improvement.ts'
import type { Language } from '#domain/words/sentence.ts'
import { newId } from '#store/ids.ts'
import type { Tx } from '#store/open.ts'
import { readOrganization } from '#store/people/organization.ts'
import { findPublic, keepFollow } from '#store/suggestions.ts'
import type { App } from '../app.ts'
import type { Body } from '../around/at.ts'
import { assertFine } from '../asking.ts'
import type { Caller } from '../caller.ts'
import { hashOf } from '../people/secret.ts'
import { createWithin } from '../records/create.ts'

export interface SuggestionPage {
  readonly organization: string
  readonly language: Language
}

/** What the page at a public address shows about whose it is. */
export function suggestionPage(app: App, token: string): Promise<SuggestionPage> {
  return atPublic(app, token, async (tx) => {
    const { name, language } = await readOrganization(tx)
    return { organization: name, language }
  })
}

/** The three things anyone may say; what else a request carries is refused, not dropped. */
const sayable = new Set(['title', 'description', 'sourceType'])

/**
 * Takes a suggestion from someone of whom nothing is known and nothing is kept (C-136): a candidate whose trail says `anonymous`.
 * Answers a secret, shown once and kept as its hash, under which they can ask what became of it (C-100).
 * @throws Refused notFound when the address has ended, invalid with every wrong field
 */
export function suggest(app: App, token: string, body: Body): Promise<{ follow: string }> {
  const foreign = Object.keys(body).filter((name) => !sayable.has(name))
  assertFine(foreign.map(unknownField))
  return atPublic(app, token, async (tx, caller) => {
    const follow = randomBytes(24).toString('base64url')
    const id = newId()
    // First, because making the record links the trail, which is a transaction's last statement.
    await keepFollow(tx, hashOf(follow), id)
    await createWithin(
      tx,
      { app, caller },
      { type: improvement, input: { sourceType: 'staffSuggestion', ...body }, id },
    )
    return { follow }
  })
}

/** Works in the organization an address opens, as nobody in particular. */
async function atPublic<T>(app: App, token: string, work: (tx: Tx, caller: Caller) => Promise<T>): Promise<T> {
  const place = await app.store.outside((tx) => findPublic(tx, hashOf(token), 'suggestion'))
  if (!place) throw new Refused('notFound', [refuse('suggestion_link_ended')])
  const caller: Caller = {
    organization: place.organization,
    actor: { kind: 'anonymous' },
    channel: 'public',
    language: 'en',
  }
  return app.store.inside(caller, (tx) => work(tx, caller))
}
