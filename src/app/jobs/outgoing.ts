import type { PgBoss } from 'pg-boss'
import { isDeliveryDue, organizationsWithDeliveries } from '#store/notices/deliveries.ts'
import type { App } from '../app.ts'
import { sendOutgoing, waysOf } from '../notices/sendOutgoing.ts'

const QUEUE = 'outgoing'

/** One queued and one at work for each organization: what comes while one works is not missed. Its data is the organization's id. */
const queue = {
  policy: 'stately',
  retryLimit: 3,
  retryDelay: 60,
  expireInSeconds: 900,
  deleteAfterSeconds: 3600,
} as const

/** A worker that is woken takes one job after the other until there is none. */
const pace = { pollingIntervalSeconds: 60, localConcurrency: 2, burstWhenBatchFull: true } as const

interface Job {
  readonly organization: string
}

export interface OutgoingJobs {
  /** Has an organization's deliveries sent soon, by whichever server is free. */
  hasten(organization: string): Promise<void>
  /** Looks everywhere for what is due: retries, and what a process that died left behind. */
  look(): Promise<void>
}

/** Sends mail and webhooks by jobs, so that servers share the work and a slow receiver of one organization keeps no other waiting. */
export async function startOutgoing(boss: PgBoss, app: App): Promise<OutgoingJobs> {
  await boss.createQueue(QUEUE, queue)
  const worker = await boss.work<Job>(QUEUE, pace, async ([job]) => {
    if (job) await sendOutgoing(app, job.data.organization)
  })
  const send = async (organization: string) => {
    await boss.send(QUEUE, { organization }, { singletonKey: organization })
    boss.notifyWorker(worker)
  }
  const ways = app.outgoing ? waysOf(app.outgoing) : []
  return {
    hasten: async (organization) => {
      const isDue = await app.store.inside({ organization }, (tx) => isDeliveryDue(tx, app.now(), ways))
      if (isDue) await send(organization)
    },
    look: async () => {
      const organizations = await app.store.outside((tx) => organizationsWithDeliveries(tx, app.now()))
      for (const organization of organizations) await send(organization)
    },
  }
}
