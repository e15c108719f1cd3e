import { sql } from 'kysely'
import type { RiskAnswers } from '#domain/records/riskAssessment/assessmentAnswers.ts'
import type { Tx } from '../open.ts'

/** What an assessment found: how many risks name it, which have no level yet, and who worked on them. */
export async function assessedRisks(tx: Tx, assessment: string): Promise<RiskAnswers['assessedRisks']> {
  const found = await sql<Row>`
    select r.number, r.state, array_remove(array[b.analyst, b.analysed_by, b.evaluated_by, r.owner_id], null) as people
    from risk b join record r on r.organization_id = b.organization_id and r.id = b.record_id
    where b.organization_id = current_organization() and b.assessment = ${assessment} and r.state <> 'withdrawn'
    order by r.number`.execute(tx)
  const unevaluated = found.rows.filter(({ state }) => state === 'identified' || state === 'analysed')
  return {
    total: found.rows.length,
    unevaluated: unevaluated.map(({ number }) => number),
    analysts: [...new Set(found.rows.flatMap(({ people }) => people))],
  }
}

interface Row {
  readonly number: string
  readonly state: string
  readonly people: readonly string[]
}
