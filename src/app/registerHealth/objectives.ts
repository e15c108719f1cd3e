import { fillGaps } from '#domain/measurement/periods.ts'
import type { SeriesPoint } from '#domain/measurement/series.ts'
import { type StartAndNow, startAndNow } from '#domain/reports/objectives.ts'
import { objectivesReport } from '#domain/reports/objectivesReport.ts'
import { howComputed } from '#domain/reports/report.ts'
import { type Day, dayOf } from '#domain/time/days.ts'
import { readManySeries } from '#store/points/read.ts'
import { type HealthMetric, healthMetrics } from '#store/registerHealth/metrics.ts'
import type { App } from '../app.ts'
import type { Caller } from '../caller.ts'
import { type Looking, look, type SpanAsked } from './asked.ts'

export interface ObjectivesAnswer {
  readonly from: Day
  readonly to: Day
  readonly today: Day
  readonly objectives: readonly Objective[]
  readonly how: Readonly<Record<string, string>>
}

export interface Objective {
  readonly objective: string
  readonly metrics: readonly ObjectiveMetric[]
}

export interface ObjectiveMetric
  extends StartAndNow,
    Pick<HealthMetric, 'id' | 'number' | 'name' | 'unit' | 'kind' | 'direction' | 'cadence' | 'target'> {
  /** The readings in view, missing periods with value null. */
  readonly points: readonly SeriesPoint[]
  /** The metric's own page of the API, below /api/v1. */
  readonly records: string
}

/** Start and now of every objective's key figures (C-152). */
export function objectivesOf(app: App, caller: Caller, asked: SpanAsked): Promise<ObjectivesAnswer> {
  return look(app, caller, asked, async (looking) => ({
    ...looking.span,
    today: looking.today,
    objectives: await objectivesIn(looking),
    how: howComputed(objectivesReport, caller.language),
  }))
}

export async function objectivesIn({ tx, eyes, timeZone, now, span }: Looking): Promise<Objective[]> {
  const metrics = (await healthMetrics(tx, eyes)).filter(({ objective }) => objective !== null)
  const ids = metrics.map(({ id }) => id)
  const series = await readManySeries(tx, ids, { from: span.from })
  const shown = metrics.map((metric) => {
    const { id, number, name, unit, kind, direction, cadence, target } = metric
    const today = dayOf(now, metric.timeZone ?? timeZone)
    const points = (series.get(id) ?? []).filter(({ periodStart }) => periodStart <= span.to)
    const facts = { id, number, name, unit, kind, direction, cadence, target }
    const seen = { ...startAndNow(points, metric, today), points: fillGaps(points, cadence) }
    return { objective: metric.objective!, shown: { ...facts, ...seen, records: `/metrics/${number ?? id}/series` } }
  })
  const names = [...new Set(shown.map(({ objective }) => objective))]
  return names.map((objective) => ({
    objective,
    metrics: shown.filter((each) => each.objective === objective).map((each) => each.shown),
  }))
}
