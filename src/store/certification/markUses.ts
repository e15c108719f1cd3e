import { sql } from 'kysely'
import type { Tx } from '../open.ts'

export interface UseOfMark {
  readonly id: string
  readonly title: string
  readonly owner: string | null
  readonly createdBy: string | null
}

/** Everywhere a certificate or its mark is in use now. */
export async function usesInForce(tx: Tx, certification: string): Promise<readonly UseOfMark[]> {
  const found = await sql<UseOfMark>`
    select r.id, r.title, r.owner_id as owner, r.created_by as "createdBy" from mark_use b
    join record r on r.organization_id = b.organization_id and r.id = b.record_id
    where b.organization_id = current_organization() and b.certification = ${certification} and r.state = 'approved'
    order by r.number_order, r.id`.execute(tx)
  return found.rows
}
