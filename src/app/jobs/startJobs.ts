import { PgBoss } from 'pg-boss'
import { raiseDriftIncidents } from '../aiSystems/raiseDriftIncidents.ts'
import type { App } from '../app.ts'
import { expireCertificates } from '../certification/expireCertificates.ts'
import { lookAfterTraining } from '../competence/lookAfter.ts'
import { takeDay } from '../conformity/takeDay.ts'
import { closeSurveys } from '../culture/closeSurveys.ts'
import { pullDueFeeds } from '../feeds/pullDueFeeds.ts'
import { computeMetrics } from '../metrics/computeMetrics.ts'
import { draftNonconformities } from '../nonconformities/draftNonconformities.ts'
import { sayLateControl } from '../nonconformities/sayLateControl.ts'
import { makeDueDigests } from '../notices/digests.ts'
import { computeVerdicts } from '../proof/computeVerdicts.ts'
import { askForMissedObjectives } from '../registerHealth/missedObjectives.ts'
import { askForReassessments } from '../risks/askForReassessments.ts'
import { lookDaily, lookEverywhere } from '../signals/lookEverywhere.ts'
import { raisePatterns } from '../trends/raisePatterns.ts'
import { startDeliveries } from './deliveries.ts'
import { runDueClocks } from './dueClocks.ts'
import { eachOrganization } from './eachOrganization.ts'
import { startOutgoing } from './outgoing.ts'
import { startRounds } from './rounds.ts'

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
  const deliveries = startDeliveries(app, deliverEverySeconds, await startOutgoing(boss, app))
  const feeds = startRounds(() => pullDueFeeds(app), {
    everySeconds: feedEverySeconds,
    complaint: 'feeds could not be looked after',
  })
  const signals = startRounds(() => lookEverywhere(app), {
    everySeconds: signalEverySeconds,
    complaint: 'signals could not be looked for',
  })
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

/** What has its day is looked after every hour, because an organization's day begins in its own time zone. */
async function everyHour(boss: PgBoss, app: App): Promise<void> {
  await hourly(boss, 'clock', { at: HOURLY, work: () => runDueClocks(app), isDueAtStart: true })
  await hourly(boss, 'metrics', {
    at: HOURLY,
    work: () => eachOrganization(app, 'Computing metrics', (organization) => computeMetrics(app, organization)),
  })
  await hourly(boss, 'verdicts', {
    at: QUARTER_PAST,
    work: () => eachOrganization(app, 'Computing verdicts', (organization) => computeVerdicts(app, organization)),
  })
  await hourly(boss, 'objectives', {
    at: HOURLY,
    work: () =>
      eachOrganization(app, 'Looking at objectives', (organization) => askForMissedObjectives(app, organization)),
  })
  await hourly(boss, 'digests', {
    at: HOURLY,
    work: () => eachOrganization(app, 'Making digests', (organization) => makeDueDigests(app, organization)),
    isDueAtStart: true,
  })
  await hourly(boss, 'training', {
    at: HOURLY,
    work: () => eachOrganization(app, 'Looking after training', (organization) => lookAfterTraining(app, organization)),
  })
  await hourly(boss, 'surveys', {
    at: HOURLY,
    work: () =>
      eachOrganization(app, 'Ending surveys', async (organization) => {
        await closeSurveys(app, organization)
      }),
  })
  await hourly(boss, 'certificates', {
    at: HOURLY,
    work: () =>
      eachOrganization(app, 'Looking at certificates', (organization) => expireCertificates(app, organization)),
  })
  await hourly(boss, 'nonconformities', {
    at: QUARTER_PAST,
    work: () =>
      eachOrganization(app, 'Looking after nonconformities', async (organization) => {
        await sayLateControl(app, organization)
        await draftNonconformities(app, organization)
      }),
  })
  await hourly(boss, 'monitoring', {
    at: QUARTER_PAST,
    work: () =>
      eachOrganization(app, 'Looking at monitoring plans', async (organization) => {
        await raiseDriftIncidents(app, organization)
      }),
  })
  await hourly(boss, 'reassessments', {
    at: QUARTER_PAST,
    work: () =>
      eachOrganization(app, 'Asking for reassessments', (organization) => askForReassessments(app, organization)),
  })
  await hourly(boss, 'patterns', {
    at: QUARTER_PAST,
    work: () => eachOrganization(app, 'Looking for patterns', (organization) => raisePatterns(app, organization)),
  })
  await hourly(boss, 'conformity', {
    at: QUARTER_PAST,
    work: () => eachOrganization(app, 'Looking at conformity', (organization) => takeDay(app, organization)),
    isDueAtStart: true,
  })
  await hourly(boss, 'signals', { at: QUARTER_PAST, work: () => lookDaily(app) })
}

interface Hourly {
  /** When in the hour, as cron says it. */
  readonly at: string
  readonly work: () => Promise<void>
  /** A day may have begun while the house stood still. */
  readonly isDueAtStart?: boolean
}

async function hourly(boss: PgBoss, job: string, { at, work, isDueAtStart = false }: Hourly): Promise<void> {
  await boss.createQueue(job, queue)
  await boss.schedule(job, at)
  // Sent before the worker's first look, or it waits for the second.
  if (isDueAtStart) await boss.send(job, null)
  await boss.work(job, { pollingIntervalSeconds: 60 }, () => logged(job, work))
}

/** pg-boss writes down that a job failed and tells nobody: whoever looks after the house reads it in its log. */
async function logged(job: string, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (failure) {
    console.error(`the job ${job} failed; it is tried again:`, failure)
    throw failure
  }
}

/** A machine that slept through the night makes its backup when it wakes. */
async function everyNight(boss: PgBoss, nightly: () => Promise<void>): Promise<void> {
  await boss.createQueue('nightly', queue)
  await boss.work('nightly', { pollingIntervalSeconds: 60 }, () => logged('nightly', nightly))
  await boss.schedule('nightly', AT_NIGHT, null, {
    tz: Intl.DateTimeFormat().resolvedOptions().timeZone,
    missed: 'once',
  })
}
