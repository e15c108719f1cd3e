import type { App } from '../app.ts'
import { pullDueFeeds } from '../feeds/pullDueFeeds.ts'

export interface FeedRounds {
  stop(): Promise<void>
}

/**
 * Looks every so often whether a feed is due. One look costs one small statement; who runs which feed is settled in the database, so every
 * server may look. A round that still works is not joined by another.
 */
export function startFeedRounds(app: App, everySeconds: number): FeedRounds {
  let running: Promise<void> | null = null
  const round = () => {
    running ??= pullDueFeeds(app)
      .then(() => {})
      .catch((failure) => console.error('feeds could not be looked after; the next round tries again:', failure))
      .finally(() => {
        running = null
      })
  }
  const rounds = setInterval(round, everySeconds * 1000).unref()
  round()
  return {
    stop: async () => {
      clearInterval(rounds)
      await running
    },
  }
}
