import { organizationsWithNotices } from '#store/notices/outbox.ts'
import type { App } from '../app.ts'
import { deliverNotices } from '../notices/deliver.ts'
import { onWake } from '../notices/wake.ts'
import { inTurn } from './inTurn.ts'
import type { OutgoingJobs } from './outgoing.ts'

/** When to look after a wake: the hint comes before the commit, which is nearly always done by the first of these. */
const LOOKS_MS = [100, 1500]

export interface Deliveries {
  stop(): Promise<void>
}

/**
 * Delivers notices soon after they are written by this process, and every `everySeconds` whatever waits anywhere: what a process
 * that died left behind, or the command line. One look costs one small statement. What leaves the house follows by its own jobs.
 */
export function startDeliveries(app: App, everySeconds: number, outgoing?: OutgoingJobs): Deliveries {
  const timers = new Set<NodeJS.Timeout>()
  const running = new Set<Promise<void>>()
  const woken = new Set<string>()
  const run = (work: () => Promise<unknown>) => {
    const done: Promise<void> = work()
      .then(() => {})
      .catch((failure) => console.error('notices could not be delivered; they wait for the next round:', failure))
      .finally(() => running.delete(done))
    running.add(done)
  }
  const later = (milliseconds: number, work: () => void) => {
    const timer = setTimeout(() => {
      timers.delete(timer)
      work()
    }, milliseconds)
    timers.add(timer.unref())
  }
  const deaf = onWake(app.store, (organization) => {
    if (woken.has(organization)) return
    woken.add(organization)
    for (const [look, milliseconds] of LOOKS_MS.entries()) {
      later(milliseconds, () => {
        if (look === 0) woken.delete(organization)
        run(async () => {
          await deliverNotices(app, organization)
          await outgoing?.hasten(organization)
        })
      })
    }
  })
  const round = () =>
    run(async () => {
      await deliverEverywhere(app)
      await outgoing?.look()
    })
  const rounds = setInterval(round, everySeconds * 1000).unref()
  round()
  return {
    stop: async () => {
      deaf()
      clearInterval(rounds)
      for (const timer of timers) clearTimeout(timer)
      await Promise.all(running)
    },
  }
}

/** Delivers whatever waits in any organization; one that fails does not keep the others waiting. */
export async function deliverEverywhere(app: App): Promise<void> {
  const organizations = await app.store.outside(organizationsWithNotices)
  await inTurn(organizations, 'Delivering notices', (organization) => deliverNotices(app, organization))
}
