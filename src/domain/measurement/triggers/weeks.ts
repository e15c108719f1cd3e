import { fillGaps, periodEnd, periodStartOf } from '../periods.ts'
import type { SeriesPoint } from '../series.ts'
import { type Known, knownPoints, type SeriesFacts } from './seriesFacts.ts'

/** A week says something from so many of its days on. */
const FEWEST_DAYS = 4

/** Daily facts by the week: counts are added up, readings averaged; a week not yet over is left out. Others stay as they are. */
export function byWeek(facts: SeriesFacts): SeriesFacts {
  const last = facts.points.at(-1)
  if (facts.cadence !== 'day' || !last) return facts
  const byStart = Map.groupBy(knownPoints(facts.points), ({ periodStart }) => periodStartOf(periodStart, 'week'))
  const whole = [...byStart].filter(([start]) => periodEnd(start, 'week') <= periodEnd(last.periodStart, 'day'))
  const points = fillGaps(
    whole.map(([start, days]) => weekOf(start, days)),
    'week',
  )
  const phases = facts.phases.map((phase) => ({ ...phase, start: periodStartOf(phase.start, 'week') }))
  return { ...facts, cadence: 'week', points, phases }
}

function weekOf(periodStart: string, days: readonly Known[]): SeriesPoint {
  if (days.length < FEWEST_DAYS) return { periodStart, value: null }
  const [num, den] = [sumOf(days.map((day) => day.num)), sumOf(days.map((day) => day.den))]
  if (num !== null && den !== null) return { periodStart, value: null, num, den }
  return { periodStart, value: days.reduce((sum, { value }) => sum + value, 0) / days.length }
}

function sumOf(values: readonly (number | null)[]): number | null {
  return values.reduce((sum, value) => (sum === null || value === null ? null : sum + value), 0)
}
