import { type FeedKind, feedKinds } from '#domain/feeds/kinds.ts'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import { newSigningSecret } from '#outside/standardWebhook.ts'
import { readFeed } from '#store/feeds/feeds.ts'
import { keepFeedSecret } from '#store/feeds/secrets.ts'
import type { Tx } from '#store/open.ts'
import type { App } from '../app.ts'
import { found } from '../asking.ts'
import type { Caller } from '../caller.ts'
import { newSecret } from '../people/secret.ts'
import { idFrom } from '../texts.ts'
import { assertMayManage } from './allowed.ts'
import { trailOfFeed } from './trailed.ts'

/**
 * Makes what a sender proves itself by, in place of an earlier one. A signature is checked with the secret itself, so that is kept; a
 * token is kept as its hash only. Null where nobody sends.
 */
export async function giveSecret(
  tx: Tx,
  { feed, kind, at }: { feed: string; kind: FeedKind; at: string },
): Promise<string | null> {
  const { proves } = feedKinds[kind]
  if (proves === null) return null
  if (proves === 'signature') {
    const secret = newSigningSecret()
    await keepFeedSecret(tx, { feed, purpose: 'signing', secret, at })
    return secret
  }
  const { secret, hash } = newSecret('feed')
  await keepFeedSecret(tx, { feed, purpose: 'token', secret: hash.toString('hex'), at })
  return secret
}

/** A new secret for whoever sends; the old one opens nothing from now on. @throws Refused notAllowed, notFound, notNow */
export function renewSecret(app: App, caller: Caller, id: string): Promise<{ secret: string }> {
  assertMayManage(caller)
  return app.store.inside(caller, async (tx) => {
    const feed = found(await readFeed(tx, idFrom(id, 'id'), { lock: true }))
    const secret = await giveSecret(tx, { feed: feed.id, kind: feed.kind, at: app.now() })
    if (secret === null) throw new Refused('notNow', [refuse('feed_secretless')])
    await trailOfFeed(tx, { app, caller }, { verb: 'feed.secret', feed: feed.id })
    return { secret }
  })
}
