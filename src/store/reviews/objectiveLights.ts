import { progressOf } from '#domain/objectives/progress.ts'
import { addDays } from '#domain/time/days.ts'
import { aimedObjectives } from '../objectives/list.ts'
import type { Tx } from '../open.ts'
import { metricsNamed } from '../points/metrics.ts'
import { readManySeries } from '../points/read.ts'

/** Quarterly readings of six years, as the objectives' own page looks back. */
const LOOK_BACK_DAYS = 2200

/** How many objectives that all may see show each light today. */
export async function objectiveLights(tx: Tx, today: string): Promise<ReadonlyMap<string, number>> {
  const aimed = await aimedObjectives(tx, { ids: null, eyes: [] })
  const named = aimed.flatMap(({ metric }) => metric ?? [])
  const metrics = await metricsNamed(tx, named, [])
  const series = await readManySeries(tx, named, { from: addDays(today, -LOOK_BACK_DAYS) })
  const lights = aimed.map(({ metric: id, baseline, target, alarmAt, activeSince, targetOn }) => {
    const metric = metrics.get(id ?? '')
    if (!metric || metric.state === 'draft') return 'unknown'
    const aim = { direction: metric.direction, baseline, target, alarmAt, from: activeSince, by: targetOn }
    return progressOf(aim, { points: series.get(metric.id) ?? [], cadence: metric.cadence, today }).light
  })
  return new Map([...new Set(lights)].map((light) => [light, lights.filter((each) => each === light).length]))
}
