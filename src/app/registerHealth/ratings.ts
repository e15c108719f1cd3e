import { Refused, refuse } from '#domain/kernel/refusal.ts'
import type { Role } from '#domain/people/roles.ts'
import type { Dimension } from '#domain/reports/dimensions.ts'
import { quarterStart } from '#domain/reports/quarters.ts'
import { dayOf } from '#domain/time/days.ts'
import { hasMeasuredOutcome } from '#store/context/outcomes.ts'
import type { Tx } from '#store/open.ts'
import { type DimensionRating, insertRating, readRating } from '#store/registerHealth/ratings.ts'
import { readSettings } from '#store/settings.ts'
import { appendTrail } from '#store/trail/trail.ts'
import { actingPerson, assertRole, found } from '../asking.ts'
import type { At } from '../caller.ts'
import { draft } from '../trailed.ts'
import { saidIn } from './asked.ts'

/** Who judges the management system as a whole: it is what a management review does. */
export const mayJudge: readonly Role[] = ['topManagement', 'aimsManager']

export interface RatingRequest {
  readonly dimension: Dimension
  /** `2026-Q3`. */
  readonly quarter: string
  /** 1 (not at all) to 5 (fully). */
  readonly rating: number
  readonly evidence: string
}

/**
 * Rates a dimension for a quarter, with evidence (C-034), within a transaction at work; effectiveness only once it is adopted what the
 * system is to achieve, with a key figure (C-011). An earlier rating is kept.
 */
export async function rateWithin(
  tx: Tx,
  at: At,
  { asked, id }: { asked: RatingRequest; id: string },
): Promise<DimensionRating> {
  assertRole(at.caller, ...mayJudge)
  const by = actingPerson(at.caller)
  const evidence = saidIn(asked.evidence, 'evidence', 'rating_evidence_missing')
  const now = at.app.now()
  const quarter = quarterStart(asked.quarter)
  if (quarter === null) throw new Refused('invalid', [refuse('quarter_invalid', { field: 'quarter' })])
  if (quarter > dayOf(now, (await readSettings(tx)).timeZone))
    throw new Refused('invalid', [refuse('quarter_not_begun', { field: 'quarter' })])
  const { dimension, rating } = asked
  if (dimension === 'effectiveness' && !(await hasMeasuredOutcome(tx)))
    throw new Refused('notNow', [refuse('intended_outcome_missing')])
  await insertRating(tx, { id, dimension, quarter, rating, evidence, at: now, by })
  await appendTrail(tx, at.caller.organization, [
    draft(at, {
      at: now,
      verb: 'dimension.rate',
      subject: { type: 'dimensionRating', id },
      changes: Object.entries({ dimension, quarter, rating, evidence }).map(([path, after]) => ({
        path,
        before: null,
        after,
      })),
    }),
  ])
  return ratingWithin(tx, id)
}

export async function ratingWithin(tx: Tx, id: string): Promise<DimensionRating> {
  return found(await readRating(tx, id))
}
