import { sql } from 'kysely'
import { r11FreeFrom } from '#domain/certification/rules/independence.ts'
import type { BodyConflict } from '#domain/records/bodySelection/bodyChoice.ts'
import { addDays, type Day } from '#domain/time/days.ts'
import type { Tx } from '../open.ts'

/** Work that keeps a body from certifying; an open training or an earlier certification does not. */
const barring = ['consultancy', 'internalAudit']

/**
 * What a certification body, or a firm that belongs to it, did for us within two years: advice, internal audits, and mock audits held
 * under its name (SOD-14, R11). No exception is possible.
 * @param today the organization's day
 * @returns the firm and the last day it stands against certification; the latest first, none where nothing does
 */
export async function bodyConflicts(tx: Tx, bodyId: string, today: Day): Promise<readonly BodyConflict[]> {
  const found = await sql<{ firm: string; ended: Day | null }>`
    with named as (
      select r.title as firm from record r where r.organization_id = current_organization() and r.id = ${bodyId}
      union select f.firm from certification_body_firms f
        where f.organization_id = current_organization() and f.record_id = ${bodyId} and f.firm is not null
    )
    select coalesce(e.firm, r.title) as firm, e.ended_on as ended from certification_body_engagements e
      join record r on r.organization_id = e.organization_id and r.id = e.record_id
      where e.organization_id = current_organization() and e.record_id = ${bodyId} and e.what = any(${barring}::text[])
    union all
    select x.firm, coalesce(a.ends_on, a.starts_on) as ended from audit a
      join record r on r.organization_id = a.organization_id and r.id = a.record_id
      join audit_externals x on x.organization_id = a.organization_id and x.record_id = a.record_id
      where a.organization_id = current_organization() and a.kind = 'mock' and r.state <> 'cancelled'
        and exists (select from named where lower(trim(named.firm)) = lower(trim(x.firm)))`.execute(tx)
  return found.rows
    .map(({ firm, ended }) => ({ firm, until: addDays(r11FreeFrom(ended ?? today), -1) }))
    .filter(({ until }) => until >= today)
    .sort((one, other) => other.until.localeCompare(one.until))
}
