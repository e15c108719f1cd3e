import type { Day } from '#domain/time/days.ts'
import { addMonths } from '#domain/time/months.ts'
import type { AiSystem } from './fields.ts'

type Drill = AiSystem['drills'][number]

/** The drill held last, of one day the one written down last; null before the first. */
export function lastDrill({ drills }: Pick<AiSystem, 'drills'>): Drill | null {
  return drills.toSorted((one, other) => (one.heldOn ?? '').localeCompare(other.heldOn ?? '')).at(-1) ?? null
}

/** When oversight is to be drilled again; null where no rhythm is set or nothing was drilled yet (C-326). */
export function nextDrill(record: Pick<AiSystem, 'drills' | 'drillEveryMonths'>): Day | null {
  const held = lastDrill(record)?.heldOn
  return held && record.drillEveryMonths ? addMonths(held, record.drillEveryMonths) : null
}

export interface OverrideFigures {
  /** Entries of the log. */
  readonly entries: number
  readonly cases: number
  /** Share of decisions that were overridden, between 0 and 1; null where no entry says out of how many. */
  readonly rate: number | null
}

/** What the override log says from a day on; entries that do not say out of how many decisions count no rate. */
export function overrideFigures({ overrides }: Pick<AiSystem, 'overrides'>, since: Day): OverrideFigures {
  const recent = overrides.filter(({ happenedOn }) => (happenedOn ?? '') >= since)
  const rated = recent.filter(({ decisions }) => decisions !== null)
  const decided = rated.reduce((sum, { decisions }) => sum + (decisions ?? 0), 0)
  return {
    entries: recent.length,
    cases: casesOf(recent),
    rate: decided === 0 ? null : casesOf(rated) / decided,
  }
}

/** An entry without a count is about one case. */
function casesOf(overrides: AiSystem['overrides']): number {
  return overrides.reduce((sum, { cases }) => sum + (cases ?? 1), 0)
}
