import { randomUUID } from 'node:crypto'
import { nextRun } from '#domain/feeds/backOff.ts'
import { type Refusal, refuse } from '#domain/kernel/refusal.ts'
import { nextPeriod } from '#domain/measurement/periods.ts'
import type { Day } from '#domain/time/days.ts'
import { daysAfter } from '#domain/time/instants.ts'
import { SourceFault } from '#outside/sourceFault.ts'
import { keepBurn } from '#store/feeds/burn.ts'
import { letGo, notePulledTo, releaseFeed, stillHolds } from '#store/feeds/claims.ts'
import { readFeed } from '#store/feeds/feeds.ts'
import { insertRun, type RunCause, sweepRuns } from '#store/feeds/runs.ts'
import type { App } from '../app.ts'
import type { At, Caller } from '../caller.ts'
import { type Fetched, fetched } from './fetched.ts'
import { type Plan, planOf } from './plan.ts'
import { type Counted, nothing, run, takeIn } from './takeIn.ts'

/** A feed this server holds for a time, and why it runs. */
export interface Held {
  readonly feed: string
  readonly lease: string
  readonly cause: RunCause
  /** This period alone, again. */
  readonly only?: Day
}

/**
 * Runs a feed that was claimed: asks outside any transaction, then takes in what came, the log, how far it is and when it runs next in one.
 * Whatever goes wrong with the source is the feed's state, with the next attempt set; nothing is thrown for it. Answers what came in,
 * or null where the feed was changed, paused or taken over meanwhile and nothing was written.
 */
export async function runHeld(app: App, caller: Caller, held: Held): Promise<Counted | { fault: Refusal } | null> {
  const startedAt = app.now()
  try {
    const { feed: id, only } = held
    const plan = await app.store.inside(caller, (tx) => planOf(tx, app, { id, ...(only && { only }) }))
    const said = await fetched(app, caller, plan)
    return await conclude({ app, caller }, { held, plan, said, startedAt })
  } catch (failure) {
    const fault = faultOf(failure)
    await fail({ app, caller }, { held, fault, startedAt })
    return { fault }
  }
}

interface Said {
  readonly held: Held
  readonly plan: Plan
  readonly said: Fetched
  readonly startedAt: string
}

function conclude(at: At, { held, plan, said, startedAt }: Said): Promise<Counted | null> {
  const { app, caller } = at
  const { feed, spans, goesOn, metric } = plan
  return app.store.inside(caller, async (tx) => {
    if (!(await stillHolds(tx, { ...held, version: feed.version }))) {
      await letGo(tx, held)
      return null
    }
    const now = app.now()
    const last = spans.at(-1)
    if (last && !held.only) await notePulledTo(tx, feed.id, nextPeriod(last.period, metric.cadence))
    if (said.burns)
      await keepBurn(
        tx,
        feed.id,
        said.burns.map((burn) => ({ ...burn, at: now })),
      )
    const nextRunAt = goesOn ? now : nextRun(now, feed.everyMinutes ?? 60, 0)
    await releaseFeed(tx, { ...held, at: now, nextRunAt, fault: null })
    await sweepRuns(tx, feed.id, daysAfter(now, -LOG_DAYS))
    const counted = await takeIn(tx, at, { plan, fetched: said })
    await insertRun(tx, feed.id, run(counted, { startedAt, endedAt: now, cause: held.cause, version: feed.version }))
    return counted
  })
}

const LOG_DAYS = 90

function fail(
  { app, caller }: At,
  { held, fault, startedAt }: { held: Held; fault: Refusal; startedAt: string },
): Promise<void> {
  return app.store.inside(caller, async (tx) => {
    const feed = await readFeed(tx, held.feed, { lock: true })
    if (!feed) return
    const endedAt = app.now()
    const nextRunAt = nextRun(endedAt, feed.everyMinutes ?? 60, feed.failures + 1)
    await releaseFeed(tx, { ...held, at: endedAt, nextRunAt, fault })
    const line = run(
      { ...nothing, outcome: 'failed' },
      { startedAt, endedAt, cause: held.cause, version: feed.version },
    )
    await insertRun(tx, feed.id, { ...line, fault })
  })
}

/** The source's fault in words. A defect of ours is logged under a number, and the feed shows the number. */
function faultOf(failure: unknown): Refusal {
  if (failure instanceof SourceFault) return failure.refusal
  const reference = randomUUID().slice(0, 8)
  console.error(`unexpected ${reference} in a feed:`, failure)
  return refuse('unexpected', { values: { reference } })
}
