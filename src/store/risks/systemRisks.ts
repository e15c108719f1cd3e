import { sql } from 'kysely'
import { acceptedStates, overStates } from '#domain/records/risk/states.ts'
import { isAbove } from '#domain/risks/level.ts'
import type { RiskLevel } from '#domain/risks/scales.ts'
import type { Day } from '#domain/time/days.ts'
import type { Tx } from '../open.ts'
import { criteriaInForce } from './criteriaInForce.ts'

export interface SystemRisks {
  /** The approved assessment, or where none is, the newest one at work; `until` is its last valid day. */
  readonly assessment: {
    readonly id: string
    readonly number: string
    readonly until: Day | null
    readonly approved: boolean
  } | null
  /** Risks whose rest nobody accepted yet. */
  readonly open: number
  /** Among them those above what the organization finds acceptable, or without a level. */
  readonly unacceptable: number
}

/** What gates ask of an AI system's risks (brief §3.8). An assessment that ran out is not approved any more today. */
export async function systemRisks(tx: Tx, aiSystemId: string, today: Day): Promise<SystemRisks> {
  const [assessment, levels, criteria] = [
    await newestAssessment(tx, aiSystemId, today),
    await openLevels(tx, aiSystemId),
    await criteriaInForce(tx),
  ]
  const isUnacceptable = (level: RiskLevel | null) =>
    level === null || criteria === null || isAbove(level, criteria.acceptableUpTo)
  return { assessment, open: levels.length, unacceptable: levels.filter(isUnacceptable).length }
}

async function newestAssessment(tx: Tx, aiSystem: string, today: Day): Promise<SystemRisks['assessment']> {
  const found = await sql<{ id: string; number: string; until: Day | null; state: string }>`
    select r.id, r.number, b.valid_until as until, r.state
    from risk_assessment b join record r on r.organization_id = b.organization_id and r.id = b.record_id
    where b.organization_id = current_organization() and b.ai_system = ${aiSystem}
      and r.state in ('planned', 'underWay', 'completed', 'approved')
    order by r.state = 'approved' desc, b.approved_at desc nulls last, r.created_at desc, r.id limit 1`.execute(tx)
  const row = found.rows[0]
  if (!row) return null
  const { state, ...assessment } = row
  return { ...assessment, approved: state === 'approved' && (row.until === null || row.until >= today) }
}

async function openLevels(tx: Tx, aiSystem: string): Promise<(RiskLevel | null)[]> {
  const found = await sql<{ level: RiskLevel | null }>`
    select coalesce(b.residual_level, b.level) as level
    from risk b join record r on r.organization_id = b.organization_id and r.id = b.record_id
    where b.organization_id = current_organization() and b.ai_system = ${aiSystem}
      and r.state <> all(${[...acceptedStates, ...overStates]}::text[])`.execute(tx)
  return found.rows.map(({ level }) => level)
}
