import { sql } from 'kysely'
import { monthsBefore } from '#domain/audits/lookBack.ts'
import type { AuditorAnswers } from '#domain/records/audit/auditAnswers.ts'
import type { Audit } from '#domain/records/audit/fields.ts'
import { certifiers } from '../certification/certifiers.ts'
import type { Tx } from '../open.ts'
import type { Asked } from '../records/questions.ts'
import { involvements } from './involvements.ts'

/** Who of an audit's team is qualified, and what they did in what they are to audit. */
export async function answerAuditors(tx: Tx, { id, record, today }: Asked): Promise<AuditorAnswers> {
  const { kind, team, systems, criteria, programme } = record as unknown as Audit
  const people = team.flatMap(({ person }) => person ?? [])
  const qualified = await sql<AuditorAnswers['qualifications'][number]>`
    select q.person, q.level, q.valid_from as "validFrom", q.valid_until as "validUntil"
    from auditor_qualification q join record r on r.organization_id = q.organization_id and r.id = q.record_id
    where q.organization_id = current_organization() and r.state = 'approved' and q.person = any(${people}::uuid[])`.execute(
    tx,
  )
  return {
    ...(kind === 'mock' && { certifiers: await certifiers(tx) }),
    qualifications: qualified.rows,
    involvements: await involvements(tx, {
      audit: id,
      systems: systems.flatMap(({ aiSystem }) => aiSystem ?? []),
      criteria,
      programme,
      people,
      since: monthsBefore(today, LOOK_BACK_MONTHS),
    }),
  }
}

/** SOD-03: who worked on it within two years does not audit it (brief §5). */
const LOOK_BACK_MONTHS = 24
