import { ratioOf } from '#domain/measurement/series.ts'
import { aiSystem } from '#domain/records/aiSystem/aiSystem.ts'
import { driftIncident, isDrift } from '#domain/records/aiSystem/drift.ts'
import { incident } from '#domain/records/incident/incident.ts'
import type { Day } from '#domain/time/days.ts'
import { isDriftKept, keepDrift, type Watched, watchedLines } from '#store/aiSystems/drift.ts'
import type { Tx } from '#store/open.ts'
import { readSeries } from '#store/points/read.ts'
import { readSettings } from '#store/settings.ts'
import type { App } from '../app.ts'
import { inTurn } from '../jobs/inTurn.ts'
import { raiseFromWithin } from '../records/raisedFrom.ts'

interface Drifted extends Watched {
  readonly periodStart: Day
  readonly value: number
}

/**
 * Makes the newest reading of a monitoring plan that lies outside its limits an incident of its system, once (C-323). Answers how many
 * are new.
 */
export async function raiseDriftIncidents(app: App, organization: string): Promise<number> {
  const drifted = await app.store.inside({ organization }, drifts)
  await inTurn(drifted, 'Looking at monitoring plans', (each) => raise(app, organization, each))
  return drifted.length
}

async function drifts(tx: Tx): Promise<Drifted[]> {
  const found: Drifted[] = []
  for (const line of await watchedLines(tx)) {
    const newest = (await readSeries(tx, line.metric, { last: 1 })).at(-1)
    const value = newest ? ratioOf(newest) : null
    if (!newest || value === null || !isDrift(value, line)) continue
    const drifted = { ...line, periodStart: newest.periodStart, value }
    if (!(await isDriftKept(tx, drifted))) found.push(drifted)
  }
  return found
}

async function raise(app: App, organization: string, drifted: Drifted): Promise<void> {
  await app.store.inside({ organization }, async (tx) => {
    if (await isDriftKept(tx, drifted)) return
    const { language } = await readSettings(tx)
    const at = { app, caller: { organization, actor: { kind: 'system' }, channel: 'job', language } } as const
    const from = { type: aiSystem, ref: drifted.system }
    const made = await raiseFromWithin(tx, at, { type: incident, input: driftIncident(drifted, language), from })
    await keepDrift(tx, { ...drifted, incident: made.id })
  })
}
