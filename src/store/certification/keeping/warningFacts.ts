import { sql } from 'kysely'
import type { Named } from '#domain/certification/keeping/warnings.ts'
import type { Day } from '#domain/time/days.ts'
import { addMonths } from '#domain/time/months.ts'
import type { Tx } from '../../open.ts'

/** Graver nonconformities whose day has passed, and any that is 30 days late. */
export async function overdueNonconformities(tx: Tx, today: Day): Promise<readonly Named[]> {
  const found = await sql<Named>`
    select r.id, r.number, r.title, r.due as day from record r
    join nonconformity b on b.organization_id = r.organization_id and b.record_id = r.id
    where r.organization_id = current_organization() and r.type = 'nonconformity' and r.audience is null and r.due < ${today}::date
      and r.status not in ('completed', 'cancelled')
      and (b.severity in ('critical', 'major') or r.due < ${today}::date - 30)
    order by array_position(array['critical', 'major', 'minor'], b.severity), r.due, r.id limit 100`.execute(tx)
  return found.rows
}

/** Requirements with three minor nonconformities or more within twelve months: together they may be one major. */
export async function repeatedMinors(
  tx: Tx,
  today: Day,
): Promise<readonly { readonly requirement: string; readonly count: number }[]> {
  const found = await sql<{ requirement: string; count: number }>`
    select b.requirement, count(*)::int as count from nonconformity b
    join record r on r.organization_id = b.organization_id and r.id = b.record_id
    where b.organization_id = current_organization() and b.severity = 'minor' and r.state <> 'rejected' and b.requirement is not null
      and r.created_at >= ${addMonths(today, -12)}::date
    group by b.requirement having count(*) >= 3 order by 2 desc, 1`.execute(tx)
  return found.rows
}

/** Records of a type that are under way and whose day has passed. */
export async function overdueOf(tx: Tx, type: 'markUse' | 'enquiry' | 'risk', today: Day): Promise<readonly Named[]> {
  // What strangers wrote is for few eyes: that it is late is not.
  const title = type === 'enquiry' ? sql`''` : sql`r.title`
  const found = await sql<Named>`
    select r.id, r.number, ${title} as title, r.due as day from record r
    where r.organization_id = current_organization() and r.type = ${type} and r.due < ${today}::date
      and r.status not in ('completed', 'cancelled') and (r.audience is null or r.type = 'enquiry')
    order by r.due, r.id limit 100`.execute(tx)
  return found.rows
}

/** Whether an internal audit was reported since a day. */
export async function hasAuditSince(tx: Tx, since: Day): Promise<boolean> {
  const found = await sql<{ has: boolean }>`
    select exists (select from audit where organization_id = current_organization() and kind = 'internal' and reported_at >= ${since}::date) as has`.execute(
    tx,
  )
  return found.rows[0]!.has
}

/** Whether an audit of the body of this kind is planned, begins after a day and was not called off. */
export async function isAuditPlanned(tx: Tx, kind: 'surveillance' | 'recertification', from: Day): Promise<boolean> {
  const found = await sql<{ has: boolean }>`
    select exists (select from audit b join record r on r.organization_id = b.organization_id and r.id = b.record_id
      where b.organization_id = current_organization() and b.kind = ${kind} and b.starts_on >= ${from} and r.state <> 'cancelled') as has`.execute(
    tx,
  )
  return found.rows[0]!.has
}
