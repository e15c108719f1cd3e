import { sql } from 'kysely'
import type { Day } from '#domain/time/days.ts'
import type { Tx } from '../open.ts'

/** How a record stands today that was spoken of earlier. */
export interface Standing {
  readonly id: string
  readonly state: string
  readonly status: string
  readonly owner: string | null
  readonly due: Day | null
}

export async function standingOf(tx: Tx, ids: readonly string[]): Promise<Standing[]> {
  if (ids.length === 0) return []
  const found = await sql<Standing>`
    select r.id, r.state, r.status, r.owner_id as owner, r.due from record r
    where r.organization_id = current_organization() and r.audience is null and r.id = any(${[...ids]}::uuid[])`.execute(
    tx,
  )
  return found.rows
}
