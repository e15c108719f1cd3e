import { sql } from 'kysely'
import type { Tx } from '../open.ts'

/**
 * The bodies that certify us or may, with the firms that belong to them: candidates while they are compared, whoever was chosen, and
 * whoever is contracted.
 */
export async function certifiers(tx: Tx): Promise<readonly string[]> {
  const found = await sql<{ firm: string }>`
    with body as (
      select c.body as id from body_selection_candidates c
        join record r on r.organization_id = c.organization_id and r.id = c.record_id
        where c.organization_id = current_organization() and r.state = 'comparing' and c.body is not null
      union select s.chosen from body_selection s
        join record r on r.organization_id = s.organization_id and r.id = s.record_id
        where s.organization_id = current_organization() and r.state = 'decided' and s.chosen is not null
      union select c.body from certification c join record r on r.organization_id = c.organization_id and r.id = c.record_id
        where c.organization_id = current_organization() and c.body is not null and r.status <> 'cancelled'
    )
    select r.title as firm from body join record r on r.organization_id = current_organization() and r.id = body.id
    union select f.firm from body join certification_body_firms f on f.organization_id = current_organization() and f.record_id = body.id
      where f.firm is not null`.execute(tx)
  return found.rows.map(({ firm }) => firm)
}
