import { type Refusal, Refused, refuse } from '#domain/kernel/refusal.ts'
import { readFeed, updateFeed } from '#store/feeds/feeds.ts'
import type { App } from '../app.ts'
import { found } from '../asking.ts'
import type { Caller } from '../caller.ts'
import { idFrom } from '../texts.ts'
import { assertMayManage } from './allowed.ts'
import { feedOf, type OneFeed } from './look.ts'
import { runHeld } from './pull.ts'
import { feedCaller, hold } from './pullDueFeeds.ts'
import type { Counted } from './takeIn.ts'
import { trailOfFeed } from './trailed.ts'

export interface RanNow {
  readonly feed: OneFeed
  /** What came in; with a fault, why nothing did. */
  readonly result: Counted | { readonly fault: Refusal }
}

/**
 * Asks the source now instead of when it is due; `again` from the beginning, so that everything it corrects is restated.
 * @throws Refused notAllowed, notFound, notNow while it is paused or running
 */
export async function runFeedNow(
  app: App,
  caller: Caller,
  { id, again }: { id: string; again: boolean },
): Promise<RanNow> {
  assertMayManage(caller)
  const feed = await app.store.inside(caller, async (tx) => {
    const feed = found(await readFeed(tx, idFrom(id, 'id'), { lock: true }))
    if (feed.everyMinutes === null) throw new Refused('notNow', [refuse('feed_takes_only')])
    if (feed.state === 'paused') throw new Refused('notNow', [refuse('feed_paused')])
    if (again) await updateFeed(tx, feed.id, { pulledTo: null })
    await trailOfFeed(tx, { app, caller }, { verb: 'feed.run', feed: feed.id })
    return feed
  })
  const system = feedCaller(caller.organization, 'job')
  const held = await hold(app, system, feed.id)
  const result = held && (await runHeld(app, system, { ...held, cause: 'asked' }))
  if (!result) throw new Refused('notNow', [refuse('feed_running')])
  return { feed: await feedOf(app, caller, feed.id), result }
}
