import { periodStartOf, periodsBetween } from '#domain/measurement/periods.ts'
import { lastDayOf, quarterName } from '#domain/reports/quarters.ts'
import { type Result, recordsAt, results } from '#domain/reports/recordSets.ts'
import type { Day } from '#domain/time/days.ts'
import { countVerdicts, type VerdictCount } from '#store/registerHealth/counts.ts'
import { clipped, type Looking } from './asked.ts'

/** A number and where the records behind it are listed, below /api/v1. */
export interface Counted {
  readonly count: number
  readonly records: string
}

export interface QuarterVerdicts extends Readonly<Record<Result, Counted>> {
  readonly quarter: string
  readonly from: Day
  readonly to: Day
  readonly total: number
  /** Of them, computed from a series; the others were entered as two figures or a fact. */
  readonly computed: number
}

/** Improvements with a verdict per quarter, split improved, no change, worse: the headline (measurement 2g). */
export async function verdictsByQuarter(looking: Looking): Promise<QuarterVerdicts[]> {
  const { tx } = looking
  // Quarters are told whole: a part of one would look like a slow one.
  const span = { from: periodStartOf(looking.span.from, 'quarter'), to: looking.span.to }
  const counts = await countVerdicts(tx, looking, span)
  return periodsBetween(span.from, span.to, 'quarter').map((start) => {
    const here = counts.filter(({ quarter }) => quarter === start)
    const days = clipped({ from: start, to: lastDayOf(start, 'quarter') }, span)
    const split = results.map((result): [Result, Counted] => [
      result,
      {
        count: total(here.filter((each) => each.result === result)),
        records: recordsAt({ set: 'judged', ...days, result }),
      },
    ])
    return {
      quarter: quarterName(start),
      ...days,
      ...(Object.fromEntries(split) as Record<Result, Counted>),
      total: total(here),
      computed: total(here.filter(({ proof }) => proof === 'series')),
    }
  })
}

function total(counts: readonly VerdictCount[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0)
}
