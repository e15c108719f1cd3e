import { sql } from 'kysely'
import type { CompetenceOfTraining } from '#domain/records/training/trainingAnswers.ts'
import type { Tx } from '../open.ts'

/** The competence a training leads to; null where it names none. */
export async function ofCompetence(tx: Tx, competence: unknown): Promise<CompetenceOfTraining | null> {
  if (typeof competence !== 'string') return null
  const found = await sql<CompetenceOfTraining>`
    select r.id, r.state, b.mandatory, b.valid_months::int as "validMonths", b.within_days::int as "withinDays"
    from record r join competence b on b.organization_id = r.organization_id and b.record_id = r.id
    where r.organization_id = current_organization() and r.id = ${competence}`.execute(tx)
  return found.rows[0] ?? null
}
