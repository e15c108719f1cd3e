import { median } from '#domain/measurement/median.ts'
import { dayOfPostPoints } from '#domain/measurement/proofWindow.ts'
import { ratioOf, type SeriesPoint } from '#domain/measurement/series.ts'
import { type SuggestedBaseline, suggestedBaseline } from '#domain/measurement/suggestedBaseline.ts'
import { addDays, type Day, dayOf } from '#domain/time/days.ts'
import type { ImprovementFacts } from './people.ts'
import type { NamedMetric } from './proofAnswers.ts'

export const USUAL_POST_POINTS = 12
export const LEAST_POST_POINTS = 6

type Planned = Pick<ImprovementFacts, 'record' | 'before' | 'today' | 'settings' | 'answers'>

/** The metric the improvement is proved by, where the organization has it; null where it does not, or a screen does not know. */
export function seriesMetricOf({ record, answers }: Planned): NamedMetric | null {
  return answers.proof?.metrics.get(record.seriesMetric ?? '') ?? null
}

/** First day of the change: the day the work begins, unless it began before; and this improvement's very first one. */
export function changeDays({ record, today, settings }: Planned): { rolloutStart: Day; firstChange: Day } {
  const rolloutStart = record.rolloutStart ?? today
  const first = record.firstStartedAt && dayOf(record.firstStartedAt, settings.timeZone)
  return { rolloutStart, firstChange: first && first < rolloutStart ? first : rolloutStart }
}

/** The last day of the roll-out: once it is implemented, that day; before, the target date, or today where that has passed. And the time to settle. */
export function plannedRolloutEnd(facts: Planned): Day {
  const { record, today, settings } = facts
  const isDone = isAtWork(facts) && record.implementedAt !== null
  const planned = record.targetDate && record.targetDate > today ? record.targetDate : today
  return addDays(isDone ? dayOf(record.implementedAt, settings.timeZone) : planned, record.settleDays ?? 0)
}

/** This attempt's change is being made or was just made; what an earlier attempt left does not count. */
function isAtWork({ before }: Planned): boolean {
  return ['piloting', 'implementing', 'implemented'].includes(before.state)
}

/** The readings that would be frozen today. */
export function baselineOf(facts: Planned, metric: NamedMetric): SuggestedBaseline {
  const { record, answers, today } = facts
  return suggestedBaseline({
    points: answers.proof?.series.get(metric.id) ?? [],
    cadence: metric.cadence,
    triggerPoints: metric.id === record.seriesMetric ? (answers.proof?.triggerPoints ?? []) : [],
    today,
    ...changeDays(facts),
    ...(record.baselineLength !== null && { length: record.baselineLength }),
  })
}

/** What a baseline says in one number: the median of values, the pooled share or rate of counts. Null of nothing. */
export function levelOf(points: readonly SeriesPoint[], { kind }: Pick<NamedMetric, 'kind'>): number | null {
  const present = points.filter((point) => ratioOf(point) !== null)
  if (present.length === 0) return null
  if (kind === 'value') return median(present.map((point) => ratioOf(point)!))
  const sum = (part: 'num' | 'den') => present.reduce((all, point) => all + (point[part] ?? 0), 0)
  return sum('num') / sum('den')
}

/** The points compared: without those that raised it, where they are a bad spell and not a level of their own. */
export function comparedPoints({ points, triggerPoints, usable }: SuggestedBaseline): readonly SeriesPoint[] {
  return points.length === usable ? points : points.filter(({ periodStart }) => !triggerPoints.includes(periodStart))
}

/** The first day on which as many readings after the change can exist as the plan wants. */
export function dayOfPlannedPoints(facts: Planned, metric: NamedMetric, count: number): Day {
  const { record, today, settings } = facts
  const began = isAtWork(facts) && record.startedAt ? dayOf(record.startedAt, settings.timeZone) : today
  return dayOfPostPoints({ rolloutStart: began, rolloutEnd: plannedRolloutEnd(facts) }, metric.cadence, count)
}

/** How many readings after the change can exist by a day. */
export function postPointsBy(facts: Planned, metric: NamedMetric, day: Day): number {
  const most = facts.record.plannedPostPoints ?? USUAL_POST_POINTS
  let count = 0
  while (count < most && dayOfPlannedPoints(facts, metric, count + 1) <= day) count++
  return count
}
