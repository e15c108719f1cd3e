import { sql } from 'kysely'
import type { Tx } from '../open.ts'
import { type Counting, improvementsSeen, isMeasured, resultOf, type Span, within } from './counted.ts'

/** An improvement judged with figures, as its effect is computed from. */
export interface FiguresRow {
  readonly id: string
  readonly number: string | null
  readonly title: string
  readonly metric: string | null
  readonly unit: string | null
  readonly direction: 'increase' | 'decrease' | null
  readonly before: number
  readonly target: number
  readonly after: number
}

/** Every improvement judged in the span with a figure before and after and a target (C-120). */
export async function readFigures(tx: Tx, counting: Counting, span: Span): Promise<FiguresRow[]> {
  const found = await sql<FiguresRow>`
    select r.id, r.number, r.title, b.metric, b.metric_unit as unit, b.direction, b.baseline as before, b.target, b.after
    ${improvementsSeen(counting)} and b.verdict is not null and ${within('b.measured_at', span, counting)}
      and b.after is not null and b.baseline is not null and b.target is not null
    order by b.measured_at desc, r.id`.execute(tx)
  return found.rows
}

export interface EffectCounts {
  readonly implemented: number
  /** Implemented in the span and without figures; the next three are most of them, by why. */
  readonly notMeasured: number
  readonly awaiting: number
  readonly byFact: number
  readonly asActivity: number
  readonly evaluated: number
  readonly improved: number
}

/** What was implemented in the span and has no figure before and after, and how many verdicts there were (C-120, measurement 2h). */
export async function countEffects(tx: Tx, counting: Counting, span: Span): Promise<EffectCounts> {
  const implemented = within('b.implemented_at', span, counting)
  const judged = sql`b.verdict is not null and ${within('b.measured_at', span, counting)}`
  const found = await sql<EffectCounts>`
    select count(*) filter (where ${implemented}) as implemented,
      count(*) filter (where ${implemented} and not ${isMeasured}) as "notMeasured",
      count(*) filter (where ${implemented} and b.verdict is null and b.closed_as is distinct from 'activity') as awaiting,
      count(*) filter (where ${implemented} and b.verdict is not null and b.proof = 'fact') as "byFact",
      count(*) filter (where ${implemented} and b.verdict is null and b.closed_as = 'activity') as "asActivity",
      count(*) filter (where ${judged}) as evaluated,
      count(*) filter (where ${judged} and ${resultOf} = 'improved') as improved
    ${improvementsSeen(counting)}`.execute(tx)
  return found.rows[0]!
}
