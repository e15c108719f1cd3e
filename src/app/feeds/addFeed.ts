import { feedKinds } from '#domain/feeds/kinds.ts'
import { actorId } from '#domain/kernel/facts.ts'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import { insertFeed, listFeeds } from '#store/feeds/feeds.ts'
import { keepFeedSecret, openAddress } from '#store/feeds/secrets.ts'
import { newId } from '#store/ids.ts'
import type { App } from '../app.ts'
import type { Caller } from '../caller.ts'
import { assertMayManage } from './allowed.ts'
import { type OneFeed, oneFeed } from './look.ts'
import { giveSecret } from './secret.ts'
import { checkedFeed, type FeedDescription } from './setUp.ts'
import { feedChanges, trailOfFeed } from './trailed.ts'

export interface AddedFeed {
  readonly feed: OneFeed
  /** What a sender proves itself by; shown this once. Null for a feed that asks. */
  readonly secret: string | null
}

const MOST_FEEDS = 200

/**
 * Connects a source. One that is asked begins at once, with what lies back; one that sends gets an address and a secret.
 * @throws Refused notAllowed, or invalid with all that is wrong
 */
export function addFeed(app: App, caller: Caller, asked: FeedDescription): Promise<AddedFeed> {
  assertMayManage(caller)
  const id = newId()
  return app.store.inside(caller, async (tx) => {
    const { name, settings, everyMinutes, metric } = await checkedFeed(tx, caller, { asked, id: null })
    if ((await listFeeds(tx)).length >= MOST_FEEDS)
      throw new Refused('notNow', [refuse('feed_too_many', { values: { limit: MOST_FEEDS } })])
    const { kind, bearer } = asked
    const at = app.now()
    const nextRunAt = everyMinutes === null ? null : at
    const described = { kind, name, metric, settings, everyMinutes }
    await insertFeed(tx, { id, ...described, nextRunAt, at, by: actorId(caller.actor) })
    if (feedKinds[kind].comesBy !== 'pull') await openAddress(tx, id)
    if (bearer) await keepFeedSecret(tx, { feed: id, purpose: 'bearer', secret: bearer, at })
    const secret = await giveSecret(tx, { feed: id, kind, at })
    const feed = await oneFeed(tx, id)
    await trailOfFeed(tx, { app, caller }, { verb: 'feed.create', feed: id, changes: feedChanges(null, described) })
    return { feed, secret }
  })
}
