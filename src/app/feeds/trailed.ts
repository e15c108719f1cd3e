import type { Feed } from '#store/feeds/feeds.ts'
import type { Tx } from '#store/open.ts'
import { appendTrail, type TrailChange } from '#store/trail/trail.ts'
import type { At } from '../caller.ts'
import { draft } from '../trailed.ts'

interface FeedHappened {
  readonly verb: string
  readonly feed: string
  readonly changes?: readonly TrailChange[]
  readonly reason?: string | null
}

/** One trail entry about a feed; its paths are those of the feed: `settings/query`. */
export async function trailOfFeed(
  tx: Tx,
  at: At,
  { verb, feed, changes = [], reason = null }: FeedHappened,
): Promise<void> {
  await appendTrail(tx, at.caller.organization, [
    draft(at, { verb, subject: { type: 'feed', id: feed }, changes, reason }),
  ])
}

type Described = Pick<Feed, 'kind' | 'name' | 'settings' | 'everyMinutes'> & { readonly metric: string | null }

/** What differs between two descriptions of a feed, setting by setting. */
export function feedChanges(before: Described | null, after: Described): TrailChange[] {
  const flat = (feed: Described | null): Record<string, unknown> => {
    if (!feed) return {}
    const { settings, ...rest } = feed
    return {
      ...rest,
      ...Object.fromEntries(Object.entries(settings).map(([name, value]) => [`settings/${name}`, value])),
    }
  }
  const [was, is] = [flat(before), flat(after)]
  return [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .map((path) => ({ path, before: was[path] ?? null, after: is[path] ?? null }))
    .filter((change) => change.before !== change.after)
}
