import { sql } from 'kysely'
import type { Band, CriteriaInForce } from '#domain/risks/level.ts'
import type { RiskLevel } from '#domain/risks/scales.ts'
import type { Tx } from '../open.ts'

/** The criteria in force: the ones approved last; null before any are. */
export async function criteriaInForce(tx: Tx): Promise<CriteriaInForce | null> {
  const found = await sql<Row>`
    select r.id, r.number, b.acceptable_up_to as "acceptableUpTo", b.reassess_months as "reassessMonths",
      (select count(*)::int from risk_criteria_likelihoods l
        where l.organization_id = b.organization_id and l.record_id = b.record_id) as "likelihoodSteps",
      (select count(*)::int from risk_criteria_consequences c
        where c.organization_id = b.organization_id and c.record_id = b.record_id) as "consequenceSteps",
      (select json_agg(json_build_object('level', v.level, 'fromScore', v.from_score, 'acceptedBy', v.accepted_by)
        order by v.from_score) from risk_criteria_levels v
        where v.organization_id = b.organization_id and v.record_id = b.record_id) as bands
    from record r join risk_criteria b on b.organization_id = r.organization_id and b.record_id = r.id
    where r.organization_id = current_organization() and r.type = 'riskCriteria' and r.state = 'approved'
    order by b.approved_at desc, r.id desc limit 1`.execute(tx)
  return found.rows[0] ?? null
}

interface Row {
  readonly id: string
  readonly number: string | null
  readonly acceptableUpTo: RiskLevel
  readonly reassessMonths: number
  readonly likelihoodSteps: number
  readonly consequenceSteps: number
  readonly bands: readonly Band[]
}
