import { periodEnd } from '#domain/measurement/periods.ts'
import { USUAL_BASELINE } from '#domain/measurement/suggestedBaseline.ts'
import { addDays } from '#domain/time/days.ts'
import type { Improvement } from './fields.ts'
import type { ImprovementFacts } from './people.ts'
import { baselineOf, comparedPoints, levelOf, seriesMetricOf, USUAL_POST_POINTS } from './seriesPlan.ts'

/** What a plan by series takes from its metric: name, unit, direction, and the level before as it stands today. */
export function planOfSeries(facts: ImprovementFacts): Partial<Improvement> {
  const { record } = facts
  const metric = seriesMetricOf(facts)
  if (record.proof !== 'series' || metric === null) return {}
  const baseline = baselineOf(facts, metric)
  const [first, last] = [baseline.points[0], baseline.points.at(-1)]
  return {
    metric: metric.name,
    metricUnit: metric.unit,
    direction: metric.direction,
    baseline: levelOf(comparedPoints(baseline), metric),
    baselineFrom: first?.periodStart ?? null,
    baselineTo: last ? addDays(periodEnd(last.periodStart, metric.cadence), -1) : null,
    baselineLength: record.baselineLength ?? USUAL_BASELINE,
    plannedPostPoints: record.plannedPostPoints ?? USUAL_POST_POINTS,
  }
}
