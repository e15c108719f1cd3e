import type { Day } from '#domain/time/days.ts'
import { periodStartOf } from './periods.ts'
import { type Cadence, ratioOf, type SeriesPoint } from './series.ts'
import type { VerdictCode } from './verdictTypes.ts'

/** An improvement on this metric, as far as the chart must know it. */
export interface ChangeOnMetric {
  readonly rolloutStart: Day
  readonly rolloutEnd: Day
  /** First period of the frozen baseline; null = limits as without the change. */
  readonly baselineStart: Day | null
  readonly verdict: VerdictCode | null
}

/** Where a phase begins and which of its periods its limits come from. */
export interface PhaseStart {
  readonly start: Day
  /** Limits from periods of [from, until); the first 24 periods of the phase where nothing is frozen. */
  readonly limitsFrom?: Day
  readonly limitsUntil?: Day
}

/**
 * Phases of a chart (measurement 2c): frozen limits reach over the time after the change; a new phase begins after the roll-out
 * only once a verdict says improved or worse and at least 8 points lie behind it. Never by a signal.
 * @param changes in any order; @param points in order, gaps filled.
 */
export function chartPhases(
  points: readonly SeriesPoint[],
  changes: readonly ChangeOnMetric[],
  cadence: Cadence,
): PhaseStart[] {
  const first = points[0]
  if (!first) return []
  const phases: PhaseStart[] = [{ start: first.periodStart }]
  for (const change of changes.toSorted((one, other) => one.rolloutStart.localeCompare(other.rolloutStart))) {
    const current = phases.at(-1)!
    if (change.rolloutStart < current.start) continue
    phases[phases.length - 1] = frozen(current, change, cadence)
    const after = points.filter(({ periodStart }) => periodStart > change.rolloutEnd)
    const next = after[0]
    if (next && isNewLevel(change, after)) phases.push({ start: next.periodStart })
  }
  return phases
}

/** The first change fixes the limits of a phase; a later one in the same phase keeps them. */
function frozen(phase: PhaseStart, { baselineStart, rolloutStart }: ChangeOnMetric, cadence: Cadence): PhaseStart {
  if (phase.limitsUntil !== undefined || baselineStart === null) return phase
  const limitsFrom = baselineStart > phase.start ? baselineStart : phase.start
  return { start: phase.start, limitsFrom, limitsUntil: periodStartOf(rolloutStart, cadence) }
}

function isNewLevel({ verdict }: ChangeOnMetric, after: readonly SeriesPoint[]): boolean {
  const known = after.filter((point) => ratioOf(point) !== null).length
  return (verdict === 'improved' || verdict === 'worse') && known >= 8
}
