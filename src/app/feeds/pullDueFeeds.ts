import { randomUUID } from 'node:crypto'
import { claimFeed, organizationsWithDueFeeds } from '#store/feeds/claims.ts'
import { allOrganizations } from '#store/people/organizations.ts'
import type { App } from '../app.ts'
import type { Caller } from '../caller.ts'
import { runHeld } from './pull.ts'

/** How long a server may work on a feed before another takes it up; longer than the slowest source lets a run last. */
const LEASE_MINUTES = 20
const AT_ONCE = 4

/**
 * Pulls every feed that is due, a few at once, and answers how many runs there were. Any number of servers may do so at the same time:
 * each feed is claimed by one of them (C-065). A demo organization keeps its own time.
 */
export async function pullDueFeeds(app: App): Promise<number> {
  const due = await app.store.outside((tx) => organizationsWithDueFeeds(tx, app.now()))
  if (due.length === 0) return 0
  const clocks = new Map((await app.store.outside(allOrganizations)).map(({ id, clock }) => [id, clock]))
  const organizations = due.filter((id) => clocks.get(id) === app.clock)
  const lanes = Array.from({ length: AT_ONCE }, () => drain(app, organizations))
  return (await Promise.all(lanes)).reduce((sum, runs) => sum + runs, 0)
}

async function drain(app: App, organizations: readonly string[]): Promise<number> {
  let runs = 0
  for (const organization of organizations) {
    const caller = feedCaller(organization, 'job')
    for (;;) {
      const held = await hold(app, caller)
      if (!held) break
      await runHeld(app, caller, { ...held, cause: 'schedule' })
      runs += 1
    }
  }
  return runs
}

/** Takes a feed, one by name or whichever is due; null where there is none, or another server has it. */
export async function hold(app: App, caller: Caller, feed?: string): Promise<{ feed: string; lease: string } | null> {
  const [lease, now] = [randomUUID(), app.now()]
  const until = new Date(Date.parse(now) + LEASE_MINUTES * 60_000).toISOString()
  const claimed = await app.store.inside(caller, (tx) =>
    claimFeed(tx, { ...(feed !== undefined && { feed }), lease, now, until }),
  )
  return claimed === null ? null : { feed: claimed, lease }
}

/** Feeds act as the house itself. */
export function feedCaller(organization: string, channel: 'job' | 'api'): Caller {
  return { organization, actor: { kind: 'system' }, channel, language: 'en' }
}
