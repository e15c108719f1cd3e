import { daysAfter, isInstant } from '#domain/time/instants.ts'
import { type FeedBurn, readBurn } from '#store/feeds/burn.ts'
import { type DeadLetter, listDeadLetters } from '#store/feeds/deadLetters.ts'
import { type Feed, listFeeds, readFeed } from '#store/feeds/feeds.ts'
import { type FeedRun, listRuns } from '#store/feeds/runs.ts'
import { type OtherSource, otherSources } from '#store/feeds/sources.ts'
import type { Tx } from '#store/open.ts'
import { metricsNamed } from '#store/points/metrics.ts'
import type { App } from '../app.ts'
import { found } from '../asking.ts'
import { type Caller, eyesOf } from '../caller.ts'
import { afterInTime, inTime, type PageAsked, pageFrom, placeFrom } from '../pageMark.ts'
import { idFrom } from '../texts.ts'

export type { FeedBurn } from '#store/feeds/burn.ts'
export type { DeadLetter } from '#store/feeds/deadLetters.ts'
export type { Feed } from '#store/feeds/feeds.ts'
export type { FeedRun } from '#store/feeds/runs.ts'
export type { OtherSource } from '#store/feeds/sources.ts'

export interface FeedList {
  readonly items: readonly Feed[]
  /** The ways readings came in without a feed in the last year: the API, a screen, files. */
  readonly others: readonly OtherSource[]
}

/** Everything numbers come from; every member may see it (C-065). */
export function feeds(app: App, caller: Caller): Promise<FeedList> {
  return app.store.inside(caller, async (tx) => ({
    items: await asSeen(tx, caller, await listFeeds(tx)),
    others: await otherSources(tx, daysAfter(app.now(), -365)),
  }))
}

/** A feed is everyone's to see, the name of its metric only theirs who see the metric. */
async function asSeen<T extends Feed>(tx: Tx, caller: Caller, shown: readonly T[]): Promise<T[]> {
  const seen = await metricsNamed(
    tx,
    shown.flatMap(({ metric }) => metric?.id ?? []),
    eyesOf(caller),
  )
  return shown.map((feed) => (feed.metric && !seen.has(feed.metric.id) ? { ...feed, metric: null } : feed))
}

export interface OneFeed extends Feed {
  readonly burn: readonly FeedBurn[]
}

export function feedOf(app: App, caller: Caller, id: string): Promise<OneFeed> {
  return app.store.inside(caller, async (tx) => {
    const [feed] = await asSeen(tx, caller, [await oneFeed(tx, idFrom(id, 'id'))])
    return found(feed)
  })
}

export async function oneFeed(tx: Tx, id: string): Promise<OneFeed> {
  return { ...found(await readFeed(tx, id)), burn: await readBurn(tx, id) }
}

/** What a feed did, newest first. */
export function runsOf(app: App, caller: Caller, { id, limit, cursor }: PageAsked & { readonly id: string }) {
  return app.store.inside(caller, async (tx): Promise<{ items: FeedRun[]; next: string | null }> => {
    const feed = found(await readFeed(tx, idFrom(id, 'id')))
    const rows = await listRuns(tx, { feed: feed.id, after: afterInTime(cursor), limit: limit + 1 })
    return pageFrom(rows, limit, (run) => inTime({ at: run.startedAt, id: run.id }))
  })
}

/** What could not be taken in: what waits, oldest first, or what was settled. */
export function deadLettersOf(
  app: App,
  caller: Caller,
  { id, isOpen, limit, cursor }: PageAsked & { readonly id: string; readonly isOpen: boolean },
) {
  return app.store.inside(caller, async (tx): Promise<{ items: DeadLetter[]; next: string | null }> => {
    const feed = found(await readFeed(tx, idFrom(id, 'id')))
    const after = cursor === null ? null : placeFrom(cursor, letterPlace)
    const rows = await listDeadLetters(tx, { feed: feed.id, isOpen, after, limit: limit + 1 })
    return pageFrom(rows, limit, ({ at, key }) => [at, key])
  })
}

/** What came at one moment stands in the order of what it is about. */
function letterPlace([at, key]: readonly unknown[]): readonly [string, string] | undefined {
  return typeof at === 'string' && isInstant(at) && typeof key === 'string' ? [at, key] : undefined
}
