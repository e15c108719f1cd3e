import { PgBoss } from 'pg-boss'
import type { App } from '../app.ts'
import { computeMetrics } from '../metrics/computeMetrics.ts'
import { computeVerdicts } from '../proof/computeVerdicts.ts'
import { askForMissedObjectives } from '../registerHealth/missedObjectives.ts'
import { lookDaily } from '../signals/lookEverywhere.ts'
import { startDeliveries } from './deliveries.ts'
import { runDueClocks } from './dueClocks.ts'
import { eachOrganization } from './eachOrganization.ts'
import { startFeedRounds } from './feedRounds.ts'
import { startSignalRounds } from './signalRounds.ts'

export interface JobOptions {
  /** The nightly backup, given by whoever assembles the house; without it there is none. */
  readonly nightly?: () => Promise<void>
  /** How often to look for notices that nobody hastened. */
  readonly deliverEverySeconds?: number
  /** How often to look whether a feed is due. */
  readonly feedEverySeconds?: number
  /** How often to look whether the data raised something. */
  readonly signalEverySeconds?: number
}

export interface Jobs {
  stop(): Promise<void>
}

/** Where jobs live; made and migrated at start by the account that owns the database. */
const SCHEMA = 'pgboss'
const HOURLY = '7 * * * *'
/** Verdicts come after the readings of the hour. */
const QUARTER_PAST = '15 * * * *'
const AT_NIGHT = '30 2 * * *'

/**
 * Starts what runs by itself: deliveries, every organization's daily clock, the nightly backup. On several servers each job is done by
 * one of them. Jobs hold no data of people: what to do is looked up when it is done (docs/adr/0009-notices-and-jobs.md).
 */
export async function startJobs(
  app: App,
  { nightly, deliverEverySeconds = 30, feedEverySeconds = 30, signalEverySeconds = 30 }: JobOptions = {},
): Promise<Jobs> {
  const boss = quietBoss(app)
  await boss.start()
  await everyHour(boss, app)
  if (nightly) await everyNight(boss, nightly)
  const deliveries = startDeliveries(app, deliverEverySeconds)
  const feeds = startFeedRounds(app, feedEverySeconds)
  const signals = startSignalRounds(app, signalEverySeconds)
  return {
    stop: async () => {
      await deliveries.stop()
      await feeds.stop()
      await signals.stop()
      await boss.stop({ graceful: true, close: false, timeout: 10_000 })
    },
  }
}

/** pg-boss on the store's own connections, at a pace at which an idle house stays idle. */
function quietBoss(app: App): PgBoss {
  const { libraryPool } = app.store
  const boss = new PgBoss({
    db: { executeSql: (text, values) => libraryPool.query(text, values as never) },
    schema: SCHEMA,
    superviseIntervalSeconds: 300,
    queueCacheIntervalSeconds: 300,
    monitorIntervalSeconds: 3600,
    cronMonitorIntervalSeconds: 45,
    cronWorkerIntervalSeconds: 40,
    clockMonitorIntervalSeconds: 600,
    bamIntervalSeconds: 300,
    flowIntervalSeconds: 300,
    monitorVacuum: false,
  })
  boss.on('error', (failure) => console.error('jobs:', failure))
  return boss
}

/** One queued or running at a time; what failed, or died with its server, is tried again; what is done goes after a day. */
const queue = {
  policy: 'exclusive',
  retryLimit: 3,
  retryDelay: 60,
  expireInSeconds: 900,
  deleteAfterSeconds: 86_400,
} as const

/** The clock is looked after every hour, because an organization's day begins in its own time zone. */
async function everyHour(boss: PgBoss, app: App): Promise<void> {
  await boss.createQueue('clock', queue)
  await boss.schedule('clock', HOURLY)
  await boss.send('clock', null)
  await boss.work('clock', { pollingIntervalSeconds: 60 }, () => runDueClocks(app))
  await boss.createQueue('metrics', queue)
  await boss.schedule('metrics', HOURLY)
  await boss.work('metrics', { pollingIntervalSeconds: 60 }, () =>
    eachOrganization(app, 'Computing metrics', (organization) => computeMetrics(app, organization)),
  )
  await boss.createQueue('verdicts', queue)
  await boss.schedule('verdicts', QUARTER_PAST)
  await boss.work('verdicts', { pollingIntervalSeconds: 60 }, () =>
    eachOrganization(app, 'Computing verdicts', (organization) => computeVerdicts(app, organization)),
  )
  await boss.createQueue('objectives', queue)
  await boss.schedule('objectives', HOURLY)
  await boss.work('objectives', { pollingIntervalSeconds: 60 }, () =>
    eachOrganization(app, 'Looking at objectives', (organization) => askForMissedObjectives(app, organization)),
  )
  await boss.createQueue('signals', queue)
  await boss.schedule('signals', QUARTER_PAST)
  await boss.work('signals', { pollingIntervalSeconds: 60 }, () => lookDaily(app))
}

/** A machine that slept through the night makes its backup when it wakes. */
async function everyNight(boss: PgBoss, nightly: () => Promise<void>): Promise<void> {
  await boss.createQueue('nightly', queue)
  await boss.work('nightly', { pollingIntervalSeconds: 60 }, nightly)
  await boss.schedule('nightly', AT_NIGHT, null, {
    tz: Intl.DateTimeFormat().resolvedOptions().timeZone,
    missed: 'once',
  })
}
