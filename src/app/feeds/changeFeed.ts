import { Refused, refuse } from '#domain/kernel/refusal.ts'
import { type Feed, readFeed, updateFeed } from '#store/feeds/feeds.ts'
import { forgetFeedSecret, keepFeedSecret } from '#store/feeds/secrets.ts'
import type { Tx } from '#store/open.ts'
import type { App } from '../app.ts'
import { assertVersion, found } from '../asking.ts'
import type { Caller } from '../caller.ts'
import { idFrom } from '../texts.ts'
import { assertMayManage } from './allowed.ts'
import { type OneFeed, oneFeed } from './look.ts'
import { checkedFeed, type FeedDescription } from './setUp.ts'
import { feedChanges, trailOfFeed } from './trailed.ts'

export interface FeedChangeAsked {
  readonly id: string
  /** The version the person saw. */
  readonly version: number
  /** What is to be different; the rest stays. */
  readonly change: Partial<Omit<FeedDescription, 'kind'>>
}

/**
 * Changes how a feed asks or what it fills. It tries again at once; another metric is filled from the beginning.
 * @throws Refused notAllowed, notFound, conflict, invalid
 */
export function changeFeed(app: App, caller: Caller, { id, version, change }: FeedChangeAsked): Promise<OneFeed> {
  assertMayManage(caller)
  return app.store.inside(caller, async (tx) => {
    const before = await lockedFeed(tx, id)
    assertVersion(before, version)
    const was = { ...before, metric: before.metric?.id ?? null }
    const asked = { ...was, ...change, kind: before.kind }
    const after = { kind: before.kind, ...(await checkedFeed(tx, caller, { asked, id: before.id })) }
    const changes = feedChanges(was, after)
    const { bearer } = change
    if (changes.length === 0 && bearer === undefined) return oneFeed(tx, before.id)
    const at = app.now()
    if (bearer === null) await forgetFeedSecret(tx, before.id, 'bearer')
    else if (bearer !== undefined) await keepFeedSecret(tx, { feed: before.id, purpose: 'bearer', secret: bearer, at })
    const isAsked = after.everyMinutes !== null && before.state !== 'paused'
    await updateFeed(tx, before.id, {
      name: after.name,
      metric: after.metric,
      settings: after.settings,
      everyMinutes: after.everyMinutes,
      ...(isAsked && { nextRunAt: at }),
      ...(after.metric !== was.metric && { pulledTo: null }),
    })
    const feed = await oneFeed(tx, before.id)
    await trailOfFeed(
      tx,
      { app, caller },
      { verb: bearer === undefined ? 'feed.change' : 'feed.secret', feed: feed.id, changes },
    )
    return feed
  })
}

/** Stops it: nothing is asked, and what is sent meanwhile waits. @throws Refused notAllowed, notFound, notNow */
export function pauseFeed(app: App, caller: Caller, id: string): Promise<OneFeed> {
  assertMayManage(caller)
  return app.store.inside(caller, async (tx) => {
    const feed = await lockedFeed(tx, id)
    if (feed.state === 'paused') throw new Refused('notNow', [refuse('feed_paused')])
    await updateFeed(tx, feed.id, { state: 'paused', nextRunAt: null })
    return told(tx, { app, caller }, { verb: 'feed.pause', feed })
  })
}

/** Goes on where it stopped: what was missed is fetched. @throws Refused notAllowed, notFound, notNow */
export function resumeFeed(app: App, caller: Caller, id: string): Promise<OneFeed> {
  assertMayManage(caller)
  return app.store.inside(caller, async (tx) => {
    const feed = await lockedFeed(tx, id)
    if (feed.state !== 'paused') throw new Refused('notNow', [refuse('feed_not_paused')])
    const nextRunAt = feed.everyMinutes === null ? null : app.now()
    await updateFeed(tx, feed.id, { state: 'active', failures: 0, fault: null, failingSince: null, nextRunAt })
    return told(tx, { app, caller }, { verb: 'feed.resume', feed })
  })
}

async function lockedFeed(tx: Tx, id: string): Promise<Feed> {
  return found(await readFeed(tx, idFrom(id, 'id'), { lock: true }))
}

async function told(tx: Tx, at: { app: App; caller: Caller }, { verb, feed }: { verb: string; feed: Feed }) {
  const after = await oneFeed(tx, feed.id)
  await trailOfFeed(tx, at, { verb, feed: feed.id })
  return after
}
