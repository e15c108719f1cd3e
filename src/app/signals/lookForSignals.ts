import { addDays, dayOf } from '#domain/time/days.ts'
import type { Tx } from '#store/open.ts'
import { changesOn } from '#store/points/changes.ts'
import { readManySeries } from '#store/points/read.ts'
import { takeTouched } from '#store/points/touched.ts'
import { readSettings } from '#store/settings.ts'
import { countedSince, recordedSince } from '#store/signals/incidents.ts'
import { takeTouchedIncidents } from '#store/signals/look.ts'
import { readPauses, readRaise } from '#store/signals/rules.ts'
import { type WatchedMetric, watchedAfter, watchedAmong } from '#store/signals/watched.ts'
import type { App } from '../app.ts'
import { longestInside } from './coolDown.ts'
import type { Finding } from './finding.ts'
import { incidentFindings, longestInsideOf } from './incidentFindings.ts'
import { type Keeping, keepFindings } from './keepFindings.ts'
import { metricFindings, type WatchedSeries } from './metricFindings.ts'
import { raiseCandidates } from './raiseCandidates.ts'

export interface Looked {
  /** Metrics whose newest readings the rules looked at. */
  readonly looked: number
  /** Signals that were not there before. */
  readonly found: number
}

export interface LookOptions {
  /** Everything, whatever was touched: what time alone brings, such as a month that is over. */
  readonly all?: boolean
}

/**
 * Looks at what changed since the last time (readings, incidents), or at everything, and makes a candidate of each new signal
 * (C-036…C-048, C-061, C-065). Any number of times and on several servers at once: the same finding is one candidate.
 */
export async function lookForSignals(
  app: App,
  organization: string,
  { all = false }: LookOptions = {},
): Promise<Looked> {
  const failures: unknown[] = []
  const look = { ...(await app.store.inside({ organization }, (tx) => readLook(tx, app.now()))), failures }
  const seen = all ? await lookAtAll(app, organization, look) : await lookAtTouched(app, organization, look)
  const incidents = await app.store.inside({ organization }, async (tx) => {
    const isTouched = await takeTouchedIncidents(tx)
    return isTouched || all ? lookAtIncidents(tx, look) : 0
  })
  await raiseCandidates(app, organization)
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} metrics could not be looked at.`)
  return { looked: seen.looked, found: seen.found + incidents }
}

const AT_ONCE = 250
/** Three years of readings. */
const LOOK_BACK_DAYS = 1100
/** The last ninety days, and the year before with which they are compared; fifteen months of counts. */
const INCIDENTS_BACK_DAYS = 490

interface Look extends Omit<Keeping, 'insideFor'> {
  isInForce(rule: string): boolean
  /** Of metrics the rules stumbled over: told when all the others have been looked at. */
  readonly failures: unknown[]
}

async function readLook(tx: Tx, now: string): Promise<Omit<Look, 'failures'>> {
  const { timeZone } = await readSettings(tx)
  const paused = new Set((await readPauses(tx)).map(({ rule }) => rule))
  return { now, timeZone, raise: await readRaise(tx), isInForce: (rule) => !paused.has(rule) }
}

async function lookAtTouched(app: App, organization: string, look: Look): Promise<Looked> {
  const total = { looked: 0, found: 0 }
  for (;;) {
    const batch = await app.store.inside({ organization }, async (tx) => {
      const ids = await takeTouched(tx, AT_ONCE)
      return { taken: ids.length, ...(await lookAtMetrics(tx, await watchedAmong(tx, ids), look)) }
    })
    total.looked += batch.looked
    total.found += batch.found
    if (batch.taken < AT_ONCE) return total
  }
}

async function lookAtAll(app: App, organization: string, look: Look): Promise<Looked> {
  const total = { looked: 0, found: 0 }
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const batch = await app.store.inside({ organization }, async (tx) => {
      const metrics = await watchedAfter(tx, { after, most: AT_ONCE })
      return { last: metrics.at(-1)?.id, ...(await lookAtMetrics(tx, metrics, look)) }
    })
    total.looked += batch.looked
    total.found += batch.found
    if (batch.looked < AT_ONCE || batch.last === undefined) return total
    after = batch.last
  }
}

async function lookAtMetrics(tx: Tx, metrics: readonly WatchedMetric[], look: Look): Promise<Looked> {
  if (metrics.length === 0) return { looked: 0, found: 0 }
  const from = addDays(dayOf(look.now, look.timeZone), -LOOK_BACK_DAYS)
  const series = await readManySeries(
    tx,
    metrics.map(({ id }) => id),
    { from },
  )
  const changes = await changesOn(
    tx,
    metrics.map(({ id }) => id),
    [],
  )
  const watched = new Map<string, WatchedSeries>()
  const findings: Finding[] = []
  for (const metric of metrics) {
    const points = series.get(metric.id)
    if (!points) continue
    const today = dayOf(look.now, metric.timeZone ?? look.timeZone)
    const one: WatchedSeries = { metric, points, changes: changes.get(metric.id) ?? [], today }
    watched.set(metric.id, one)
    try {
      findings.push(...metricFindings(one, look.isInForce))
    } catch (failure) {
      look.failures.push(new Error(`The rules stumbled over metric ${metric.id}.`, { cause: failure }))
    }
  }
  const insideFor: Keeping['insideFor'] = ({ metric, rule }, since) =>
    longestInside(watched.get(metric!.id)!, rule.id, since)
  return { looked: metrics.length, found: await keepFindings(tx, findings, { ...look, insideFor }) }
}

async function lookAtIncidents(tx: Tx, look: Look): Promise<number> {
  const { timeZone } = look
  const today = dayOf(look.now, timeZone)
  const given = {
    counted: await countedSince(tx, { from: addDays(today, -INCIDENTS_BACK_DAYS), timeZone }),
    recordedSince: await recordedSince(tx, timeZone),
    today,
  }
  return keepFindings(tx, incidentFindings(given, look.isInForce), {
    ...look,
    insideFor: (finding, since) => longestInsideOf(given, finding, since),
  })
}
