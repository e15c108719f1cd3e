import { fillGaps } from '#domain/measurement/periods.ts'
import type { SeriesPoint } from '#domain/measurement/series.ts'
import { type Progress, progressOf } from '#domain/objectives/progress.ts'
import { addDays, type Day, dayOf } from '#domain/time/days.ts'
import { type Aimed, aimedObjectives } from '#store/objectives/list.ts'
import { type KnownMetric, metricsNamed } from '#store/points/metrics.ts'
import { readManySeries } from '#store/points/read.ts'
import { readSettings } from '#store/settings.ts'
import type { App } from '../app.ts'
import { type Caller, eyesOf } from '../caller.ts'

export interface ObjectiveProgress extends Progress {
  readonly objective: Pick<Aimed, 'id' | 'number' | 'title' | 'state' | 'baseline' | 'target' | 'targetOn'>
  readonly metric: Pick<KnownMetric, 'id' | 'number' | 'name' | 'unit' | 'kind' | 'direction' | 'cadence'>
  /** The newest readings, missing periods with value null. */
  readonly points: readonly SeriesPoint[]
}

/** Quarterly readings of six years. */
const LOOK_BACK_DAYS = 2200
const SHOWN = 24

/**
 * Light and trend of objectives by their key figures (C-308): of those named, or of all that are approved or followed. One whose
 * figure is not in use, or not for these eyes, is absent.
 */
export function objectiveProgress(
  app: App,
  caller: Caller,
  { ids }: { readonly ids: readonly string[] | null },
): Promise<ObjectiveProgress[]> {
  const eyes = eyesOf(caller)
  return app.store.inside(caller, async (tx) => {
    const { timeZone } = await readSettings(tx)
    const aimed = await aimedObjectives(tx, { ids, eyes })
    const named = aimed.flatMap(({ metric }) => metric ?? [])
    const metrics = await metricsNamed(tx, named, eyes)
    const today = dayOf(app.now(), timeZone)
    const series = await readManySeries(tx, named, { from: addDays(today, -LOOK_BACK_DAYS) })
    return aimed.flatMap((objective) => {
      const metric = metrics.get(objective.metric ?? '')
      if (!metric || metric.state === 'draft') return []
      const day = dayOf(app.now(), metric.timeZone ?? timeZone)
      return [shown(objective, { metric, points: series.get(metric.id) ?? [], today: day })]
    })
  })
}

interface Read {
  readonly metric: KnownMetric
  readonly points: readonly SeriesPoint[]
  readonly today: Day
}

function shown(objective: Aimed, { metric, points, today }: Read): ObjectiveProgress {
  const { baseline, target, alarmAt, activeSince, targetOn } = objective
  const { id, number, name, unit, kind, direction, cadence } = metric
  const aim = { direction, baseline, target, alarmAt, from: activeSince, by: targetOn }
  return {
    objective: {
      id: objective.id,
      number: objective.number,
      title: objective.title,
      state: objective.state,
      baseline,
      target,
      targetOn,
    },
    metric: { id, number, name, unit, kind, direction, cadence },
    ...progressOf(aim, { points, cadence, today }),
    points: fillGaps(points, cadence).slice(-SHOWN),
  }
}
